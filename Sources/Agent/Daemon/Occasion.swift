/// Something that happened once: from this it is told whether a week has passed since, on a PC whose clock may be wrong
/// by decades, may stand still while the PC is off, and may jump.
package struct Occasion: Codable, Hashable, Sendable {
    package var at: Moment

    /// The days that the PC has shown since, by being switched on or by running on for a day.
    package var days: Int

    /// When the last of ``days`` was counted.
    package var countedAt: Moment

    static let week: Int64 = 7 * 86_400

    package init(at moment: Moment) {
        at = moment
        days = 0
        countedAt = moment
    }

    /// The same, with a day counted if this moment shows one.
    package func counted(at now: Moment) -> Occasion {
        let isNewDay = now.boot != countedAt.boot || now.clock.sinceBoot - countedAt.clock.sinceBoot >= 86_400
        guard isNewDay else { return self }
        var counted = self
        counted.days += 1
        counted.countedAt = now
        return counted
    }

    /// Whether a week has passed, or nobody can tell that it hasn't. With the days counted up to now.
    package func isAWeekAgo(at now: Moment) -> Bool {
        // In one run of the kernel the time since its start can't lie.
        if now.boot == at.boot { return now.clock.sinceBoot - at.clock.sinceBoot >= Self.week }
        // A PC whose clock can't be believed shows time by being switched on; most are, on each school day.
        if days >= 7 || now.clock.sinceBoot >= Self.week { return true }
        let passed = now.clock.wall - at.clock.wall
        // Backwards: one of the two was wrong. A clock that nobody vouches for may be wrong at each start.
        return passed >= Self.week || passed < 0 && now.clock.synchronised
    }

    enum CodingKeys: String, CodingKey {
        case at, days
        case countedAt = "counted_at"
    }
}
