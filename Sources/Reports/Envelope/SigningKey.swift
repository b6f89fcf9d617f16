import Crypto

/// An Ed25519 key that signs lines: a PC's, a collector's or a district's.
///
/// It prints as its id, so that a log never holds the secret.
package struct SigningKey: Sendable, CustomStringConvertible {
    package static let length = 32

    private let key: Curve25519.Signing.PrivateKey
    package let id: KeyID

    /// A new key, from the kernel's random numbers.
    package init() {
        self.init(Curve25519.Signing.PrivateKey())
    }

    /// The key of these 32 bytes, as ``bytes`` gave them.
    package init(bytes: [UInt8]) throws(SigningError) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else {
            throw .keyLength(bytes: bytes.count)
        }
        self.init(key)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
        id = KeyID(trusting: key.publicKey.rawRepresentation)
    }

    /// The secret, to be kept in a file that nobody else can read.
    package var bytes: [UInt8] { Array(key.rawRepresentation) }

    package var description: String { "the key \(id)" }

    /// Signs these bytes as they are; what they say is the caller's affair.
    package func sign(_ payload: [UInt8], as type: LineType) throws(SigningError) -> SignedLine {
        let header = LineHeader(signer: id, type: type)
        let signed = Base64URL.encode(header.bytes) + [UInt8(ascii: ".")] + Base64URL.encode(payload)
        guard let signature = try? key.signature(for: signed) else { throw .failed }
        let line = signed + [UInt8(ascii: ".")] + Base64URL.encode(signature)
        guard line.count <= SignedLine.lengthLimit else { throw .tooLong(bytes: line.count) }
        return SignedLine(trusting: line, header: header, payload: payload)
    }

    /// Encodes and signs a report, a kit or a receipt.
    package func sign(_ content: some LinePayload) throws(SigningError) -> SignedLine {
        let payload: [UInt8]
        do { payload = try content.payload() } catch { throw .payload(error) }
        return try sign(payload, as: type(of: content).lineType)
    }
}
