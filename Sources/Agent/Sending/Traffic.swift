/// What was sent of late, over any connection and over those that are paid by the byte.
package struct Traffic: Codable, Hashable, Sendable {
    private var all: ByteBudget
    private var metered: ByteBudget

    /// A day's bytes. All reports that can wait, 512 KiB, fit into the first; into the second a week's newest report and
    /// half a dozen tries at it, about 2 MiB a month at the very worst.
    static let limit = 1 << 20
    static let meteredLimit = 64 << 10

    package init(at now: Moment) {
        all = ByteBudget(at: now)
        metered = ByteBudget(at: now)
    }

    package func wait(for bytes: Int, isMetered: Bool, at now: Moment) -> Int64 {
        let wait = all.wait(for: bytes, at: now, limit: Self.limit)
        return isMetered ? max(wait, metered.wait(for: bytes, at: now, limit: Self.meteredLimit)) : wait
    }

    package mutating func count(_ bytes: Int, isMetered: Bool, at now: Moment) {
        all.count(bytes, at: now, limit: Self.limit)
        if isMetered { metered.count(bytes, at: now, limit: Self.meteredLimit) }
    }
}
