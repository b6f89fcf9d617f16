import Requirements

/// What a list says in numbers.
package struct ListSummary: Hashable, Sendable {
    package let machines: Int
    package let replace: Int
    package let upgrade: Int
    package let unknown: Int
    package let usable: Int
    package let ready: Int

    /// Reports that nobody vouches for yet; they are not among the machines.
    package let held: Int

    /// Keys that a decision, or the lack of one, keeps out of the list.
    package let unranked: Int

    /// Of the machines, those that have been silent for long. They count as there, as they were last known.
    package let stale: Int

    /// Of the machines, those that may be another one of them once more: a card was moved or replaced, or two PCs have
    /// one identifier.
    package let doubtful: Int

    init(_ counts: MachineCounts, held: Int, unranked: Int) {
        machines = counts.all
        replace = counts.verdicts[.replace] ?? 0
        upgrade = counts.verdicts[.upgrade] ?? 0
        unknown = counts.verdicts[.unknown] ?? 0
        usable = counts.verdicts[.usable] ?? 0
        ready = counts.verdicts[.ready] ?? 0
        self.held = held
        self.unranked = unranked
        stale = counts.stale
        doubtful = counts.doubtful
    }

    /// Outdated is what is to be upgraded or replaced.
    package var outdated: Int { replace + upgrade }

    /// In whole per cent, halves rounded up; 0 of no machines.
    package var outdatedPercent: Int { machines == 0 ? 0 : (outdated * 200 + machines) / (machines * 2) }
}
