/// The mistakes found so far in one roster.
final class RosterMistakes {
    /// A file that is something else altogether would have one in every line.
    static let limit = 200

    private(set) var list: [RosterMistake] = []
    private(set) var isFull = false

    func note(_ problem: RosterProblem, line: Int) {
        guard list.count < Self.limit else {
            isFull = true
            return
        }
        list.append(RosterMistake(line: line, problem: problem))
    }
}
