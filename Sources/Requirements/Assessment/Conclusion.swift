/// What a PC itself concluded by one profile: the short form that its reports carry.
package struct Conclusion: Codable, Hashable, Sendable {
    package let profile: String
    package let digest: String
    package let low: Int
    package let high: Int
    package let verdict: Verdict

    package init(profile: String, digest: String, low: Int, high: Int, verdict: Verdict) {
        self.profile = profile
        self.digest = digest
        self.low = low
        self.high = high
        self.verdict = verdict
    }

    package init(_ assessment: Assessment) {
        self.init(
            profile: assessment.profile, digest: assessment.profileDigest, low: assessment.scoreLow,
            high: assessment.scoreHigh, verdict: assessment.verdict)
    }
}
