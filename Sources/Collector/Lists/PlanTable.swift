import Fleet
import Requirements
internal import ShownText

/// A plan for a terminal: what may move first, then step by step, then what is left and why.
struct PlanTable {
    private let words: PlanWords
    private var plan: Plan { words.plan }

    init(_ words: PlanWords) { self.words = words }

    var text: String {
        let steps = plan.steps.isEmpty ? "" : table + "\n"
        return moves + steps
            + PlanEndWords(words).lines.flatMap { $0.wrapped(to: TextTable.width) }
            .joined(separator: "\n") + "\n"
    }

    private var table: String {
        var table = TextTable(columns: [
            .init(title: "#", widest: 5, toTheRight: true), .init(title: "School", widest: 28),
            .init(title: "Code", widest: 9), .init(title: "Coverage", widest: 17),
            .init(title: "Price", widest: 14, toTheRight: true), .init(title: "Left", widest: 15, toTheRight: true),
        ])
        table.rows = plan.steps.map { step in
            let cost = plan.pricing.isPriced ? step.step.cost : nil
            return .init(
                cells: [
                    "\(step.number)", "\(TerminalText(step.school.name))",
                    step.step.machine.map { "\($0.code)" } ?? "–", "\(step.before.words) → \(step.after.words)",
                    cost.map { Remedy.Cost.amount($0.value) } ?? "–", step.left.map(Remedy.Cost.amount) ?? "–",
                ], notes: notes(step, cost))
        }
        return table.text
    }

    private func notes(_ step: Plan.Step, _ cost: Remedy.Cost?) -> [String] {
        var notes: [String] = []
        if let machine = step.step.machine {
            let label = machine.label.map { ["\(TerminalText($0))"] } ?? []
            notes.append((label + [machine.modelWords]).joined(separator: " · "))
        }
        notes.append("why: " + words.reasons(step).joined(separator: "; "))
        return notes + ["do: " + words.work(step.step) + (cost.map { "; \($0.words)" } ?? "")]
    }

    /// The PCs that may move to a lighter use, before anything is bought.
    private var moves: String {
        guard !words.moves.isEmpty else { return "" }
        var table = TextTable(columns: [
            .init(title: "School", widest: 34), .init(title: "Code", widest: 9), .init(title: "Label", widest: 20),
            .init(title: "Now", widest: 16), .init(title: "May serve", widest: 16),
        ])
        table.rows = words.moves.map { move in
            .init(
                cells: [
                    "\(TerminalText(move.machine.school))", "\(move.machine.code)",
                    move.machine.label.map { "\(TerminalText($0))" } ?? "–",
                    "\(TerminalText(move.machine.profile))", "\(TerminalText(cleaning: move.profile))",
                ],
                notes: [
                    (move.isOfOwnSchool ? "in this school" : "in a school that has this use") + ": "
                        + move.remedy.words(words.offers)
                ])
        }
        return "Before buying: these PCs may move to a lighter use.\n\n" + table.text + "\n"
    }
}
