/// Whom a decision is about: one PC's key, or a kit, which stands for all its keys that have no decision of their own.
///
/// In JSON the id itself; the two are told apart by their length.
package enum DecisionSubject: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    case key(KeyID)
    case kit(LineID)

    /// `nil` where this is neither the id of a key nor that of a line.
    package init?(_ text: String) {
        if let key = KeyID(text) {
            self = .key(key)
        } else if let kit = LineID(text) {
            self = .kit(kit)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .key(let key): key.description
        case .kit(let kit): kit.description
        }
    }

    package static func < (one: DecisionSubject, other: DecisionSubject) -> Bool {
        one.description < other.description
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let subject = DecisionSubject(text) else { throw DecodingError.wrongForm(Self.self, at: decoder) }
        self = subject
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
