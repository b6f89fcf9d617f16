import Reports

/// Verifies the decisions of a store, and that what counts for each subject is what follows from them.
struct DecisionCheck {
    let roots: Set<KeyID>

    func run(_ lines: [StoredLine], decided: [String: String], _ each: (StoreFault) -> Void) {
        var expected: [String: SignedDecision] = [:]
        for stored in lines {
            let place = StoreFault.Place.decision(stored.id)
            do {
                let decision = try SignedDecision(
                    line: SignedLine(verifying: Array(stored.line.utf8), as: .decision))
                if decision.id.description != stored.id { each(StoreFault(place, .otherID)) }
                if !roots.contains(decision.line.signer) { each(StoreFault(place, .notOfRoot)) }
                for subject in decision.decision.subjects.map(\.description) {
                    expected[subject] = expected[subject].map { $0.outweighs(decision) ? $0 : decision } ?? decision
                }
            } catch {
                each(StoreFault(place, reading: error))
            }
        }
        for subject in Set(expected.keys).union(decided.keys).sorted() {
            guard decided[subject] != expected[subject]?.id.description else { continue }
            each(StoreFault(.decided(subject), .doesNotFollow))
        }
    }
}
