package import Requirements

/// Spends a budget one step at a time, on the school with the lowest coverage, for the cheapest step that gives it
/// one adequate PC more. What does not fit is passed over, and the next school's turn comes.
///
/// So nobody is passed by a better-equipped school unless its next step cost more than what was left, and every line
/// can be checked by hand. A weighted sum could be disputed in every weight; a knapsack may leave the poorest nothing.
package struct Planner: Sendable {
    private let schools: [PlanSchool]
    package let pricing: Pricing

    /// PCs that memory would help whose kind was not seen: they have no price, and with money no step.
    private let unpriced: [ListedMachine]

    /// - Parameter gifts: Memory that PCs to be replaced give: what is given is not bought.
    package init(_ standing: FleetStanding, offers: Offers, on day: Day, gifts: [MemoryGift] = []) {
        let pricer = StepPricer(offers, on: day)
        let given = Dictionary(gifts.map { ($0.machine.key, $0) }, uniquingKeysWith: { first, _ in first })
        let all = standing.schools.map { standing in
            standing.coverage.isFull
                ? []
                : standing.machines.compactMap { machine in
                    given[machine.key].map(pricer.step(for:)) ?? pricer.step(for: machine)
                }
        }
        let seen = all.map { $0.filter { !$0.isUnpricedMemory } }
        let areMissing = standing.schools.contains { $0.counts.missing > 0 }
        let pricing = Pricing(seen.flatMap(\.self), pricer, areMissing: areMissing)
        self.pricing = pricing
        unpriced = pricing.isPriced ? all.flatMap { $0.filter(\.isUnpricedMemory).compactMap(\.machine) } : []
        schools = zip(standing.schools, pricing.isPriced ? seen : all).map { standing, steps in
            PlanSchool(
                standing.school, standing.coverage,
                steps: steps.sorted { $0.comesBefore($1, priced: pricing.isPriced) }, missing: standing.counts.missing,
                purchase: PlanStep(work: .purchase, machine: nil, cost: pricer.replacement))
        }
    }

    init(_ schools: [PlanSchool], pricing: Pricing) {
        self.schools = schools
        self.pricing = pricing
        unpriced = []
    }

    /// - Parameter budget: In the currency of the prices; `nil` for all that is needed. Without prices it is not used.
    package func plan(budget: Int?) -> Plan {
        var run = PlanRun(schools, budget: pricing.isPriced ? budget : nil)
        while run.step() {}
        return Plan(
            budget: pricing.isPriced ? budget : nil, pricing: pricing, steps: run.taken, passed: run.passed,
            ends: run.schools.map { Plan.End(school: $0.school, coverage: $0.coverage) }, unpriced: unpriced)
    }
}

extension PlanStep {
    /// Whether a new PC is bought.
    var isNew: Bool {
        if case .remedy = work { return false }
        return true
    }

    /// Whether it has no price since nobody saw which memory the PC takes.
    fileprivate var isUnpricedMemory: Bool {
        guard cost == nil, gift == nil, case .remedy(let remedy) = work else { return false }
        return remedy.actions.contains { $0.action == .addRAM && $0.confirm?.contains(.memoryType) == true }
    }
}
