/// How the last sending went, for `probe status`.
package struct LastAnswer: Codable, Hashable, Sendable {
    package var outcome: SendingOutcome
    package var at: Moment

    /// Seconds after ``at`` at which the next try comes; `nil` where nothing is left to send.
    package var nextIn: Int64?

    package init(outcome: SendingOutcome, at: Moment, nextIn: Int64?) {
        self.outcome = outcome
        self.at = at
        self.nextIn = nextIn
    }

    enum CodingKeys: String, CodingKey {
        case outcome, at
        case nextIn = "next_in"
    }
}
