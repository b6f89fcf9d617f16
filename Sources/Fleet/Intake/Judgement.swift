import Reports

/// What a line turned out to be, before anything is stored.
enum Judgement: Sendable {
    case report(ClaimedReport)
    case unclaimed(SignedLine, LineID, HeldReason)
    case kit(SignedKit)
    /// Nothing is to be stored.
    case settled(LineOutcome)

    var isToBeStored: Bool {
        if case .settled = self { false } else { true }
    }
}
