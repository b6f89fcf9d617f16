import Fleet

/// The roster for a spreadsheet, in the form that it is taken in.
struct RosterCSV {
    let text: String

    init(_ roster: Roster) {
        let rows = roster.schools.map { school in RosterColumn.allCases.map { CSVCell(school.cell($0)) } }
        text = CSVFile(columns: RosterColumn.allCases.map(\.rawValue), rows: rows).text
    }
}
