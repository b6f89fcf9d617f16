internal import ShownText

/// What `Templates/list.mustache` shows of a list: its fields, and nothing else.
///
/// Whatever is text is an ``HTMLText``, so that the template needs no escaping of its own.
struct ListPage {
    let language: String
    let title: HTMLText
    let asOf: HTMLText
    let footer: HTMLText
    let parts: [Part]

    struct Part {
        var table: Table?
        var lines: [HTMLText] = []
    }

    struct Table {
        let headings: [Cell]
        let rows: [Row]
    }

    struct Row {
        let cells: [Cell]
        let notes: [Note]
    }

    struct Cell {
        let text: HTMLText
        let isNumber: Bool
    }

    /// A sentence below a row, across its columns.
    struct Note {
        let text: HTMLText
        let columns: Int
    }
}

extension ListPage {
    init(_ reading: Reading, in language: Language) {
        self.language = language.rawValue
        title = HTMLText(reading.title)
        asOf = HTMLText(reading.asOf)
        footer = HTMLText("\(reading.title) · \(reading.asOf)")
        parts = reading.parts.map { part in
            switch part {
            case .table(let table): Part(table: Table(table))
            case .lines(let lines): Part(lines: lines.map { HTMLText($0) })
            }
        }
    }
}

extension ListPage.Table {
    fileprivate init(_ table: ReadingTable) {
        let columns = table.columns
        headings = columns.map { ListPage.Cell(text: HTMLText($0.heading), isNumber: $0.isNumber) }
        rows = table.rows.map { row in
            ListPage.Row(
                cells: zip(row.cells, columns).map { ListPage.Cell(text: HTMLText($0), isNumber: $1.isNumber) },
                notes: row.notes.map { ListPage.Note(text: HTMLText($0), columns: columns.count) })
        }
    }
}
