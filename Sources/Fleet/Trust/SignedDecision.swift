package import Reports

/// A decision with the line that it came in.
package struct SignedDecision: Hashable, Sendable {
    package let line: SignedLine
    package let decision: Decision

    package var id: LineID { line.id }

    /// Whether this one counts where both are of one subject: by number, then severity, then id.
    func outweighs(_ other: SignedDecision) -> Bool {
        (decision.n, decision.verdict.severity, id) > (other.decision.n, other.decision.verdict.severity, other.id)
    }

    /// Takes the decision of a line that was verified; who signed it is the caller's affair.
    package init(line: SignedLine) throws(PayloadRefusal) {
        decision = try Decision(payloadOf: line)
        self.line = line
    }

    package init(signing decision: Decision, with root: SigningKey) throws(SigningError) {
        line = try root.sign(decision)
        self.decision = decision
    }
}
