import Fleet
import Requirements
import ShownText

/// How well the schools were equipped, month by month.
struct ShownCoverage: ShownList {
    let months: [CoverageMonth]
    let narrator: Narrator

    init(_ months: [CoverageMonth], _ narrator: Narrator) {
        self.months = months
        self.narrator = narrator
    }

    var reading: Reading {
        Reading(
            title: narrator.say(.coverageByMonth), asOf: narrator.say(.asOf(narrator.day(narrator.asOf))),
            parts: months.isEmpty
                ? [.lines([narrator.say(.nothingNoted)])]
                : [.table(table), .lines([narrator.say(.coverageMeaning)])])
    }

    private var table: ReadingTable {
        let numbers: [ListPhrase] = [.schools, .there, .outdated, .required, .missing, .short, .coverage]
        var table = ReadingTable(
            columns: [.init(heading: narrator.say(.month), widest: 9)]
                + numbers.map { .init(heading: narrator.say($0), widest: 13, isNumber: true) })
        table.rows = months.map { month in
            let counts = [
                month.schools, month.machines, month.outdated, month.required, month.missing, month.short,
            ]
            return .init(
                cells: ["\(month.month)"] + counts.map { "\(narrator.amounts.number($0))" }
                    + ["\(month.coverage.words)"])
        }
        return table
    }

    var tables: [DataTable] { [DataTable(months, narrator)] }

    func json() throws -> String { try CoverageJSON(months).jsonText + "\n" }
}
