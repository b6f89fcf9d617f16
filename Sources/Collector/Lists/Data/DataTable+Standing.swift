import Fleet
import Requirements

extension DataTable {
    /// Each school of the roster, the neediest first.
    init(schoolsOf standing: FleetStanding, _ narrator: Narrator) {
        let columns: [DataColumn] = [.schoolID, .school, .area, .level, .pupils] + Self.counted
        let rows = standing.schools.map { standing in
            let school = standing.school
            return [
                DataCell(Wording(school.id)), DataCell(Wording(school.name)), DataCell(Wording(school.area.text)),
                DataCell(school.level.map { Wording($0) }), DataCell(school.pupils),
            ] + Self.cells(standing.counts)
        }
        self.init(name: narrator.say(.schoolsSheet), columns: columns, rows: rows)
    }

    /// Each area of the roster with all that lies in it.
    init(areasOf standing: FleetStanding, _ narrator: Narrator) {
        let columns: [DataColumn] = [.area, .schools, .pupils] + Self.counted
        let rows = standing.areas.map { area, counts in
            [DataCell(Wording(area.text)), DataCell(counts.schools), DataCell(counts.pupils)] + Self.cells(counts)
        }
        self.init(name: narrator.say(.areasSheet), columns: columns, rows: rows)
    }

    /// The whole list in one row.
    init(summaryOf list: MachineList, _ standing: FleetStanding?, _ narrator: Narrator) {
        let summary = list.summary
        var columns: [DataColumn] = [
            .asOf, .machines, .outdated, .outdatedPercent, .replace, .upgrade, .unknown, .usable, .ready, .held,
            .stale, .doubtful, .unranked,
        ]
        var row = [
            DataCell(list.asOf), DataCell(summary.machines), DataCell(summary.outdated),
            .share(summary.outdated, of: summary.machines), DataCell(summary.replace), DataCell(summary.upgrade),
            DataCell(summary.unknown), DataCell(summary.usable), DataCell(summary.ready), DataCell(summary.held),
            DataCell(summary.stale), DataCell(summary.doubtful), DataCell(summary.unranked),
        ]
        if let whole = standing?.whole {
            columns += [.schools, .pupils, .adequate, .required, .missing, .short, .coveragePercent]
            row += [
                DataCell(whole.schools), DataCell(whole.pupils), DataCell(whole.adequate), DataCell(whole.required),
                DataCell(whole.missing), DataCell(whole.short), .share(whole.adequate, of: whole.required),
            ]
        }
        self.init(name: narrator.say(.summarySheet), columns: columns, rows: [row])
    }

    private static let counted: [DataColumn] = [
        .machines, .outdated, .outdatedPercent, .unknown, .stale, .adequate, .required, .missing, .short,
        .coveragePercent,
    ]

    private static func cells(_ counts: SchoolCounts) -> [DataCell] {
        [
            DataCell(counts.machines), DataCell(counts.outdated), .share(counts.outdated, of: counts.machines),
            DataCell(counts.unknown), DataCell(counts.stale), DataCell(counts.adequate), DataCell(counts.required),
            DataCell(counts.missing),
            DataCell(counts.short), .share(counts.adequate, of: counts.required),
        ]
    }
}
