internal import Machine

/// A machine measured by one profile, before it is put into the form that is shown.
struct Judgement {
    let levels: Levels
    let gates: [GateResult]
    let low: Int
    let high: Int
    let verdict: Verdict
    private let search: RemedySearch?

    init(of machine: Machine, _ facts: Facts, by profile: Profile, choices: Choices, market: Market) {
        levels = Levels(facts, for: profile.criteria)
        gates = GateResult.all(of: machine, for: profile.gates)
        let things = Thing.needed(for: gates)
        low = Score.of(levels.low, weights: profile.weights.values, gateFailed: !things.isEmpty)
        high = Score.of(levels.high, weights: profile.weights.values, gateFailed: !things.isEmpty)
        guard low < 80 else {
            search = nil
            verdict = .ready
            return
        }
        let search = RemedySearch(
            facts, levels, profile: profile, choices: choices, market: market, things: things)
        let worst = Verdict(score: low, remediable: search.toGoal != nil)
        let best = Verdict(score: high, remediable: search.mayReachGoal)
        verdict = worst == best ? worst : .unknown
        self.search = search
    }

    /// How many actions bring the machine into use; `nil` where none do, or where that is not sure.
    var actionsToServe: Int? {
        switch verdict {
        case .ready, .usable: 0
        case .upgrade: search?.toGoal?.count
        case .replace, .unknown: nil
        }
    }

    /// The best way to the goal, where the machine is below; then the best to ready, where it is another one.
    func remedies(_ facts: Facts, choices: Choices, market: Market) -> [Remedy] {
        guard let search else { return [] }
        let toGoal = low < 40 ? search.toGoal : nil
        let toReady = toGoal.map { $0.low >= 80 } == true ? nil : search.toReady
        return [toGoal, toReady].compactMap { pick in
            pick.map {
                Remedy(
                    $0, hasCost: search.hasCosts, facts: facts, gates: gates, choices: choices, market: market)
            }
        }
    }

    /// The advice to use the machine for this judgement's profile, with what has to be done first.
    func reassignment(to profile: String, _ facts: Facts, choices: Choices, market: Market) -> Remedy {
        if verdict == .upgrade, let search, let pick = search.toGoal {
            return Remedy(
                pick, hasCost: search.hasCosts, facts: facts, gates: gates, choices: choices, market: market,
                reassignedTo: profile)
        }
        return Remedy(
            actions: [Action(.reassign, profile: profile)], reaches: low >= 80 ? .ready : .usable, scoreLow: low,
            scoreHigh: high, cost: nil, changes: [])
    }
}
