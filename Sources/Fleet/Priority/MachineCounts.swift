internal import Requirements

/// What is counted of the PCs of a list, a school, or many schools together.
struct MachineCounts: Hashable, Sendable {
    /// How many PCs have which.
    var verdicts: [Verdict: Int] = [:]

    /// Those that have been silent for long, whatever their verdict.
    var stale = 0

    /// Those that may be another one of them once more.
    var doubtful = 0

    static let none = MachineCounts()

    var all: Int { verdicts.values.reduce(0, +) }

    static func + (one: MachineCounts, other: MachineCounts) -> MachineCounts {
        MachineCounts(
            verdicts: one.verdicts.merging(other.verdicts, uniquingKeysWith: +), stale: one.stale + other.stale,
            doubtful: one.doubtful + other.doubtful)
    }
}

extension MachineCounts {
    init(_ machines: [ListedMachine]) {
        for machine in machines { verdicts[machine.verdict, default: 0] += 1 }
        stale = machines.count { $0.flags.contains(.stale) }
        doubtful = machines.count(where: \.isDoubtful)
    }
}

extension Sequence<MachineCounts> {
    var summed: MachineCounts { reduce(.none, +) }
}

extension ListedMachine {
    /// Whether it may be another one of the list once more: a card was moved or replaced, or two PCs have one identifier.
    var isDoubtful: Bool { flags.areDoubtful }
}

extension Set<RowFlag> {
    /// Whether a PC with these may be another one of the list once more.
    var areDoubtful: Bool { contains(.ambiguous) || contains(.otherCard) }
}
