import Fleet
import Requirements

/// A list for a program: `{"v":1,"rows":[…],"summary":{…}}`. The same store gives the same bytes.
struct ListJSON<Entry: Encodable>: Encodable {
    let v = 1
    let asOf: Day
    let rows: [Entry]
    let summary: Summary

    /// Absent without a roster.
    private(set) var standing: JSONStanding?

    /// The list of a fleet that may have a roster.
    init(_ list: PriorityList, rows: [Entry]) {
        self.init(list.list, rows: rows)
        standing = list.standing.map(JSONStanding.init)
    }

    init(_ list: MachineList, rows: [Entry]) {
        asOf = list.asOf
        self.rows = rows
        summary = Summary(list.summary)
    }

    struct Summary: Encodable {
        let machines, replace, upgrade, unknown, usable, ready, outdated, outdatedPercent, held, stale, doubtful,
            unranked: Int

        init(_ summary: ListSummary) {
            machines = summary.machines
            replace = summary.replace
            upgrade = summary.upgrade
            unknown = summary.unknown
            usable = summary.usable
            ready = summary.ready
            outdated = summary.outdated
            outdatedPercent = summary.outdatedPercent
            held = summary.held
            stale = summary.stale
            doubtful = summary.doubtful
            unranked = summary.unranked
        }

        enum CodingKeys: String, CodingKey {
            case machines, replace, upgrade, unknown, usable, ready, outdated, held, stale, doubtful, unranked
            case outdatedPercent = "outdated_percent"
        }
    }

    enum CodingKeys: String, CodingKey {
        case v, rows, summary, standing
        case asOf = "as_of"
    }
}
