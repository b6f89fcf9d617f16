/// A rule for payloads that bytes have broken. The rules keep every reader of them, in any language, of one mind.
package enum PayloadRule: Hashable, Sendable, CustomStringConvertible {
    case size
    case utf8
    case object
    case nothingAfter
    case depth
    case arrayLength(Int)
    case stringLength
    case fraction
    case negative
    case leadingZero
    case numberTooLarge
    case null
    case duplicateKey
    case controlInString
    case escape
    case surrogate
    case cut
    case syntax(expected: Expected)

    package enum Expected: String, Sendable {
        case value = "a value"
        case key = "a name in quotes"
        case colon = "':'"
        case commaOrBrace = "',' or '}'"
        case commaOrBracket = "',' or ']'"
    }

    /// Bytes of a payload, levels of nesting, bytes of a text: the most that is taken.
    package static let limits = (
        size: PayloadScanner.sizeLimit, depth: PayloadScanner.depthLimit, text: PayloadScanner.stringLimit
    )

    /// What is wrong, short enough for a receipt that names 200 lines.
    package var description: String {
        switch self {
        case .size: "more than \(PayloadScanner.sizeLimit) bytes"
        case .utf8: "not UTF-8"
        case .object: "not a JSON object"
        case .nothingAfter: "something after the object's end"
        case .depth: "nested more than \(PayloadScanner.depthLimit) deep"
        case .arrayLength(let limit): "a list of more than \(limit) entries"
        case .stringLength: "a text of more than \(PayloadScanner.stringLimit) bytes"
        case .fraction: "a number that is not whole"
        case .negative: "a number below 0"
        case .leadingZero: "a number that starts with 0"
        case .numberTooLarge: "a number above 2^53-1"
        case .null: "null, where the field should be left out"
        case .duplicateKey: "a name that stood there already"
        case .controlInString: "a control character within a text"
        case .escape: "an escape that JSON does not have"
        case .surrogate: "half of a surrogate pair"
        case .cut: "the end, too early"
        case .syntax(let expected): "not \(expected.rawValue)"
        }
    }
}
