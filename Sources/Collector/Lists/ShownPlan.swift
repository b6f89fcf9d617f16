import Fleet
import Requirements

/// A plan with all that is said of it.
struct ShownPlan: ShownList {
    let plan: Plan
    let list: PriorityList
    let standing: FleetStanding
    let moves: [LighterUse]
    let narrator: Narrator

    init(_ plan: Plan, _ list: PriorityList, _ standing: FleetStanding, _ narrator: Narrator) {
        self.plan = plan
        self.list = list
        self.standing = standing
        moves = LighterUse.all(in: list.list)
        self.narrator = narrator
    }

    /// `nil` where no money is spoken of.
    func cost(_ step: Plan.Step) -> Remedy.Cost? { plan.pricing.isPriced ? step.step.cost : nil }

    /// What is done, such as `install Debian 13, then usable`.
    func work(_ step: PlanStep) -> Wording {
        switch step.work {
        case .remedy(let remedy):
            step.gift.map { narrator.gift($0) } ?? narrator.remedy(remedy, withCost: false)
        case .replacement: narrator.say(.replacement)
        case .purchase: narrator.say(.purchase)
        }
    }

    /// Why the school's turn has come, and what its PC lacks.
    func reasons(_ step: Plan.Step) -> [Wording] {
        let coverage = step.before.words
        let turn: ListPhrase =
            step.passed > 0
            ? .turnOfFitting(step.reason, coverage: coverage) : .turn(step.reason, coverage: coverage)
        return [narrator.say(turn)] + (step.step.machine.map(narrator.reasons) ?? [])
    }

    var reading: Reading { PlanReading(self).reading }

    var tables: [DataTable] {
        let moves = moves.isEmpty ? [] : [DataTable(moves, narrator)]
        return [DataTable(self)] + moves + ShownPriorities(list, narrator).tables
    }

    func json() throws -> String { try PlanJSON(self).jsonText + "\n" }
}
