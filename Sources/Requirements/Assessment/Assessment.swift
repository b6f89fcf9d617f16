/// What a profile says of a machine, with all reasons.
package struct Assessment: Codable, Hashable, Sendable {
    package let profile: String

    /// Which version of the profile and its tables; see ``Profile/digest``.
    package let profileDigest: String

    /// The lowest and highest score that what was not seen can give.
    package let scoreLow: Int
    package let scoreHigh: Int

    package let verdict: Verdict

    /// In the order of ``CriterionName``; those without a level are what to check where the verdict is unknown.
    package let criteria: [CriterionResult]

    /// What the profile needs without scoring it, in the order of ``GateName``.
    package let gates: [GateResult]

    /// The cheapest way to the profile's goal, then the cheapest to ready where that is another one;
    /// of a machine to replace, the lighter use that it would still serve.
    package let remedies: [Remedy]

    package init(
        profile: String, profileDigest: String, scoreLow: Int, scoreHigh: Int, verdict: Verdict,
        criteria: [CriterionResult], gates: [GateResult], remedies: [Remedy]
    ) {
        self.profile = profile
        self.profileDigest = profileDigest
        self.scoreLow = scoreLow
        self.scoreHigh = scoreHigh
        self.verdict = verdict
        self.criteria = criteria
        self.gates = gates
        self.remedies = remedies
    }

    enum CodingKeys: String, CodingKey {
        case profile, verdict, criteria, gates, remedies
        case profileDigest = "profile_digest"
        case scoreLow = "score_low"
        case scoreHigh = "score_high"
    }
}
