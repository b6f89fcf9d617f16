package import Reports

/// What sending learns from one try for the next, in one run of the kernel: a PC that was switched off begins anew, with
/// a random wait.
package struct Pace: Codable, Hashable, Sendable {
    /// How large a batch may be.
    package var size = BatchSize()

    /// Failures in a row.
    package var failures = 0

    /// Reports that a collector would not take as they are, and the time, in seconds since the PC's start, until which
    /// they rest. They stay in the outbox: nothing unsigned may delete, and a school's gateway can answer 404 to all.
    package var resting: [Resting] = []

    package struct Resting: Codable, Hashable, Sendable {
        package var id: LineID
        package var until: Int64
    }

    package init() {}

    /// The oldest reports that may go now.
    func batch(of entries: [OutboxEntry], now: Int64) -> [OutboxEntry] {
        size.batch(of: entries.filter { entry in !resting.contains { $0.id == entry.line.id && $0.until > now } })
    }

    mutating func rest(_ entries: [OutboxEntry], until time: Int64) {
        resting.removeAll { resting in entries.contains { $0.line.id == resting.id } }
        resting += entries.map { Resting(id: $0.line.id, until: time) }
    }

    /// Forgets those that wait no longer.
    mutating func keep(only entries: [OutboxEntry]) {
        resting.removeAll { resting in !entries.contains { $0.line.id == resting.id } }
    }
}
