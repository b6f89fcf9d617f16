import Fleet
import Requirements

/// A plan with all that is said of it, for whatever sink.
struct PlanWords {
    let plan: Plan
    let standing: FleetStanding
    let moves: [LighterUse]
    let offers: Offers
    let asOf: Day

    init(_ plan: Plan, _ standing: FleetStanding, moves: [LighterUse], offers: Offers, asOf: Day) {
        self.plan = plan
        self.standing = standing
        self.moves = moves
        self.offers = offers
        self.asOf = asOf
    }

    func text(_ format: ListFormat) throws -> String {
        switch format {
        case .table: PlanTable(self).text
        case .csv: PlanCSV(self).text
        case .json: try PlanJSON(self).jsonText + "\n"
        }
    }

    /// What is done, such as `reinstall with Debian GNU/Linux 13, then usable`.
    func work(_ step: PlanStep) -> String {
        switch step.work {
        case .remedy(let remedy): remedy.words(offers, withCost: false)
        case .replacement: "a new PC in place of this one"
        case .purchase: "a new PC, since one is missing"
        }
    }

    /// Why the school's turn has come, and what its PC lacks.
    func reasons(_ step: Plan.Step) -> [String] {
        [turn(step)] + (step.step.machine.map { ListWords($0, offers: offers, asOf: asOf).reasons } ?? [])
    }

    private func turn(_ step: Plan.Step) -> String {
        let among = step.passed > 0 ? " of the schools whose next step fits" : ""
        let coverage = "coverage \(step.before.words)"
        return switch step.reason {
        case .lowestCoverage: "\(coverage) is the lowest\(among)"
        case .harderArea: "\(coverage) is as low as the next school's\(among), and the area is harder"
        case .morePupils: "\(coverage) is as low as the next school's\(among), and there are more pupils"
        case .id: "\(coverage) is as low as the next school's\(among), and the id comes first"
        }
    }
}
