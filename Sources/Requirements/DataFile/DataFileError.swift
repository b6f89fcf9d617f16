/// What is wrong in a profile or another data file: every mistake, in the file's order.
package struct DataFileError: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String
    package let mistakes: [Mistake]

    /// One line a mistake, such as
    /// `mine.json5:12:31: criteria.ram.recommended.value is 1024; allowed is at least the minimum, 2048.`
    package var description: String {
        mistakes.map { "\(file):\($0.line):\($0.column): \($0)" }.joined(separator: "\n")
    }
}
