import Fleet
import Foundation
import Requirements

/// A list for a program: `{"v":1,"rows":[…],"summary":{…}}`. The same store gives the same bytes.
struct ListJSON<Entry: Encodable>: Encodable {
    let v = 1
    let asOf: Day
    let rows: [Entry]
    let summary: Summary

    init(_ list: MachineList, rows: [Entry]) {
        asOf = list.asOf
        self.rows = rows
        summary = Summary(list.summary)
    }

    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    struct Summary: Encodable {
        let machines, replace, upgrade, unknown, usable, ready, outdated, outdatedPercent, held: Int

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
        }

        enum CodingKeys: String, CodingKey {
            case machines, replace, upgrade, unknown, usable, ready, outdated, held
            case outdatedPercent = "outdated_percent"
        }
    }

    enum CodingKeys: String, CodingKey {
        case v, rows, summary
        case asOf = "as_of"
    }
}
