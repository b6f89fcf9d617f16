/// Rows for a spreadsheet: RFC 4180, in UTF-8 with the mark in front by which spreadsheets know it.
struct CSVFile {
    private let rows: [[CSVCell]]

    /// - Parameter columns: Their names, which stay the same from release to release.
    init(columns: [String], rows: [[CSVCell]]) {
        self.rows = [columns.map(CSVCell.init(quoting:))] + rows
    }

    var text: String {
        "\u{FEFF}" + rows.map { $0.map(\.description).joined(separator: ",") + "\r\n" }.joined()
    }
}
