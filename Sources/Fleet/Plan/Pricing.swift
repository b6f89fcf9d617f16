package import Requirements

/// Whether a plan can speak of money.
package enum Pricing: Hashable, Sendable {
    /// Every step has a price in this currency.
    case priced(currency: String)
    case counts(Lack)

    /// Why there is no money in the plan.
    package enum Lack: Hashable, Sendable {
        /// No price at all is known.
        case noPrices
        /// A new PC has no price, or one that expired: the day that it was of.
        case replacement(expired: Day?)
        /// So many PCs can be helped, but something that matters for them has no price, or one that expired.
        case remedies(Int)
        case currencies([String])
    }

    package var isPriced: Bool {
        if case .priced = self { return true }
        return false
    }
}

extension Pricing {
    /// - Parameter areMissing: Whether new PCs are to be bought beside what the steps replace.
    init(_ steps: [PlanStep], _ pricer: StepPricer, areMissing: Bool) {
        let remedies = steps.filter { !$0.isNew }
        let costs = remedies.compactMap(\.cost) + [pricer.replacement].compactMap(\.self)
        let currencies = Set(costs.map(\.currency)).sorted()
        if costs.isEmpty, pricer.expiredReplacement == nil {
            self = .counts(.noPrices)
        } else if pricer.replacement == nil, areMissing || steps.contains(where: \.isNew) {
            self = .counts(.replacement(expired: pricer.expiredReplacement))
        } else if remedies.contains(where: { $0.cost == nil }) {
            self = .counts(.remedies(remedies.count { $0.cost == nil }))
        } else if let currency = currencies.first, currencies.count == 1 {
            self = .priced(currency: currency)
        } else {
            self = .counts(currencies.isEmpty ? .noPrices : .currencies(currencies))
        }
    }
}
