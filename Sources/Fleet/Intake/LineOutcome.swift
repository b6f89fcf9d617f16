package import Reports

/// What became of one delivered line.
package enum LineOutcome: Hashable, Sendable {
    /// A report that was new here.
    case taken(ReportName)
    /// A report that was here already.
    case known(ReportName)
    /// A report that nobody vouches for yet: kept apart, not acknowledged, tried again when a kit arrives.
    case held(ReportName, HeldReason)
    /// The same, but as many are kept apart as may be; its PC still has it.
    case turnedAway(ReportName, HeldReason)
    /// A report that only a newer program can read; not acknowledged, so that its PC keeps it until then.
    case newer(ReportName, PayloadRefusal)
    /// A kit that was new here.
    case kitTaken(LineID)
    case kitKnown(LineID)
    /// A change of keys that was new here, with its number.
    case keysTaken(Int)
    case keysKnown(Int)
    /// A change of keys that is kept and not followed, since another one of its number, or before it, came first.
    case keysForked(Int)
    /// A decision that was new here.
    case decisionTaken(LineID)
    case decisionKnown(LineID)
    /// What another collector says of reports, and was new here.
    case claimTaken(LineID)
    case claimKnown(LineID)
    /// The same of a collector that no kit names: kept apart, tried again when a kit arrives.
    case claimHeld(LineID)
    /// The same, but as many are kept apart as may be.
    case claimTurnedAway(LineID)
    /// A line that can never be taken.
    case refused(LineFault)

    package var fault: LineFault? {
        guard case .refused(let fault) = self else { return nil }
        return fault
    }
}
