import Crypto

/// What people call a PC by, such as `K7M2-QD9X`: on its own screen and in the office's list.
///
/// 40 bits of the SHA-256 of the key's id. Among 100,000 PCs two share one with a chance of half a percent, so a code
/// finds a PC for a person, and never decides for a program which PC it is.
package struct ShortCode: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let description: String

    package init(_ key: KeyID) {
        let hash = SHA256.hash(data: Array(key.description.utf8))
        description = CrockfordBase32.grouped(CrockfordBase32.text(hash.prefix(5)), by: "-")
    }

    /// The code that somebody typed: in any case, with or without the hyphen, O for 0, I or L for 1.
    package init?(typed: String) {
        guard let text = CrockfordBase32.normalised(typed), text.utf8.count == 8 else { return nil }
        description = CrockfordBase32.grouped(text, by: "-")
    }

    package static func < (one: ShortCode, other: ShortCode) -> Bool { one.description < other.description }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let code = ShortCode(typed: text) else { throw DecodingError.wrongForm(Self.self, at: decoder) }
        self = code
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
