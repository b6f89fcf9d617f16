import Crypto

/// Turns identifiers into tags under one salt, and remembers which kinds had placeholders.
struct TagMaker {
    static let tagLength = 8

    private let salt: SymmetricKey
    private(set) var weak: Set<String> = []

    init(salt: [UInt8]) { self.salt = SymmetricKey(data: salt) }

    /// The tags of these values, sorted, each once; absent values and placeholders have none.
    mutating func tags(_ kind: String, _ values: [String?]) -> [String] {
        var tags: Set<String> = []
        for case let value? in values {
            let identifier = HardwareIdentifier(value)
            if identifier.isPlaceholder {
                weak.insert(kind)
            } else {
                tags.insert(tag(kind, identifier))
            }
        }
        return Array(tags.sorted().prefix(HardwareTags.listLimit))
    }

    private func tag(_ kind: String, _ identifier: HardwareIdentifier) -> String {
        let said = Array("\(kind)\0\(identifier.text)".utf8)
        return Hexadecimal.text(HMAC<SHA256>.authenticationCode(for: said, using: salt).prefix(Self.tagLength))
    }
}
