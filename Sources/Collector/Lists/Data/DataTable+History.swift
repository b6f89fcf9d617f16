import Fleet
import Reports
import Requirements

extension DataTable {
    /// What changed, PC by PC.
    init(_ changes: FleetChanges, _ narrator: Narrator) {
        let columns: [DataColumn] = [
            .change, .school, .code, .label, .verdictBefore, .scoreBefore, .verdict, .scoreLow, .lastSeen, .key,
        ]
        let rows = changes.changes.map { change in
            [
                .term(change.kind.rawValue, narrator.say(.kindOfChange(change.kind))),
                .words(Wording(change.machine.school)), .words("\(change.machine.code.description)"),
                DataCell(change.machine.label.map { Wording($0) }),
                change.before.map { narrator.term($0.verdict) } ?? .nothing, DataCell(change.before?.scoreLow),
                change.now.map { narrator.term($0.verdict) } ?? .nothing, DataCell(change.now?.scoreLow),
                DataCell(Day(unixSeconds: change.machine.lastSeen)), .words("\(change.machine.key.description)"),
            ] as [DataCell]
        }
        self.init(name: narrator.say(.changesSheet), columns: columns, rows: rows)
    }

    /// Coverage month by month.
    init(_ months: [CoverageMonth], _ narrator: Narrator) {
        let columns: [DataColumn] = [
            .month, .asOf, .schools, .machines, .outdated, .adequate, .required, .missing, .short, .coveragePercent,
        ]
        let rows = months.map { month in
            [
                .words("\(month.month)"), DataCell(month.day), DataCell(month.schools), DataCell(month.machines),
                DataCell(month.outdated), DataCell(month.adequate), DataCell(month.required),
                DataCell(month.missing), DataCell(month.short), .share(month.adequate, of: month.required),
            ] as [DataCell]
        }
        self.init(name: narrator.say(.coverageSheet), columns: columns, rows: rows)
    }
}
