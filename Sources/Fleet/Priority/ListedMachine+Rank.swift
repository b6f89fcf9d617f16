import Requirements

extension ListedMachine {
    /// Verdict and score in one number, the most urgent first: what PCs are ranked by before their codes.
    struct Rank: Hashable, Comparable {
        /// The verdict's urgency, then seven bits each of the lowest and the highest score.
        let number: Int

        init(_ assessment: Assessment?) {
            let verdict = assessment?.verdict ?? .unknown
            number =
                verdict.urgency << 14 | (assessment?.scoreLow ?? 0).inScore << 7
                | (assessment?.scoreHigh ?? 100).inScore
        }

        /// Every rank with that verdict.
        static func numbers(of verdict: Verdict) -> Range<Int> {
            verdict.urgency << 14..<(verdict.urgency + 1) << 14
        }

        static func verdict(ofUrgency urgency: Int) -> Verdict? {
            Verdict.allCases.first { $0.urgency == urgency }
        }

        static func < (one: Rank, other: Rank) -> Bool { one.number < other.number }
    }
}

extension Int {
    fileprivate var inScore: Int { Swift.min(Swift.max(self, 0), 100) }
}
