import Requirements
internal import ShownText

/// Rows for a spreadsheet: RFC 4180, in UTF-8 with the mark in front by which spreadsheets know it.
///
/// No line `sep=;` says how cells are separated: Excel, which alone knows it, then no longer heeds the mark, and shows
/// Vietnamese letters as others.
struct CSVFile {
    private let rows: [[CSVCell]]
    private let separator: Separator

    /// What stands between cells.
    enum Separator: String, CaseIterable {
        case comma, semicolon, tab

        /// What a spreadsheet of that language expects: where the decimal mark is a comma, Excel takes the semicolon.
        init(for language: Language) {
            switch language {
            case .english: self = .comma
            case .vietnamese: self = .semicolon
            }
        }

        fileprivate var text: String {
            switch self {
            case .comma: ","
            case .semicolon: ";"
            case .tab: "\t"
            }
        }
    }

    /// - Parameter columns: Their names, which stay the same from release to release.
    init(columns: [String], rows: [[CSVCell]], separator: Separator = .comma) {
        self.rows = [columns.map(CSVCell.init(quoting:))] + rows
        self.separator = separator
    }

    init(_ table: DataTable, in language: Language, separator: Separator) {
        self.init(
            columns: table.columns.map { language == .english ? $0.rawValue : $0.heading(in: language) },
            rows: table.rows.map { $0.map { CSVCell($0, in: language) } }, separator: separator)
    }

    var text: String {
        "\u{FEFF}" + rows.map { $0.map(\.description).joined(separator: separator.text) + "\r\n" }.joined()
    }
}

extension CSVCell {
    /// Numbers are whole and days as ISO 8601 has them: both are read the same in every language.
    fileprivate init(_ cell: DataCell, in language: Language) {
        switch cell {
        case .words(let words): self.init(words)
        case .term(let term, let words):
            if language == .english { self.init(quoting: term) } else { self.init(words) }
        case .number(let number): self.init(number)
        case .share(let part, let whole): self.init(whole == 0 ? nil : (part * 200 + whole) / (whole * 2))
        case .day(let day): self.init(quoting: day.description)
        case .nothing: self.init(quoting: "")
        }
    }
}
