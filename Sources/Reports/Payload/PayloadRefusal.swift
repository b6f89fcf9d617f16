/// Why a signed payload cannot be used.
package enum PayloadRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The payload breaks a rule at this byte, counted from 0.
    case broken(PayloadRule, at: Int)
    /// The payload is of a version that this program does not know: a newer one may.
    case unknownVersion(Int)
    /// The line is of another type than the one that was to be read from it.
    case otherType(LineType)
    case missing(field: String)
    case wrongForm(field: String)
    /// The field holds a word that this program does not know: a newer one may.
    case unknownValue(field: String)

    /// Whether no newer program could read it either. Only then may a receipt reject it for good.
    package var isFinal: Bool {
        switch self {
        case .broken, .otherType, .missing, .wrongForm: true
        case .unknownVersion, .unknownValue: false
        }
    }

    package var description: String {
        switch self {
        case .broken(let rule, let offset): "Byte \(offset) of the payload: \(rule)."
        case .unknownVersion(let version): "Version \(version) is newer than this program: update it."
        case .otherType(let type): "The line is \(type.noun), which does not belong here."
        case .missing(let field): "The field `\(field)` is missing."
        case .wrongForm(let field): "The field `\(field)` is not of the right form."
        case .unknownValue(let field): "The field `\(field)` has a word that this program does not know: update it."
        }
    }
}
