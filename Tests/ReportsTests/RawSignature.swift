import Crypto

/// An Ed25519 signature over any bytes, not made by what is tested.
func rawSignature(of bytes: [UInt8], by secretKey: [UInt8]) throws -> [UInt8] {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: secretKey)
    return Array(try key.signature(for: bytes))
}
