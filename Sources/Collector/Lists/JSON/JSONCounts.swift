import Fleet

/// What is counted of one school, an area or the whole, for a program.
struct JSONCounts: Encodable {
    private let schools, pupils, machines, outdated, stale, unknown, adequate, required, missing, short: Int

    init(_ counts: SchoolCounts) {
        schools = counts.schools
        pupils = counts.pupils
        machines = counts.machines
        outdated = counts.outdated
        stale = counts.stale
        unknown = counts.unknown
        adequate = counts.adequate
        required = counts.required
        missing = counts.missing
        short = counts.short
    }
}
