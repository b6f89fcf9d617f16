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

    init(_ counts: [Verdict: Int], held: Int) {
        machines = counts.values.reduce(0, +)
        replace = counts[.replace] ?? 0
        upgrade = counts[.upgrade] ?? 0
        unknown = counts[.unknown] ?? 0
        usable = counts[.usable] ?? 0
        ready = counts[.ready] ?? 0
        self.held = held
    }

    /// Outdated is what is to be upgraded or replaced.
    package var outdated: Int { replace + upgrade }

    /// In whole per cent, halves rounded up; 0 of no machines.
    package var outdatedPercent: Int { machines == 0 ? 0 : (outdated * 200 + machines) / (machines * 2) }
}

extension [Verdict] {
    /// How often each is there.
    var counted: [Verdict: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
