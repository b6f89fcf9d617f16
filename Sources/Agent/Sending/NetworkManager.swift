import ShownText

/// Asks NetworkManager, where it is there, by way of systemd's `busctl`: a child that is gone a moment later, so that this
/// program speaks no D-Bus. Where there is no answer, nothing is known.
///
/// Source: `Metered` of org.freedesktop.NetworkManager, NetworkManager's D-Bus reference; busctl(1).
package struct NetworkManager: Metering {
    static let program = "/usr/bin/busctl"

    /// Nobody is started for being asked: a PC without NetworkManager has a network all the same.
    static let arguments = [
        "busctl", "--system", "--auto-start=no", "--timeout=5", "get-property", "org.freedesktop.NetworkManager",
        "/org/freedesktop/NetworkManager", "org.freedesktop.NetworkManager", "Metered",
    ]

    private let environment: [String: String]

    /// - Parameter environment: the one thing of it that is heard is where the system's bus is.
    package init(environment: [String: String] = ProgramEnvironment.variables) {
        self.environment = environment.filter { $0.key == "DBUS_SYSTEM_BUS_ADDRESS" }
    }

    package func isMetered() -> Bool? {
        let child = ChildProcess(program: Self.program, arguments: Self.arguments, environment: environment)
        guard let end = try? child.run(input: [], outputLimit: 256, patience: 10), end.status == 0 else { return nil }
        return Self.isMetered(printed: String(decoding: end.output, as: UTF8.self))
    }

    /// `u` is D-Bus's letter for a number; 1 yes, 2 no, 3 and 4 the same as a guess, 0 not known.
    static func isMetered(printed: String) -> Bool? {
        switch printed.filter({ !$0.isNewline }) {
        case "u 1", "u 3": true
        case "u 2", "u 4": false
        default: nil
        }
    }
}
