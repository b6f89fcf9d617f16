import Crypto

/// A line whose signature is right: JWS compact (RFC 7515 §3.1) with Ed25519 (RFC 8037 §3.1).
///
/// There is no way to one but to verify or to sign. It says which key signed which bytes, not that they are true.
package struct SignedLine: Hashable, Sendable {
    /// As many bytes as a line may have.
    package static let lengthLimit = 33_024
    static let signatureLength = 64

    /// The whole line without its line feed; ASCII.
    package let text: String
    package let type: LineType
    package let signer: KeyID

    /// The very bytes that were signed, not looked at yet.
    package let payload: [UInt8]

    package var id: LineID { LineID(hashing: bytes) }
    package var bytes: [UInt8] { Array(text.utf8) }

    /// Verifies a line, of which the caller expects one type.
    package init(verifying bytes: [UInt8], as type: LineType) throws(LineRefusal) {
        try self.init(verifying: bytes, asAnyOf: [type])
    }

    /// Verifies a line, where several types may come; stops at the first thing that is wrong.
    package init(verifying bytes: [UInt8], asAnyOf types: Set<LineType>) throws(LineRefusal) {
        guard bytes.count <= Self.lengthLimit else { throw .tooLong(bytes: bytes.count) }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .notThreeParts(parts.count) }
        guard let headerBytes = Base64URL.decode(parts[0]) else { throw .notBase64(.header) }
        guard let payload = Base64URL.decode(parts[1]) else { throw .notBase64(.payload) }
        guard let signature = Base64URL.decode(parts[2]) else { throw .notBase64(.signature) }
        guard let header = LineHeader(matching: headerBytes) else { throw .header }
        guard types.contains(header.type) else { throw .otherType(header.type) }
        guard signature.count == Self.signatureLength else { throw .signatureLength(bytes: signature.count) }
        guard header.signer.signed(bytes[..<parts[1].endIndex], with: signature) else { throw .signature }
        self.init(trusting: bytes, header: header, payload: payload)
    }

    init(trusting bytes: [UInt8], header: LineHeader, payload: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)
        type = header.type
        signer = header.signer
        self.payload = payload
    }
}

extension KeyID {
    fileprivate func signed(_ bytes: ArraySlice<UInt8>, with signature: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: bytes)
    }
}
