import Fleet
import Requirements
import ShownText

/// What stands under a plan: what was done with the money, what is left, why the next step did not fit.
struct PlanEnd {
    let lines: [Wording]

    init(_ shown: ShownPlan) {
        let (plan, narrator) = (shown.plan, shown.narrator)
        var lines = [Self.money(plan, narrator)]
        if case .counts(let lack) = plan.pricing { lines.append(narrator.say(.lack(lack))) }
        if let passed = Self.passedOver(plan, narrator) { lines.append(passed) }
        lines.append(Self.end(plan, narrator))
        let unseen = shown.standing.whole.unknown
        if unseen > 0 { lines.append(narrator.say(.unseen(unseen))) }
        if !plan.unpriced.isEmpty { lines.append(narrator.say(.unpriced(plan.unpriced.count))) }
        self.lines = lines + narrator.differences(shown.standing)
    }

    private static func money(_ plan: Plan, _ narrator: Narrator) -> Wording {
        let (steps, day) = (plan.steps.count, narrator.day(narrator.asOf))
        guard case .priced(let currency) = plan.pricing, let spent = plan.spent else {
            return narrator.say(.stepsWithoutMoney(steps, asOf: day))
        }
        let amounts = narrator.amounts
        guard let budget = plan.budget, let left = plan.left else {
            return narrator.say(.stepsFor(steps, asOf: day, spent: amounts.number(spent), currency: currency))
        }
        return narrator.say(
            .stepsOf(
                steps, asOf: day, spent: amounts.number(spent), currency: currency, budget: amounts.number(budget),
                left: amounts.number(left)))
    }

    private static func passedOver(_ plan: Plan, _ narrator: Narrator) -> Wording? {
        guard let first = plan.passed.first, let price = first.step.cost else { return nil }
        return narrator.say(
            .passedOver(
                first.school.name, coverage: first.coverage.words, price: narrator.amounts.number(price.value),
                left: narrator.amounts.number(first.left), others: plan.passed.count - 1))
    }

    private static func end(_ plan: Plan, _ narrator: Narrator) -> Wording {
        let (covered, schools) = (plan.coveredSchools, plan.ends.count)
        guard let lowest = plan.lowest else {
            return narrator.say(.covered(covered, of: schools, short: plan.short))
        }
        return narrator.say(
            .coveredLowest(
                covered, of: schools, short: plan.short, coverage: lowest.coverage.words, at: lowest.school.name))
    }
}
