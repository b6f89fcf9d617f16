package import Machine

/// Judges machines by profiles, as of one day.
///
/// Pure: the same machine, profile, data and day give the same assessment. Make one and keep it: it looks the
/// offers up once, and an assessment takes microseconds.
package struct Assessor: Sendable {
    package let data: RequirementData
    package let today: Day
    private let market: Market

    package init(data: RequirementData, today: Day) {
        self.data = data
        self.today = today
        market = Market(data, on: today)
    }

    /// - Parameter profile: one of ``RequirementData/profiles``, whose digest is then that of profile and tables.
    package func assess(_ machine: Machine, for profile: Profile) -> Assessment {
        let features = SeenFeatures(of: machine)
        let facts = Facts(of: machine, features: features, data: data, today: today)
        let choices = Choices(for: machine, facts, features: features, in: market)
        let judgement = Judgement(of: machine, facts, by: profile, choices: choices, market: market)
        let lighter =
            judgement.verdict == .replace ? lighterUse(of: machine, facts, than: profile, choices: choices) : []
        return Assessment(
            profile: profile.name, profileDigest: profile.digest, scoreLow: judgement.low, scoreHigh: judgement.high,
            verdict: judgement.verdict, criteria: CriterionResult.all(facts, judgement.levels, by: profile.criteria),
            gates: judgement.gates,
            remedies: judgement.remedies(facts, choices: choices, market: market) + lighter)
    }

    /// The other profile that the machine serves as it is, else with the fewest actions within the limit.
    private func lighterUse(
        of machine: Machine, _ facts: Facts, than profile: Profile, choices: Choices
    ) -> [Remedy] {
        var best: (judgement: Judgement, profile: String, count: Int)?
        for other in data.profiles where other.name != profile.name {
            let judgement = Judgement(of: machine, facts, by: other, choices: choices, market: market)
            guard let count = judgement.actionsToServe, count < best?.count ?? .max else { continue }
            best = (judgement, other.name, count)
        }
        return best.map {
            [$0.judgement.reassignment(to: $0.profile, facts, choices: choices, market: market)]
        } ?? []
    }
}
