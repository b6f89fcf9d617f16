import Reports

/// Verifies the decisions of a store, and that what counts for each subject is what follows from them.
struct DecisionCheck {
    let roots: Set<KeyID>

    func run(_ lines: [StoredLine], decided: [String: String], _ each: (StoreFault) -> Void) {
        var expected: [String: SignedDecision] = [:]
        for stored in lines {
            do {
                let decision = try SignedDecision(
                    line: SignedLine(verifying: Array(stored.line.utf8), as: .decision))
                if decision.id.description != stored.id { each(fault(stored, "it has another id")) }
                if !roots.contains(decision.line.signer) { each(fault(stored, "no root key of this office signed it")) }
                for subject in decision.decision.subjects.map(\.description) {
                    expected[subject] = expected[subject].map { $0.outweighs(decision) ? $0 : decision } ?? decision
                }
            } catch {
                each(fault(stored, "\(error)".withoutFullStop))
            }
        }
        for subject in Set(expected.keys).union(decided.keys).sorted() {
            guard decided[subject] != expected[subject]?.id.description else { continue }
            each(StoreFault(place: .decided(subject), what: "it does not follow from the decisions"))
        }
    }

    private func fault(_ stored: StoredLine, _ what: String) -> StoreFault {
        StoreFault(place: .decision(stored.id), what: what)
    }
}
