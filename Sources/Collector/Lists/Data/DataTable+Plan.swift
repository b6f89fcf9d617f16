import Fleet
import Reports
import Requirements

extension DataTable {
    /// A plan's steps.
    init(_ shown: ShownPlan) {
        let columns: [DataColumn] = [
            .number, .schoolID, .school, .area, .work, .code, .label, .reasons, .description, .price, .currency,
            .priceDate, .required, .adequateBefore, .adequateAfter, .left, .key,
        ]
        self.init(
            name: shown.narrator.say(.planSheet), columns: columns, rows: shown.plan.steps.map { Self.cells($0, shown) }
        )
    }

    private static func cells(_ step: Plan.Step, _ shown: ShownPlan) -> [DataCell] {
        let machine = step.step.machine
        let cost = shown.cost(step)
        return [
            DataCell(step.number), .words(Wording(step.school.id)), .words(Wording(step.school.name)),
            .words(Wording(step.school.area.text)), .term(step.step.work.name, shown.work(step.step)),
            DataCell(machine.map { "\($0.code.description)" as Wording }),
            DataCell(machine?.label.map { Wording($0) }), .words(shown.reasons(step).joined(separator: "; ")),
            .words(shown.work(step.step)), DataCell(cost?.value), DataCell(cost.map { "\($0.currency)" as Wording }),
            DataCell(cost?.date), DataCell(step.after.required), DataCell(step.before.adequate),
            DataCell(step.after.adequate), DataCell(step.left),
            DataCell(machine.map { "\($0.key.description)" as Wording }),
        ]
    }

    /// PCs that may move to a lighter use.
    init(_ moves: [LighterUse], _ narrator: Narrator) {
        let columns: [DataColumn] = [.school, .code, .label, .profile, .toProfile, .description, .key]
        let rows = moves.map { move in
            let remedy = narrator.remedy(move.remedy)
            return [
                .words(Wording(move.machine.school)), .words("\(move.machine.code.description)"),
                DataCell(move.machine.label.map { Wording($0) }), .words(Wording(move.machine.profile)),
                .words("\(move.profile)"),
                .words(narrator.say(move.isOfOwnSchool ? .moveInSchool(remedy) : .moveElsewhere(remedy))),
                .words("\(move.machine.key.description)"),
            ] as [DataCell]
        }
        self.init(name: narrator.say(.movesSheet), columns: columns, rows: rows)
    }

    /// Budgets side by side.
    init(budgets plans: [Plan], _ narrator: Narrator) {
        let columns: [DataColumn] = [
            .budget, .steps, .spent, .left, .short, .coveredSchools, .lowestAdequate, .lowestRequired, .lowestSchoolID,
        ]
        let rows = plans.map { plan in
            [
                DataCell(plan.budget), DataCell(plan.steps.count), DataCell(plan.spent), DataCell(plan.left),
                DataCell(plan.short), DataCell(plan.coveredSchools), DataCell(plan.lowest?.coverage.adequate),
                DataCell(plan.lowest?.coverage.required), DataCell(plan.lowest.map { Wording($0.school.id) }),
            ]
        }
        self.init(name: narrator.say(.budgetsSheet), columns: columns, rows: rows)
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
