package import FoundationEssentials
package import Reports

/// The machine key as it lies in the file `key`, with the tags of the PC at its birth.
///
/// The tags are made with a salt of the file's own: at first start there may be no kit, and so no salt of the kit's.
package struct StoredKey: Codable, Hashable, Sendable {
    package var secret: Data
    package var salt: Data
    package var birth: HardwareTags

    /// The key that this installation used before.
    package var was: KeyID?

    package init(secret: [UInt8], salt: [UInt8], birth: HardwareTags, was: KeyID? = nil) {
        self.secret = Data(secret)
        self.salt = Data(salt)
        self.birth = birth
        self.was = was
    }

    private enum CodingKeys: String, CodingKey { case secret, salt, birth, was }

    /// Foundation's encoder writes bytes in base64, and its decoder reads them so: whatever else writes the file has to.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(secret.base64EncodedString(), forKey: .secret)
        try container.encode(salt.base64EncodedString(), forKey: .salt)
        try container.encode(birth, forKey: .birth)
        try container.encodeIfPresent(was, forKey: .was)
    }
}
