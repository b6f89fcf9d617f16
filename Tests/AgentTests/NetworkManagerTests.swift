import Foundation
import TestSupport
import Testing

@testable import Agent

private let bus = "/usr/bin/dbus-daemon"
private let mock = "/usr/lib/python3/dist-packages/dbusmock"

/// The real `busctl` on a real bus of the test's own, where python3-dbusmock plays NetworkManager.
@Suite(
    .enabled(
        if: [bus, mock, NetworkManager.program].allSatisfy(FileManager.default.fileExists),
        "dbus or python3-dbusmock is not installed: `packaging/test` does it"))
struct NetworkManagerTests {
    private let folder: TemporaryFolder
    private let daemon: RunningProgram
    private var environment: [String: String] { ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=\(folder.file("bus"))"] }

    init() throws {
        folder = try TemporaryFolder()
        let address = "unix:path=\(folder.file("bus"))"
        daemon = try RunningProgram(
            Program(path: bus), ["--session", "--nofork", "--nopidfile", "--address=\(address)"])
        let socket = folder.file("bus")
        #expect(eventually { FileManager.default.fileExists(atPath: socket) ? true : nil } == true, "\(daemon.output)")
    }

    private func networkManager(metered: Int) throws -> RunningProgram {
        let name = "org.freedesktop.NetworkManager"
        let path = "/org/freedesktop/NetworkManager"
        let started = try RunningProgram(
            Program(path: "/usr/bin/python3"), ["-m", "dbusmock", "--system", name, path, name],
            environment: environment)
        let call = [
            "--system", "call", name, path, "org.freedesktop.DBus.Mock", "AddProperty", "ssv", name, "Metered", "u",
            "\(metered)",
        ]
        let environment = environment
        let isAnswered = try eventually {
            try Program(path: NetworkManager.program).run(call, environment: environment).status == 0 ? true : nil
        }
        #expect(isAnswered == true, "\(started.output)")
        return started
    }

    @Test(arguments: [(0, nil), (1, true), (2, false), (3, true), (4, false)])
    func `it is asked over the system's bus`(metered: Int, answer: Bool?) throws {
        let service = try networkManager(metered: metered)
        #expect(NetworkManager(environment: environment).isMetered() == answer, "\(service.output)")
    }

    @Test func `without it, without a bus and without an answer nothing is known`() throws {
        #expect(NetworkManager(environment: environment).isMetered() == nil)
        let nowhere = ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=\(folder.path)/nowhere"]
        #expect(NetworkManager(environment: nowhere).isMetered() == nil)
    }
}
