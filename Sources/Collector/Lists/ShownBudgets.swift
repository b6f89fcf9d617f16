import Fleet
import Requirements
import ShownText

/// Budgets side by side.
struct ShownBudgets: ShownList {
    let plans: [Plan]
    let narrator: Narrator

    /// - Throws: ``NothingToCompare`` without prices, since every budget would buy the same.
    init(_ planner: Planner, budgets: [Int], _ narrator: Narrator) throws {
        if case .counts(let lack) = planner.pricing { throw NothingToCompare(lack: lack) }
        plans = budgets.map { planner.plan(budget: $0) }
        self.narrator = narrator
    }

    var reading: Reading {
        var table = ReadingTable(columns: [
            .init(heading: narrator.say(.budget), widest: 16, isNumber: true),
            .init(heading: narrator.say(.steps), widest: 6, isNumber: true),
            .init(heading: narrator.say(.left), widest: 16, isNumber: true),
            .init(heading: narrator.say(.short), widest: 7, isNumber: true),
            .init(heading: narrator.say(.coveredSchools), widest: 9, isNumber: true),
            .init(heading: narrator.say(.lowest), widest: 11, isNumber: true),
            .init(heading: narrator.say(.lowestAt), widest: 24, isFlexible: true),
        ])
        table.rows = plans.map { plan in
            .init(cells: [
                number(plan.budget), "\(plan.steps.count)", number(plan.left), "\(plan.short)",
                "\(plan.coveredSchools)/\(plan.ends.count)", plan.lowest.map { "\($0.coverage.words)" } ?? "–",
                plan.lowest.map { Wording($0.school.name) } ?? "–",
            ])
        }
        return Reading(
            title: narrator.say(.whatIf), asOf: narrator.say(.asOf(narrator.day(narrator.asOf))),
            parts: [.table(table)])
    }

    private func number(_ number: Int?) -> Wording { number.map { "\(narrator.amounts.number($0))" } ?? "–" }

    var tables: [DataTable] { [DataTable(budgets: plans, narrator)] }

    func json() throws -> String { try WhatIfJSON(plans).jsonText + "\n" }
}
