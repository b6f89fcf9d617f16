/// What the PC's clocks say at one moment.
package struct ClockReading: Codable, Hashable, Sendable {
    /// Unix seconds; a claim, since the clock may be wrong by decades.
    package var wall: Int64

    /// Whether the kernel says that the wall clock is synchronised. Source: `STA_UNSYNC`, adjtimex(2).
    package var synchronised: Bool

    /// Seconds since the PC started, sleep included. Source: `CLOCK_BOOTTIME`, clock_gettime(2).
    package var sinceBoot: Int64

    package init(wall: Int64, synchronised: Bool, sinceBoot: Int64) {
        self.wall = wall
        self.synchronised = synchronised
        self.sinceBoot = sinceBoot
    }

    enum CodingKeys: String, CodingKey {
        case wall, synchronised
        case sinceBoot = "since_boot"
    }
}
