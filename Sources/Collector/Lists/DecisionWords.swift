import Fleet
import Reports
internal import ShownText

/// What a decision means, PC by PC, for a terminal.
struct DecisionWords {
    let text: String

    init(_ order: DecisionOrder, _ effects: [DecisionEffect]) {
        let known = Set(effects.map { DecisionSubject.key($0.key.key) })
        let silent = order.subjects.filter { if case .key = $0 { !known.contains($0) } else { false } }
        let kits = order.subjects.filter { if case .kit = $0 { true } else { false } }
        var lines = kits.map {
            "Kit \($0): \(order.verdict.rawValue), for every PC of it without a decision of its own."
        }
        lines += silent.map { "Key \($0): \(order.verdict.rawValue); it has not reported here." }
        let changed = effects.count { $0.key.state != $0.after }
        lines.append(
            "\(ListPhrase.count(effects.count, "PC")): \(changed) change, \(effects.count - changed) are so already.")
        text = (effects.isEmpty ? "" : Self.table(effects)) + lines.map { $0 + "\n" }.joined()
    }

    private static func table(_ effects: [DecisionEffect]) -> String {
        var table = TextTable(columns: [
            .init(title: "School", widest: 30, isFlexible: true), .init(title: "Label", widest: 24),
            .init(title: "Code", widest: 9),
            .init(title: "Now", widest: 11), .init(title: "Then", widest: 11),
        ])
        for effect in effects {
            let key = effect.key
            table.rows.append(
                .init(cells: [
                    key.school.map { "\(TerminalText($0))" } ?? "–", key.label.map { "\(TerminalText($0))" } ?? "–",
                    "\(key.code)", key.state.rawValue, effect.after.rawValue,
                ]))
        }
        return table.text
    }
}
