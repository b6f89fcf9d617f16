/// What became of one delivered file: of each of its lines, or why it could not be read.
package struct FileOutcome: Sendable {
    /// How messages call the file.
    package let file: ReportedText

    /// In the order of their numbers.
    package let lines: [Line]

    package let error: DeliveryError?

    package struct Line: Sendable {
        package let number: Int
        package let outcome: LineOutcome
    }
}
