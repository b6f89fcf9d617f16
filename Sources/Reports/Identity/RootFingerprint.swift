import Crypto

/// What two people compare by telephone to know that they hold the same district key: six groups of four.
///
/// 120 bits of the SHA-256 of the key's 32 bytes.
package struct RootFingerprint: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ root: KeyID) {
        let hash = SHA256.hash(data: root.publicKey)
        description = CrockfordBase32.grouped(CrockfordBase32.text(hash.prefix(15)), by: " ")
    }
}
