import Fleet
import Reports
import ShownText

/// The decisions of an office, for a terminal.
struct DecisionList {
    let text: String

    init(_ decisions: [SignedDecision], next: Int, requiresAdmission: Bool, in language: Language) {
        let say = { (message: OfficeMessage) in message.text(in: language) }
        var table = TextTable(columns: [
            .init(title: say(.number), widest: 8, toTheRight: true), .init(title: say(.verdict), widest: 10),
            .init(title: say(.about), widest: 5, toTheRight: true),
            .init(title: say(.note), widest: 74, isFlexible: true),
        ])
        table.rows = decisions.map(\.decision).map { decision in
            .init(cells: [
                "\(decision.n)", say(.verdictName(decision.verdict)), "\(decision.subjects.count)",
                decision.note.map { "\(TerminalText(cleaning: $0))" } ?? "–",
            ])
        }
        let lines = [say(.nextDecision(next)), say(requiresAdmission ? .onlyAdmitted : .untilDecided)]
        text =
            (decisions.isEmpty ? say(.nothingDecided) + "\n" : table.text) + lines.map { $0 + "\n" }.joined()
    }
}
