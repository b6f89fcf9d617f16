/// When the daemon does what next; the file `timetable`. All times are in seconds since the PC started.
///
/// It holds in one run of the kernel only, and there over every restart of the program: a daemon that is started again
/// and again by whatever reason neither sends more often nor waits longer.
package struct Timetable: Codable, Hashable, Sendable {
    /// The run of the kernel that the times are of.
    package let boot: String

    package var nextCheck: Int64
    package var nextSend: Int64?
    package var hardwareLooks = HardwareLooks()

    static let day: Int64 = 86_400

    package init(boot: String, nextCheck: Int64) {
        self.boot = boot
        self.nextCheck = nextCheck
    }

    /// Whether a daemon would have written this: then nothing is more than a day away.
    func isSound(at now: Moment) -> Bool {
        let latest = now.clock.sinceBoot + Self.day
        return boot == now.boot && nextCheck <= latest && (nextSend ?? 0) <= latest && hardwareLooks.isSound(at: latest)
    }

    enum CodingKeys: String, CodingKey {
        case boot
        case nextCheck = "next_check"
        case nextSend = "next_send"
        case hardwareLooks = "hardware_looks"
    }
}
