/// Why bytes are not a line that can be trusted, in the order in which it is looked at.
package enum LineRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case tooLong(bytes: Int)
    case notThreeParts(Int)
    case notBase64(Part)
    case header
    case otherType(LineType)
    case signatureLength(bytes: Int)
    case signature

    package enum Part: String, Sendable { case header, payload, signature }

    package var description: String {
        switch self {
        case .tooLong(let bytes):
            "The line has \(bytes) bytes, and no line has more than \(SignedLine.lengthLimit): it is something else."
        case .notThreeParts(let parts):
            "The line has \(parts) \(parts == 1 ? "part" : "parts") in place of three: it is cut, or something else."
        case .notBase64(let part):
            "The \(part.rawValue) is not proper base64url: the line is damaged, or was changed."
        case .header:
            "The header is none that probe writes: the line comes from another program, or was changed."
        case .otherType(let type):
            "The line is \(type.noun), which does not belong here."
        case .signatureLength(let bytes):
            "The signature has \(bytes) bytes in place of 64: the line is cut."
        case .signature:
            "The signature is wrong: the line is damaged, or was changed after it was signed."
        }
    }
}
