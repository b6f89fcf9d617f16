import CLinux
import Glibc

/// Waits without the memory that work has taken: the process starts this same program anew, which does nothing but wait,
/// and which at the end of the wait starts it anew as the daemon.
///
/// What work leaves behind can't be given back otherwise: the tables that Swift's runtime builds of the types in use, and
/// the heap. Between deadlines there is no child, and a kill hits all that there is.
struct LightWaiting: Waiting {
    private let watches: Watches

    init(_ watches: Watches) { self.watches = watches }

    func wait(_ rest: Rest, forgetting: Bool) throws(SystemError) -> WakeUp {
        if forgetting { Sleeper(rest: rest, watches: watches, daemon: Self.arguments).begin() }
        return try LinuxWaiting(watches).wait(rest)
    }

    /// Those that the daemon was started with.
    private static var arguments: [String] {
        var arguments = Array(CommandLine.arguments.dropFirst())
        if let place = arguments.firstIndex(of: Awakening.option) {
            arguments.removeSubrange(place..<min(place + 2, arguments.endIndex))
        }
        return arguments
    }
}
