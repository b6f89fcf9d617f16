package import Reports

/// What an office says to have decisions made.
package struct DecisionOrder: Sendable {
    package var verdict: Decision.Verdict
    package var subjects: [DecisionSubject]
    package var note: String?

    package init(verdict: Decision.Verdict, subjects: [DecisionSubject], note: String?) {
        self.verdict = verdict
        self.subjects = subjects
        self.note = note
    }

    /// The decisions, signed: one, or several where there are more subjects than one can name.
    ///
    /// - Parameter first: The number of the first.
    package func decisions(numberedFrom first: Int, root: SigningKey) throws(SigningError) -> [SignedDecision] {
        let subjects = Set(subjects).sorted()
        var decisions: [SignedDecision] = []
        for part in subjects.parts(ofAtMost: Decision.limit) {
            let decision = Decision(n: first + decisions.count, verdict: verdict, subjects: Array(part), note: note)
            decisions.append(try SignedDecision(signing: decision, with: root))
        }
        return decisions
    }
}
