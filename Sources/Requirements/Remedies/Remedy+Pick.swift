extension Remedy {
    /// Puts a pick into the form that is shown.
    init(
        _ pick: RemedySearch.Pick, hasCost: Bool, facts: Facts, gates: [GateResult], choices: Choices, market: Market,
        reassignedTo profile: String? = nil
    ) {
        let reassignment = profile.map { [Action(.reassign, profile: $0)] } ?? []
        self.init(
            actions: reassignment + pick.actions(choices, market), reaches: pick.low >= 80 ? .ready : .usable,
            scoreLow: pick.low, scoreHigh: pick.high, cost: hasCost ? pick.cost(in: market) : nil,
            changes: pick.changes(facts, market) + gates.compactMap(Change.init))
    }
}

extension Remedy.Change {
    fileprivate init?(_ gate: GateResult) {
        guard gate.state == .failed else { return nil }
        self.init(
            criterion: gate.name.rawValue, from: gate.found.map(Finding.word), to: .word(gate.required))
    }
}

extension RemedySearch.Pick {
    fileprivate func actions(_ choices: Choices, _ market: Market) -> [Action] {
        var actions: [Action] = []
        if let target {
            actions.append(
                Action(.reinstall, target: target.market.offer.target, confirm: target.confirmations))
        }
        if let module {
            actions.append(Action(.addRAM, toMib: module.mib, confirm: choices.moduleConfirmations))
        }
        if ssd { actions.append(Action(.ssd, toGb: market.ssdGb, confirm: choices.ssdConfirmations)) }
        return actions + things.map(\.action)
    }

    fileprivate func cost(in market: Market) -> Remedy.Cost? {
        let prices =
            [target?.market.price, module?.price, ssd ? market.ssdPrice : nil] + things.map { market.thingPrices[$0] }
        let used = prices.compactMap { $0 }
        guard let currency = used.first?.currency, let oldest = used.map(\.date).min() else { return nil }
        return Remedy.Cost(value: cost, currency: currency, date: oldest)
    }

    fileprivate func changes(_ facts: Facts, _ market: Market) -> [Remedy.Change] {
        var changes: [Remedy.Change] = []
        let add = { (name: CriterionName, from: Finding?, to: Finding) in
            changes.append(Remedy.Change(criterion: name.rawValue, from: from, to: to))
        }
        if let module { add(.ram, facts.ramMib.map(Finding.number), .number(module.mib)) }
        if ssd {
            add(.diskKind, facts.diskKind.map { .word($0.rawValue) }, .word(DiskKind.ssd.rawValue))
            add(.diskGb, facts.diskGb.map(Finding.number), .number(market.ssdGb))
        }
        if let target { add(.os, facts.os.map { .number($0.days) }, .number(target.market.left.days)) }
        return changes
    }
}
