import Fleet
import Requirements

/// A plan for a program: `{"v":1,"steps":[…],"passed":[…],"moves":[…],"schools":[…]}`.
struct PlanJSON: Encodable {
    private let v = 1
    private let asOf: Day
    private let currency: String?
    private let withoutMoney: JSONText?
    private let budget, spent, left: Int?
    private let steps: [Step]
    private let passed: [Passed]
    private let moves: [Move]
    private let schools: [End]
    private let unpricedKeys: [String]
    private let standing: JSONStanding

    init(_ shown: ShownPlan) {
        let plan = shown.plan
        asOf = shown.narrator.asOf
        switch plan.pricing {
        case .priced(let currency): (self.currency, withoutMoney) = (currency, nil)
        case .counts(let lack): (currency, withoutMoney) = (nil, JSONText(shown.narrator.say(.lack(lack))))
        }
        (budget, spent, left) = (plan.budget, plan.spent, plan.left)
        steps = plan.steps.map { Step($0, shown) }
        passed = plan.passed.map(Passed.init)
        moves = shown.moves.map(Move.init)
        schools = plan.ends.map { End(id: JSONText($0.school.id), coverage: JSONCoverage($0.coverage)) }
        unpricedKeys = plan.unpriced.map { "\($0.key)" }
        standing = JSONStanding(shown.standing)
    }

    enum CodingKeys: String, CodingKey {
        case v, currency, budget, spent, left, steps, passed, moves, schools, standing
        case asOf = "as_of"
        case withoutMoney = "without_money"
        case unpricedKeys = "unpriced_keys"
    }

    private struct End: Encodable {
        let id: JSONText
        let coverage: JSONCoverage
    }
}

extension PlanJSON {
    fileprivate struct Step: Encodable {
        private let number: Int
        private let schoolID, school: JSONText
        private let work: String
        private let description: JSONText
        private let actions: [Action]?
        private let code, key: String?
        private let label: JSONText?
        private let schoolReason: String
        private let reasons: [JSONText]
        private let cost: Remedy.Cost?
        private let coverageBefore, coverageAfter: JSONCoverage
        private let left: Int?

        init(_ step: Plan.Step, _ shown: ShownPlan) {
            number = step.number
            schoolID = JSONText(step.school.id)
            school = JSONText(step.school.name)
            work = step.step.work.name
            description = JSONText(shown.work(step.step))
            if case .remedy(let remedy) = step.step.work { actions = remedy.actions } else { actions = nil }
            code = step.step.machine.map { "\($0.code)" }
            key = step.step.machine.map { "\($0.key)" }
            label = step.step.machine?.label.map(JSONText.init)
            schoolReason = step.reason.rawValue
            reasons = shown.reasons(step).map { JSONText($0) }
            cost = shown.cost(step)
            coverageBefore = JSONCoverage(step.before)
            coverageAfter = JSONCoverage(step.after)
            left = step.left
        }

        enum CodingKeys: String, CodingKey {
            case number, school, work, description, actions, code, key, label, reasons, cost, left
            case schoolID = "school_id"
            case schoolReason = "school_reason"
            case coverageBefore = "coverage_before"
            case coverageAfter = "coverage_after"
        }
    }

    fileprivate struct Passed: Encodable {
        private let schoolID: JSONText
        private let coverage: JSONCoverage
        private let cost: Remedy.Cost?
        private let left: Int

        init(_ passed: Plan.Passed) {
            schoolID = JSONText(passed.school.id)
            coverage = JSONCoverage(passed.coverage)
            cost = passed.step.cost
            left = passed.left
        }

        enum CodingKeys: String, CodingKey {
            case coverage, cost, left
            case schoolID = "school_id"
        }
    }

    fileprivate struct Move: Encodable {
        private let school: JSONText
        private let code, key: String
        private let label: JSONText?
        private let profile: JSONText
        private let toProfile: String
        private let inOwnSchool: Bool
        private let remedy: Remedy

        init(_ move: LighterUse) {
            school = JSONText(move.machine.school)
            code = "\(move.machine.code)"
            key = "\(move.machine.key)"
            label = move.machine.label.map(JSONText.init)
            profile = JSONText(move.machine.profile)
            toProfile = move.profile
            inOwnSchool = move.isOfOwnSchool
            remedy = move.remedy
        }

        enum CodingKeys: String, CodingKey {
            case school, code, key, label, profile, remedy
            case toProfile = "to_profile"
            case inOwnSchool = "in_own_school"
        }
    }
}
