package import Requirements

/// How far the PC's wall clock can be believed. Nothing depends on it but what people are told: the order of reports is
/// their number, and deadlines are counted from the PC's start.
package enum ClockJudgement: Hashable, Sendable {
    /// The kernel, or systemd-timesyncd, says that it follows a time server.
    case synchronised
    /// It may be right; nobody vouches for it. A clock that stood still while the PC was off looks like this too, since
    /// systemd moves it to the day of its own making. Source: systemd(1), "time epoch".
    case unproved(says: Day)
    /// It is earlier than what this PC can prove.
    case behind(says: Day, atLeast: Day)
    /// It is so much later than all that this PC has seen that it was set wrongly.
    case ahead(says: Day, newest: Day)

    /// A PC that hears of no office and gets no update for ten years is taken for one whose clock is wrong.
    static let farAhead: Int64 = 10 * 366 * 86_400

    package init(_ clock: ClockReading, provable: Int64) {
        let says = Day(unixSeconds: clock.wall)
        if clock.wall < provable {
            self = .behind(says: says, atLeast: Day(unixSeconds: provable))
        } else if clock.synchronised {
            self = .synchronised
        } else if clock.wall - provable > Self.farAhead {
            self = .ahead(says: says, newest: Day(unixSeconds: provable))
        } else {
            self = .unproved(says: says)
        }
    }
}
