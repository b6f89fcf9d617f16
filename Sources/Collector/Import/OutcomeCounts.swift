import Fleet
internal import ShownText

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
    private(set) var decisions = 0
    private(set) var knownDecisions = 0
    private(set) var claims = 0
    private(set) var knownClaims = 0
    private(set) var waitingClaims = 0
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
            case .decisionTaken: decisions += 1
            case .decisionKnown: knownDecisions += 1
            case .claimTaken: claims += 1
            case .claimKnown: knownClaims += 1
            case .claimHeld, .claimTurnedAway: waitingClaims += 1
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
        decisions += other.decisions
        knownDecisions += other.knownDecisions
        claims += other.claims
        knownClaims += other.knownClaims
        waitingClaims += other.waitingClaims
        refused += other.refused
    }

    /// Such as `3 reports taken, 1 refused`; what did not happen is left out.
    func words(in language: Language) -> String {
        let parts: [(Int, OfficeMessage)] = [
            (taken, .reportsTaken(taken)), (known, .reportsKnown(known)), (kits, .kitsTaken(kits)),
            (knownKits, .kitsKnown(knownKits)), (keys, .keysTaken(keys)), (knownKeys, .keysKnown(knownKeys)),
            (forkedKeys, .keysNotFollowed(forkedKeys)), (decisions, .decisionsTaken(decisions)),
            (knownDecisions, .decisionsKnown(knownDecisions)), (claims, .claimsTaken(claims)),
            (knownClaims, .claimsKnown(knownClaims)), (waitingClaims, .claimsWaiting(waitingClaims)),
            (waiting, .linesWaiting(waiting)), (newer, .linesTooNew(newer)),
            (refused, .linesRefused(refused)),
        ]
        let words = parts.filter { $0.0 > 0 }.map { $0.1.text(in: language) }
        return words.isEmpty ? OfficeMessage.noLines.text(in: language) : words.joined(separator: ", ")
    }
}
