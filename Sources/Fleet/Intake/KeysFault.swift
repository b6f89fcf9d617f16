package import Reports

/// Why a line that is signed as a change of keys cannot be taken: a sentence each.
package enum KeysFault: Hashable, Sendable, CustomStringConvertible {
    case payload(PayloadRefusal)
    /// The new root's own signature is not here.
    case half(number: Int)
    case unconnected(number: Int)

    package var description: String {
        switch self {
        case .payload(let refusal): "\(refusal)"
        case .half(let number):
            "Of the two signatures of change \(number) of the keys, one is missing: import the change's whole file."
        case .unconnected(let number):
            "Change \(number) of the keys does not follow from the keys known here: import its whole file, and the changes "
                + "before it; another district's is of no use here."
        }
    }
}
