import Fleet
import Requirements
internal import ShownText

/// The priority list for a terminal: a line with the facts, and below it why, and what helps.
struct PrioritiesTable {
    private let priorities: PriorityList
    private let offers: Offers

    init(_ priorities: PriorityList, offers: Offers) {
        self.priorities = priorities
        self.offers = offers
    }

    var text: String {
        let summary = SummaryWords(priorities.list).text
        guard let standing = priorities.standing else {
            guard !priorities.lines.isEmpty else { return summary }
            return machines + "\n" + summary
                + Self.outlook.wrapped(to: TextTable.width).joined(separator: "\n") + "\n"
        }
        return (priorities.lines.isEmpty ? "" : machines + "\n") + summary + "\n" + StandingTable(standing).text
    }

    private var machines: String {
        let hasRoster = priorities.standing != nil
        var table = TextTable(
            columns: [
                .init(title: "#", widest: 5, toTheRight: true), .init(title: "Verdict", widest: 8),
                .init(title: "Score", widest: 6, toTheRight: true), .init(title: "Code", widest: 9),
                .init(title: "Label", widest: hasRoster ? 18 : 24),
                .init(title: "School", widest: hasRoster ? 26 : 38),
            ] + (hasRoster ? [.init(title: "Coverage", widest: 15)] : []))
        for (index, line) in priorities.lines.enumerated() {
            let words = ListWords(line.machine, offers: offers, asOf: priorities.list.asOf)
            let cells = [
                "\(index + 1)", line.machine.verdict.rawValue, words.score, "\(line.machine.code)",
                line.machine.label.map { "\(TerminalText($0))" } ?? "–", "\(TerminalText(line.school))",
            ]
            table.rows.append(
                .init(cells: cells + (hasRoster ? [line.place?.coverageWords ?? "–"] : []), notes: notes(words)))
        }
        return table.text
    }

    private func notes(_ words: ListWords) -> [String] {
        var notes = [words.machine.modelWords]
        if !words.reasons.isEmpty { notes.append("why: " + words.reasons.joined(separator: "; ")) }
        if let remedy = words.remedy { notes.append("help: " + remedy) }
        return notes + words.machine.flags.map(\.words).sorted()
    }

    /// What the list cannot say yet.
    private static let outlook = """
        With a roster (each school's pupils and targets) the list could say which school has too few PCs, and put \
        the worst-off school first: see `probe-collector roster --help`.
        """
}

extension PriorityList.Line {
    /// As the roster calls it, else as its kit does.
    var school: ReportedText { place?.school.name ?? machine.school }
}

extension PriorityList.Place {
    /// Such as `3/12 → 4/12`, or `3/12` where the PC changes nothing.
    var coverageWords: String { before == after ? before.words : "\(before.words) → \(after.words)" }
}

extension Coverage {
    var words: String { "\(adequate)/\(required)" }
}
