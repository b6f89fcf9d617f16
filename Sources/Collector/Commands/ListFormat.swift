import ArgumentParser

/// How a list is written.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    /// For reading on a terminal of 80 columns.
    case table
    /// For a spreadsheet: RFC 4180, UTF-8.
    case csv
    /// For a program.
    case json
    /// For a spreadsheet: a workbook of Excel's form, with several sheets.
    case xlsx
    /// For printing on A4.
    case html

    /// Whether a terminal can show it.
    var isForTerminals: Bool {
        switch self {
        case .table, .csv, .json: true
        case .xlsx, .html: false
        }
    }
}

extension CSVFile.Separator: ExpressibleByArgument {}
