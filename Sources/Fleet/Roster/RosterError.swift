/// What is wrong in a roster: every mistake, in the file's order; nothing of the file was stored.
package struct RosterError: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String
    package let mistakes: [RosterMistake]

    /// Whether there are more than are told.
    package let hasMore: Bool

    init(file: String, _ mistakes: RosterMistakes) {
        self.file = file
        self.mistakes = mistakes.list.enumerated().sorted {
            ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
        }
        .map(\.element)
        hasMore = mistakes.isFull
    }

    /// One line a mistake, such as `schools.csv:12: pupils is "many"; allowed is a whole number from 0 to 100000.`
    package var description: String {
        let lines = mistakes.map { "\(file):\($0.line): \($0.problem)." }
        let end = hasMore ? "There are more: put these right first. " : ""
        return lines.joined(separator: "\n") + "\n\(end)Nothing was stored."
    }
}

/// A mistake in a roster.
package struct RosterMistake: Hashable, Sendable {
    /// The line of the file, from 1.
    package let line: Int
    package let problem: RosterProblem
}
