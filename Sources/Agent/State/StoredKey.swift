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
}
