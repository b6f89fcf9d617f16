import Fleet
import Reports
import ShownText

/// What a decision means, PC by PC, for a terminal.
struct DecisionWords {
    let text: String

    init(_ order: DecisionOrder, _ effects: [DecisionEffect], in language: Language) {
        let known = Set(effects.map { DecisionSubject.key($0.key.key) })
        let kits = order.subjects.filter { if case .kit = $0 { true } else { false } }
        let silent = order.subjects.filter { if case .key = $0 { !known.contains($0) } else { false } }
        var messages = kits.map { OfficeMessage.kitDecided("\($0)", order.verdict) }
        messages += silent.map { .silentDecided("\($0)", order.verdict) }
        messages.append(.effects(pcs: effects.count, changed: effects.count { $0.key.state != $0.after }))
        text =
            (effects.isEmpty ? "" : Self.table(effects, language))
            + messages.map { $0.text(in: language) + "\n" }.joined()
    }

    private static func table(_ effects: [DecisionEffect], _ language: Language) -> String {
        let say = { (message: OfficeMessage) in message.text(in: language) }
        let name = { (state: KeyState) in "\(TerminalText(ListPhrase.stateName(state).text(in: language)))" }
        var table = TextTable(columns: [
            .init(title: say(.school), widest: 30, isFlexible: true), .init(title: say(.label), widest: 24),
            .init(title: say(.code), widest: 9), .init(title: say(.now), widest: 13),
            .init(title: say(.then), widest: 13),
        ])
        table.rows = effects.map { effect in
            let key = effect.key
            return .init(cells: [
                key.school.map { "\(TerminalText($0))" } ?? "–", key.label.map { "\(TerminalText($0))" } ?? "–",
                "\(key.code)", name(key.state), name(effect.after),
            ])
        }
        return table.text
    }
}
