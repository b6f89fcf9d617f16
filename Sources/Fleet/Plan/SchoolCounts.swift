internal import Requirements

/// What is counted of one school, or of many together.
package struct SchoolCounts: Hashable, Sendable {
    package private(set) var schools = 0
    package private(set) var pupils = 0

    /// PCs that are there: those that have reported.
    package private(set) var machines = 0
    package private(set) var outdated = 0

    /// Of those that are there, whatever their verdict: silent for long, and counted as they were last known.
    package private(set) var stale = 0
    package private(set) var unknown = 0
    package private(set) var adequate = 0
    package private(set) var required = 0

    /// Required less there, and required less adequate: below 0 in no school, so the surplus of one never hides the
    /// lack of another.
    package private(set) var missing = 0
    package private(set) var short = 0

    package static let none = SchoolCounts()

    private init() {}

    init(_ school: School, _ counts: MachineCounts) {
        let verdicts = counts.verdicts
        schools = 1
        pupils = school.pupils
        machines = counts.all
        stale = counts.stale
        outdated = (verdicts[.replace] ?? 0) + (verdicts[.upgrade] ?? 0)
        unknown = verdicts[.unknown] ?? 0
        adequate = verdicts.reduce(0) { $0 + ($1.key.isAdequate ? $1.value : 0) }
        required = school.required
        missing = max(0, required - machines)
        short = max(0, required - adequate)
    }

    package static func + (one: SchoolCounts, other: SchoolCounts) -> SchoolCounts {
        var sum = one
        sum.schools += other.schools
        sum.pupils += other.pupils
        sum.machines += other.machines
        sum.outdated += other.outdated
        sum.stale += other.stale
        sum.unknown += other.unknown
        sum.adequate += other.adequate
        sum.required += other.required
        sum.missing += other.missing
        sum.short += other.short
        return sum
    }
}

extension Verdict {
    /// Whether a PC counts as one that the school is to have.
    var isAdequate: Bool { self == .usable || self == .ready }
}
