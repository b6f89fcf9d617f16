import Fleet
import Requirements
internal import ShownText

/// The priority list for a terminal: a line with the facts, and below it why, and what helps.
struct PrioritiesTable {
    private let list: MachineList
    private let offers: Offers

    init(_ list: MachineList, offers: Offers) {
        self.list = list
        self.offers = offers
    }

    var text: String {
        guard !list.machines.isEmpty else { return SummaryWords(list).text }
        var table = TextTable(columns: [
            .init(title: "#", widest: 5, toTheRight: true), .init(title: "Verdict", widest: 8),
            .init(title: "Score", widest: 6, toTheRight: true), .init(title: "Code", widest: 9),
            .init(title: "Label", widest: 24), .init(title: "School", widest: 38),
        ])
        for (index, machine) in list.byPriority.enumerated() {
            let words = ListWords(machine, offers: offers)
            table.rows.append(
                .init(
                    cells: [
                        "\(index + 1)", machine.verdict.rawValue, words.score, "\(machine.code)",
                        machine.label.map { "\(TerminalText($0))" } ?? "–", "\(TerminalText(machine.school))",
                    ], notes: notes(words)))
        }
        return table.text + "\n" + SummaryWords(list).text
            + Self.outlook.wrapped(to: TextTable.width).joined(separator: "\n") + "\n"
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
        the worst-off school first.
        """
}
