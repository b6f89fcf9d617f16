/// What the PC's clocks said at one moment, and in which run of the kernel that was.
package struct Moment: Codable, Hashable, Sendable {
    package var clock: ClockReading

    /// See ``Clocks/bootID()``.
    package var boot: String

    package init(clock: ClockReading, boot: String) {
        self.clock = clock
        self.boot = boot
    }

    /// At least so many seconds lie between this moment and a later one, whatever the wall clock says.
    ///
    /// In another run of the kernel it is the time since that began, and more only where both clocks were synchronised.
    package func secondsAtLeast(until now: Moment) -> Int64 {
        guard now.boot != boot else { return max(0, now.clock.sinceBoot - clock.sinceBoot) }
        guard clock.synchronised, now.clock.synchronised else { return now.clock.sinceBoot }
        return max(now.clock.sinceBoot, now.clock.wall - clock.wall)
    }
}

extension Clocks {
    package func moment() -> Moment { Moment(clock: reading(), boot: bootID()) }
}
