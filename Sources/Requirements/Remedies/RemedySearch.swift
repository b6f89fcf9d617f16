/// Tries every set of actions and keeps the best for each purpose.
///
/// Best is: least cost, then fewest actions, then first in the order of the offers, with reinstalling before memory
/// before the SSD. Without all prices there is no cost and no limit. There are a few dozen sets at most.
struct RemedySearch {
    private let facts: Facts
    private let levels: Levels
    private let profile: Profile
    private let choices: Choices
    private let market: Market
    private let things: [Thing]
    private let priced: Bool
    private let mostCost: Int?

    /// The best that surely reaches 40, and 80.
    private(set) var toUsable: Pick?
    private(set) var toReady: Pick?

    /// Whether some set reaches the profile's goal, with what was not seen taken at its best.
    private(set) var mayReachGoal = false

    struct Pick {
        let target: Choices.Target?
        let module: Market.Module?
        let ssd: Bool
        let things: [Thing]
        let low: Int
        let high: Int
        let count: Int
        /// 0 where there are no prices.
        let cost: Int
    }

    init(
        _ facts: Facts, _ levels: Levels, profile: Profile, choices: Choices, market: Market, things: [Thing]
    ) {
        self.facts = facts
        self.levels = levels
        self.profile = profile
        self.choices = choices
        self.market = market
        self.things = things
        priced = choices.priced && things.allSatisfy { market.thingPrices[$0] != nil }
        mostCost = priced ? market.replacementPrice.map { $0.value * market.limitPercent / 100 } : nil
        // The order of these loops is that of the offers: of equals, the first found stands.
        for target in choices.targets.map(Optional.some) + [nil] {
            for module in choices.modules.map(Optional.some) + [nil] {
                if target != nil && choices.ssdAllowed { consider(target, module, ssd: true) }
                consider(target, module, ssd: false)
            }
        }
    }

    /// The pick for the goal that the profile sets.
    var toGoal: Pick? { profile.goal == 80 ? toReady : toUsable }

    /// Whether a pick's sum is all prices and may be shown.
    var hasCosts: Bool { priced }

    private mutating func consider(_ target: Choices.Target?, _ module: Market.Module?, ssd: Bool) {
        let count = things.count + (target == nil ? 0 : 1) + (module == nil ? 0 : 1) + (ssd ? 1 : 0)
        guard count > 0 else { return }
        let cost = priced ? sum(target, module, ssd: ssd) : 0
        if let mostCost, cost > mostCost { return }

        let after = levelsAfter(target, module, ssd: ssd)
        let high = Score.of(after.high, weights: profile.weights.values, gateFailed: false)
        guard high >= 40, accepts(target, module, ssd: ssd, unseen: Int.max) else { return }
        if high >= profile.goal { mayReachGoal = true }

        let low = Score.of(after.low, weights: profile.weights.values, gateFailed: false)
        guard low >= 40, accepts(target, module, ssd: ssd, unseen: 0) else { return }
        let pick = Pick(
            target: target, module: module, ssd: ssd, things: things, low: low, high: high, count: count, cost: cost)
        if toUsable.map({ pick.isBetter(than: $0) }) ?? true { toUsable = pick }
        if low >= 80, toReady.map({ pick.isBetter(than: $0) }) ?? true { toReady = pick }
    }

    private func sum(_ target: Choices.Target?, _ module: Market.Module?, ssd: Bool) -> Int {
        let parts = (target?.market.price?.value ?? 0) + (module?.price?.value ?? 0)
        return things.reduce(parts + (ssd ? market.ssdPrice?.value ?? 0 : 0)) {
            $0 + (market.thingPrices[$1]?.value ?? 0)
        }
    }

    private func levelsAfter(_ target: Choices.Target?, _ module: Market.Module?, ssd: Bool) -> Levels {
        var after = levels
        let criteria = profile.criteria
        if let target { after.set(\.os, to: criteria.os.level(target.market.left.days)) }
        if let module {
            // Memory that was not seen may already be more.
            let level = criteria.ram.level(module.mib)
            after.low.ram = max(after.low.ram, level)
            after.high.ram = max(after.high.ram, level)
        }
        if ssd {
            after.set(\.diskKind, to: criteria.diskKind.level(.ssd))
            after.set(\.diskGb, to: criteria.diskGb.level(market.ssdGb))
        }
        return after
    }

    /// Whether the target has enough memory and disk once all is done.
    private func accepts(_ target: Choices.Target?, _ module: Market.Module?, ssd: Bool, unseen: Int) -> Bool {
        guard let needs = target?.market.offer.needs else { return true }
        let ram = max(facts.ramMib ?? unseen, module?.mib ?? 0)
        let disk = ssd ? market.ssdGb : facts.diskGb ?? unseen
        return ram >= needs.ramMib && disk >= needs.diskGb
    }
}

extension RemedySearch.Pick {
    fileprivate func isBetter(than other: Self) -> Bool { (cost, count) < (other.cost, other.count) }
}
