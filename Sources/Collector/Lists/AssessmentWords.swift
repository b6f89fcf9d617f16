import Requirements

/// An assessment in words, for the lists.
struct AssessmentWords {
    private let assessment: Assessment
    private let offers: Offers
    private let replacement: Remedy.Cost?

    /// - Parameter replacement: What a new PC costs; `nil` where it is not known, or not needed.
    init(_ assessment: Assessment, offers: Offers, replacement: Remedy.Cost?) {
        self.assessment = assessment
        self.offers = offers
        self.replacement = replacement
    }

    /// What the PC lacks: below the minimum where it is outdated, below the recommendation where it is usable, and
    /// what was not seen where that decides.
    var reasons: [String] {
        let criteria: [String] =
            switch assessment.verdict {
            case .replace, .upgrade:
                assessment.criteria.filter { $0.levelHigh < 40 }.map { $0.shortfall(to: $0.minimum, "needs") }
            case .usable:
                assessment.criteria.filter { $0.levelHigh < 80 }.map { $0.shortfall(to: $0.recommended, "recommended") }
            case .unknown:
                assessment.criteria.filter { $0.levelHigh < 40 }.map { $0.shortfall(to: $0.minimum, "needs") }
                    + assessment.criteria.filter { $0.level == nil }.map { "\($0.name.words) not seen" }
            case .ready: []
            }
        return criteria + assessment.gates.filter { $0.state == .failed }.map(\.words)
    }

    /// The cheapest thing that helps; `nil` where nothing has to be done, or nothing is known to help.
    var remedy: String? {
        let words = assessment.remedies.first?.words(offers)
        // What there is of remedies then puts the PC to a lighter use.
        guard assessment.verdict != .replace else {
            return "replace it" + (replacement.map { " (\($0.words))" } ?? "")
                + (words.map { "; the old one: \($0)" } ?? "")
        }
        return words
    }
}

extension Assessment {
    /// One number, or the interval that what was not seen leaves.
    var scoreWords: String { scoreLow == scoreHigh ? "\(scoreLow)" : "\(scoreLow)–\(scoreHigh)" }
}
