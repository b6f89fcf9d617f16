import Fleet
import Reports
internal import ShownText

/// The decisions of an office, for a terminal.
struct DecisionList {
    let text: String

    init(_ decisions: [SignedDecision], next: Int, requiresAdmission: Bool) {
        var table = TextTable(columns: [
            .init(title: "Number", widest: 8, toTheRight: true), .init(title: "Verdict", widest: 7),
            .init(title: "About", widest: 5, toTheRight: true), .init(title: "Note", widest: 74, isFlexible: true),
        ])
        for decision in decisions.map(\.decision) {
            table.rows.append(
                .init(cells: [
                    "\(decision.n)", decision.verdict.rawValue, "\(decision.subjects.count)",
                    decision.note.map { "\(TerminalText(cleaning: $0))" } ?? "–",
                ]))
        }
        text =
            (decisions.isEmpty ? "Nothing was decided yet.\n" : table.text)
            + "The next decision has the number \(next).\n"
            + (requiresAdmission
                ? "Only PCs that were admitted are ranked.\n"
                : "PCs are ranked until they are retired or blocked.\n")
    }
}
