import Fleet

/// How many lines came to what.
struct OutcomeCounts {
    private(set) var taken = 0
    private(set) var known = 0
    private(set) var waiting = 0
    private(set) var newer = 0
    private(set) var kits = 0
    private(set) var knownKits = 0
    private(set) var keys = 0
    private(set) var knownKeys = 0
    private(set) var forkedKeys = 0
    private(set) var refused = 0

    init(_ outcomes: [LineOutcome] = []) {
        for outcome in outcomes {
            switch outcome {
            case .taken: taken += 1
            case .known: known += 1
            case .held, .turnedAway: waiting += 1
            case .newer: newer += 1
            case .kitTaken: kits += 1
            case .kitKnown: knownKits += 1
            case .keysTaken: keys += 1
            case .keysKnown: knownKeys += 1
            case .keysForked: forkedKeys += 1
            case .refused: refused += 1
            }
        }
    }

    mutating func add(_ other: OutcomeCounts) {
        taken += other.taken
        known += other.known
        waiting += other.waiting
        newer += other.newer
        kits += other.kits
        knownKits += other.knownKits
        keys += other.keys
        knownKeys += other.knownKeys
        forkedKeys += other.forkedKeys
        refused += other.refused
    }

    /// Such as `3 reports taken, 1 refused`; what did not happen is left out.
    var words: String {
        let parts = [
            (taken, "\(ImportWords.count(taken, "report")) taken"),
            (known, "\(ImportWords.count(known, "report")) here already"),
            (kits, "\(ImportWords.count(kits, "kit")) taken"),
            (knownKits, "\(ImportWords.count(knownKits, "kit")) here already"),
            (keys, "\(ImportWords.count(keys, "signature", "signatures")) of new keys taken"),
            (knownKeys, "\(ImportWords.count(knownKeys, "signature", "signatures")) of new keys here already"),
            (forkedKeys, "\(ImportWords.count(forkedKeys, "signature", "signatures")) of other keys not followed"),
            (waiting, "\(waiting) kept apart"),
            (newer, "\(newer) too new for this program"),
            (refused, "\(refused) refused"),
        ].filter { $0.0 > 0 }.map(\.1)
        return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    }
}
