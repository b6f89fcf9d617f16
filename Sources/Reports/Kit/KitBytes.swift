/// Sixteen random bytes of a kit: its secret, or its salt. In JSON, 22 characters of base64url.
///
/// They do not print, so that a log never holds them.
package struct KitBytes: Hashable, Sendable, Codable, CustomStringConvertible {
    package static let length = 16

    package let bytes: [UInt8]

    /// New ones, from the kernel's random numbers.
    package static func random() -> KitBytes {
        var generator = SystemRandomNumberGenerator()
        return KitBytes(trusting: (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    /// `nil` where these are not 16 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    private init(trusting bytes: [UInt8]) { self.bytes = bytes }

    package var description: String { "16 bytes that are kept secret" }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let bytes = Base64URL.decode(text.utf8), let value = KitBytes(bytes: bytes) else {
            throw DecodingError.wrongForm(Self.self, at: decoder)
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Base64URL.text(bytes))
    }
}
