import Fleet
import Requirements
internal import ShownText

/// Budgets side by side.
struct WhatIf {
    private let plans: [Plan]
    private let pricing: Pricing

    init(_ planner: Planner, budgets: [Int]) {
        pricing = planner.pricing
        // Without prices every budget would buy the same.
        plans = pricing.isPriced ? budgets.map { planner.plan(budget: $0) } : []
    }

    func text(_ format: ListFormat) throws -> String {
        if case .counts(let lack) = pricing { throw NothingToCompare(lack: lack) }
        return switch format {
        case .table: table
        case .csv: CSVFile(columns: Self.columns, rows: plans.map(Self.cells)).text
        case .json: try WhatIfJSON(plans).jsonText + "\n"
        }
    }

    private var table: String {
        var table = TextTable(columns: [
            .init(title: "Budget", widest: 16, toTheRight: true), .init(title: "Steps", widest: 6, toTheRight: true),
            .init(title: "Left", widest: 16, toTheRight: true), .init(title: "Short", widest: 6, toTheRight: true),
            .init(title: "Covered", widest: 9, toTheRight: true), .init(title: "Lowest", widest: 11, toTheRight: true),
            .init(title: "At", widest: 24),
        ])
        table.rows = plans.map { plan in
            .init(cells: [
                plan.budget.map(Remedy.Cost.amount) ?? "–", "\(plan.steps.count)",
                plan.left.map(Remedy.Cost.amount) ?? "–", "\(plan.short)",
                "\(plan.coveredSchools)/\(plan.ends.count)", plan.lowest?.coverage.words ?? "–",
                plan.lowest.map { "\(TerminalText($0.school.name))" } ?? "–",
            ])
        }
        return table.text
    }

    private static let columns = [
        "budget", "steps", "spent", "left", "short", "covered_schools", "lowest_adequate", "lowest_required",
        "lowest_school_id",
    ]

    private static func cells(_ plan: Plan) -> [CSVCell] {
        [
            CSVCell(plan.budget), CSVCell(plan.steps.count), CSVCell(plan.spent), CSVCell(plan.left),
            CSVCell(plan.short), CSVCell(plan.coveredSchools), CSVCell(plan.lowest?.coverage.adequate),
            CSVCell(plan.lowest?.coverage.required), CSVCell(plan.lowest?.school.id),
        ]
    }
}

/// Budgets were to be compared without prices.
struct NothingToCompare: Error, CustomStringConvertible {
    let lack: Pricing.Lack

    var description: String { "There is nothing to compare. \(lack.words)" }
}
