internal import ShownText

extension Reading {
    /// For a terminal of 80 columns.
    var terminalText: String {
        parts.map { part in
            switch part {
            case .table(let table): TextTable(table).text
            case .lines(let lines):
                lines.flatMap { "\(TerminalText($0))".wrapped(to: TextTable.width) }.joined(separator: "\n") + "\n"
            }
        }.joined(separator: "\n")
    }
}

extension TextTable {
    init(_ table: ReadingTable) {
        columns = table.columns.map {
            Column(
                title: "\(TerminalText($0.heading))", widest: $0.widest, toTheRight: $0.isNumber,
                isFlexible: $0.isFlexible)
        }
        rows = table.rows.map { row in
            Row(cells: row.cells.map { "\(TerminalText($0))" }, notes: row.notes.map { "\(TerminalText($0))" })
        }
    }
}
