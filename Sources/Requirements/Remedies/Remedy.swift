/// Actions that together bring a machine to a band.
package struct Remedy: Codable, Hashable, Sendable {
    /// In the order in which they are preferred, which is also a good one to do them in.
    package let actions: [Action]

    package let reaches: Band

    /// The score afterwards; two ends where something was not seen.
    package let scoreLow: Int
    package let scoreHigh: Int

    /// Absent where a price that matters for this machine is not known, or expired.
    package let cost: Cost?

    package let changes: [Change]

    package enum Band: String, Codable, CaseIterable, Sendable { case usable, ready }

    package struct Cost: Codable, Hashable, Sendable {
        package let value: Int
        package let currency: String
        /// The day of the oldest price in it.
        package let date: Day

        package init(value: Int, currency: String, date: Day) {
            self.value = value
            self.currency = currency
            self.date = date
        }
    }

    /// What becomes different, in the units of ``CriterionResult/found`` and ``GateResult/found``.
    package struct Change: Codable, Hashable, Sendable {
        /// The name of a criterion or a gate.
        package let criterion: String
        /// Absent where it was not seen.
        package let from: Finding?
        package let to: Finding

        package init(criterion: String, from: Finding?, to: Finding) {
            self.criterion = criterion
            self.from = from
            self.to = to
        }
    }

    package init(
        actions: [Action], reaches: Band, scoreLow: Int, scoreHigh: Int, cost: Cost?, changes: [Change]
    ) {
        self.actions = actions
        self.reaches = reaches
        self.scoreLow = scoreLow
        self.scoreHigh = scoreHigh
        self.cost = cost
        self.changes = changes
    }

    enum CodingKeys: String, CodingKey {
        case actions, reaches, cost, changes
        case scoreLow = "score_low"
        case scoreHigh = "score_high"
    }
}
