/// A row of a CSV file.
struct CSVRecord {
    /// The line of the file that it begins on, from 1.
    let line: Int

    var fields: [Field] = []

    struct Field {
        /// A quoted field before it may have taken several lines.
        let line: Int
        let text: String

        /// Its form was told as a mistake; what is missing in it then is not told again.
        var isRefused = false
    }

    /// Spreadsheets leave rows of nothing but separators behind.
    var isBlank: Bool { fields.allSatisfy { $0.text.trimmingBlanks.isEmpty } }
}
