/// Why a line could not be signed.
package enum SigningError: Error, Hashable, Sendable, CustomStringConvertible {
    case keyLength(bytes: Int)
    case payload(PayloadRefusal)
    case tooLong(bytes: Int)
    case failed

    package var description: String {
        switch self {
        case .keyLength(let bytes):
            "The key has \(bytes) bytes in place of \(SigningKey.length): the file is cut, or is not a key."
        case .payload(let refusal):
            "This cannot be signed, since no collector would take it. \(refusal)"
        case .tooLong(let bytes):
            "The signed line would have \(bytes) bytes, and \(SignedLine.lengthLimit) are allowed: say less in it."
        case .failed:
            "The cryptographic library could not sign: try again, and report it if it happens twice."
        }
    }
}
