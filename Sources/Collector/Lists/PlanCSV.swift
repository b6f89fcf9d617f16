import Fleet
import Requirements

/// A plan's steps for a spreadsheet.
struct PlanCSV {
    let text: String

    private static let columns = [
        "number", "school_id", "school", "area", "work", "code", "label", "reasons", "description", "price", "currency",
        "price_date", "required", "adequate_before", "adequate_after", "left", "key",
    ]

    init(_ words: PlanWords) {
        text = CSVFile(columns: Self.columns, rows: words.plan.steps.map { Self.cells($0, words) }).text
    }

    private static func cells(_ step: Plan.Step, _ words: PlanWords) -> [CSVCell] {
        let machine = step.step.machine
        let cost = words.plan.pricing.isPriced ? step.step.cost : nil
        return [
            CSVCell(step.number), CSVCell(step.school.id), CSVCell(step.school.name), CSVCell(step.school.area.text),
            CSVCell(quoting: step.step.work.name), CSVCell(quoting: machine.map { "\($0.code)" } ?? ""),
            CSVCell(machine?.label), CSVCell(quoting: words.reasons(step).joined(separator: "; ")),
            CSVCell(quoting: words.work(step.step)), CSVCell(cost?.value), CSVCell(quoting: cost?.currency ?? ""),
            CSVCell(quoting: cost.map { "\($0.date)" } ?? ""), CSVCell(step.after.required),
            CSVCell(step.before.adequate), CSVCell(step.after.adequate), CSVCell(step.left),
            CSVCell(quoting: machine.map { "\($0.key)" } ?? ""),
        ]
    }
}

extension PlanStep.Work {
    /// One word for programs.
    var name: String {
        switch self {
        case .remedy: "upgrade"
        case .replacement: "replace"
        case .purchase: "buy"
        }
    }
}
