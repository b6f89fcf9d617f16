/// What a machine is good for, in one word.
package enum Verdict: String, Codable, CaseIterable, Sendable {
    /// All that is recommended: score 80 or more.
    case ready
    /// All that is required: score 40 to 78.
    case usable
    /// Below what is required, and remedies within the limit reach it.
    case upgrade
    /// Below what is required, and no remedy reaches it within the limit.
    case replace
    /// What was not seen decides.
    case unknown

    init(score: Int, remediable: Bool) {
        self =
            switch score {
            case 80...: .ready
            case 40...: .usable
            default: remediable ? .upgrade : .replace
            }
    }
}
