/// A list of the office's, for whatever it is written to.
protocol ShownList {
    var narrator: Narrator { get }

    /// For a terminal and for paper.
    var reading: Reading { get }

    /// For spreadsheets; the first alone is a CSV file.
    var tables: [DataTable] { get }

    /// For programs.
    func json() throws -> String
}
