import ArgumentParser

/// How a list is written.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    /// For reading: 100 columns.
    case table
    /// For a spreadsheet: RFC 4180, UTF-8.
    case csv
    /// For a program.
    case json
}
