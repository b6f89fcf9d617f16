package import Reports

/// Why a line can never be taken: a sentence each.
package enum LineFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// It is not a line that somebody signed, or not of a kind that is handed in here.
    case line(LineRefusal)
    /// It is a report that is signed and breaks the rules of what may be said: its PC is told so.
    case report(PayloadRefusal, ReportName)
    /// It is signed, and is no kit.
    case kit(PayloadRefusal)
    /// It is a kit that another district signed.
    case foreignKit(RootFingerprint)
    /// It is signed, and is no change of keys that can be followed here.
    case keys(KeysFault)
    /// It is signed, and is no decision.
    case decision(PayloadRefusal)
    /// It is a decision of another district, or of somebody else.
    case foreignDecision(RootFingerprint)
    /// It is signed, and is not what a collector says.
    case claim(PayloadRefusal)

    package var description: String {
        switch self {
        case .line(let refusal): "\(refusal)"
        case .report(let refusal, _), .kit(let refusal), .decision(let refusal), .claim(let refusal): "\(refusal)"
        case .foreignKit(let root):
            "The kit was signed by another district, whose root key is \(root): ask this office for one of its own; or, "
                + "if it is this district's new key, import the change of its keys first."
        case .foreignDecision(let root):
            "The decision was signed by \(root), which is not this district's root key: it does not count here."
        case .keys(let fault): "\(fault)"
        }
    }
}
