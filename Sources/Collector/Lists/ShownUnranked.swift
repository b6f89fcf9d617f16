import Fleet
import Reports
import Requirements

/// The keys that stand in no list, and why.
struct ShownUnranked: ShownList {
    let keys: [KnownKey]
    let narrator: Narrator

    var reading: Reading {
        let part = keys.isEmpty ? Reading.Part.lines([narrator.say(.nobodyUnranked)]) : .table(table)
        return Reading(
            title: narrator.say(.unranked), asOf: narrator.say(.asOf(narrator.day(narrator.asOf))), parts: [part])
    }

    private var table: ReadingTable {
        var table = ReadingTable(columns: [
            .init(heading: narrator.say(.school), widest: 38, isFlexible: true),
            .init(heading: narrator.say(.label), widest: 24, isFlexible: true),
            .init(heading: narrator.say(.code), widest: 9), .init(heading: narrator.say(.lastSeen), widest: 12),
            .init(heading: narrator.say(.state), widest: 16),
        ])
        table.rows = keys.map { key in
            .init(
                cells: [
                    key.school.map { Wording($0) } ?? "–", key.label.map { Wording($0) } ?? "–",
                    "\(key.code.description)", "\(narrator.day(Day(unixSeconds: key.lastSeen)))",
                    narrator.say(.stateName(key.state)),
                ], notes: [narrator.say(.whyUnranked(key))])
        }
        return table
    }

    var tables: [DataTable] {
        let columns: [DataColumn] = [.school, .label, .code, .lastSeen, .state, .reasons, .key]
        let rows = keys.map { key in
            [
                DataCell(key.school.map { Wording($0) }), DataCell(key.label.map { Wording($0) }),
                .words("\(key.code.description)"), .day(Day(unixSeconds: key.lastSeen)), narrator.term(key.state),
                .words(narrator.say(.whyUnranked(key))), .words("\(key.key.description)"),
            ] as [DataCell]
        }
        return [DataTable(name: narrator.say(.listSheet), columns: columns, rows: rows)]
    }

    func json() throws -> String { try JSONUnranked(keys, narrator).jsonText + "\n" }
}
