/// The name of a key, which is the public key itself: 43 characters of base64url.
///
/// Ids are ordered as their characters are, byte by byte, as a database orders them too.
package struct KeyID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package static let publicKeyLength = 32
    static let textLength = 43

    package let description: String

    /// `nil` where this is not the one way to spell 32 bytes.
    package init?(_ text: String) {
        self.init(ascii: text.utf8)
    }

    /// `nil` where these are not 32 bytes.
    package init?(publicKey: [UInt8]) {
        guard publicKey.count == Self.publicKeyLength else { return nil }
        description = Base64URL.text(publicKey)
    }

    init?(ascii: some Collection<UInt8>) {
        guard ascii.count == Self.textLength, Base64URL.decode(ascii) != nil else { return nil }
        description = String(decoding: ascii, as: UTF8.self)
    }

    /// The 32 bytes of the Ed25519 public key: RFC 8032 §5.1.5.
    package var publicKey: [UInt8] { Base64URL.decode(description.utf8) ?? [] }

    package static func < (one: KeyID, other: KeyID) -> Bool { one.description < other.description }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = KeyID(text) else { throw DecodingError.wrongForm(Self.self, at: decoder) }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension KeyID {
    /// The id of a key that the cryptographic library gave, which has the right length.
    init(trusting publicKey: some Sequence<UInt8>) { description = Base64URL.text(publicKey) }
}
