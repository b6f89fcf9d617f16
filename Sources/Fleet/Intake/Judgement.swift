import Reports

/// What a line turned out to be, before anything is stored.
enum Judgement: Sendable {
    case report(ClaimedReport)
    case unclaimed(SignedLine, LineID, HeldReason)
    case kit(SignedKit)
    case decision(SignedDecision)
    case claim(SignedClaim)
    /// What a collector says that no kit names.
    case unvouched(SignedLine, LineID)
    /// Nothing is to be stored.
    case settled(LineOutcome)

    var isToBeStored: Bool {
        if case .settled = self { false } else { true }
    }

    /// What it takes of the memory while it waits, about.
    var byteCount: Int {
        switch self {
        case .report(let report): report.line.bytes.count
        case .unclaimed(let line, _, _): line.bytes.count
        case .kit(let kit): kit.line.bytes.count
        case .decision(let decision): decision.line.bytes.count
        case .claim(let claim): claim.line.bytes.count
        case .unvouched(let line, _): line.bytes.count
        case .settled: 0
        }
    }
}
