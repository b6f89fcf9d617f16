import Crypto

/// The name of a signed line everywhere: 22 characters, made of the line's own bytes.
///
/// Two lines of one id are the same line, so whoever holds a line knows its name without asking.
package struct LineID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    static let textLength = 22

    package let description: String

    /// The first 16 bytes of the SHA-256 of the line, without its line feed.
    package init(hashing line: [UInt8]) {
        description = Base64URL.text(SHA256.hash(data: line).prefix(16))
    }

    /// `nil` where this is not the one way to spell 16 bytes.
    package init?(_ text: String) {
        guard text.utf8.count == Self.textLength, Base64URL.decode(text.utf8) != nil else { return nil }
        description = text
    }

    package static func < (one: LineID, other: LineID) -> Bool { one.description < other.description }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = LineID(text) else { throw DecodingError.wrongForm(Self.self, at: decoder) }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
