package import Requirements

/// What steps cost on one day.
struct StepPricer: Sendable {
    let replacement: Remedy.Cost?
    private let offers: Offers
    private let day: Day

    init(_ offers: Offers, on day: Day) {
        self.offers = offers
        self.day = day
        replacement = offers.replacement(on: day)
    }

    /// The day of a new PC's price that expired.
    var expiredReplacement: Day? { replacement == nil ? offers.replacement.price?.date : nil }

    /// The step that makes a PC adequate with memory that others give.
    func step(for gift: MemoryGift) -> PlanStep {
        let bought = gift.remedy.actions.filter { $0.action != .addRAM }
        let cost = bought.isEmpty ? nothing : gift.remedy.cost ?? cost(of: bought)
        return PlanStep(work: .remedy(gift.remedy), machine: gift.machine, cost: cost, gift: gift)
    }

    /// The price of what costs nothing, in the currency of the others.
    private var nothing: Remedy.Cost? {
        replacement.map { Remedy.Cost(value: 0, currency: $0.currency, date: $0.date) }
    }

    /// The step that makes a PC adequate; `nil` where it is already, or where somebody has to look first.
    func step(for machine: ListedMachine) -> PlanStep? {
        switch machine.verdict {
        case .ready, .usable, .unknown: return nil
        case .replace: return PlanStep(work: .replacement, machine: machine, cost: replacement)
        case .upgrade:
            guard let remedy = machine.assessment?.remedies.first else { return nil }
            let cost = cost(of: remedy)
            if let cost, let replacement, cost.value > replacement.value {
                return PlanStep(work: .replacement, machine: machine, cost: replacement)
            }
            return PlanStep(work: .remedy(remedy), machine: machine, cost: cost)
        }
    }

    /// The assessment's own sum; where it has none, since something else that would help has no price, that of the
    /// remedy's parts.
    private func cost(of remedy: Remedy) -> Remedy.Cost? {
        remedy.cost ?? cost(of: remedy.actions)
    }

    private func cost(of actions: [Action]) -> Remedy.Cost? {
        let prices = actions.compactMap { price(of: $0)?.current(on: day) }
        guard prices.count == actions.count, let first = prices.first, let oldest = prices.map(\.date).min(),
            prices.allSatisfy({ $0.currency == first.currency })
        else { return nil }
        return Remedy.Cost(value: prices.reduce(0) { $0 + $1.value }, currency: first.currency, date: oldest)
    }

    private func price(of action: Action) -> Price? {
        switch action.action {
        case .reinstall: offers.reinstall.first { $0.target == action.target }?.price
        case .ssd: offers.ssd.price
        case .screen: offers.screen.price
        case .networkAdapter: offers.networkAdapter.price
        case .headset: offers.headset.price
        // It depends on the PC's kind of memory, which the remedy does not tell.
        case .addRAM, .reassign: nil
        }
    }
}

extension Offers {
    /// What a new PC costs; `nil` where there is no price, or one that expired.
    package func replacement(on day: Day) -> Remedy.Cost? {
        replacement.price?.current(on: day).map {
            Remedy.Cost(value: $0.value, currency: $0.currency, date: $0.date)
        }
    }
}

extension Price {
    fileprivate func current(on day: Day) -> Price? { isExpired(on: day) ? nil : self }
}
