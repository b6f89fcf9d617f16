/// Base64 with `-` and `_` and without padding, in the one spelling that each run of bytes has.
///
/// RFC 4648 §5, and its §3.5 as well: unused bits at the end must be 0, or one line could be spelt in several ways and
/// would have several ids.
enum Base64URL {
    private static let alphabet = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// The six bits of each of the 256 bytes; 0xFF for those that are not in the alphabet.
    private static let sixBits: [UInt8] = {
        var table = [UInt8](repeating: 0xFF, count: 256)
        for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
        return table
    }()

    /// Whether the character belongs to the alphabet.
    static func isLetter(_ character: UInt8) -> Bool { sixBits[Int(character)] != 0xFF }

    static func encode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        var held: UInt32 = 0
        var heldBits: UInt32 = 0
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            heldBits += 8
            while heldBits >= 6 {
                heldBits -= 6
                text.append(alphabet[Int(held >> heldBits & 0x3F)])
            }
            held &= 1 << heldBits - 1
        }
        if heldBits > 0 { text.append(alphabet[Int(held << (6 - heldBits) & 0x3F)]) }
        return text
    }

    static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: encode(bytes), as: UTF8.self)
    }

    /// The bytes that this text spells; `nil` for any other character, a length that no bytes have, or unused bits set.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 3 / 4)
        var held: UInt32 = 0
        var heldBits: UInt32 = 0
        for character in text {
            let value = sixBits[Int(character)]
            guard value != 0xFF else { return nil }
            held = held << 6 | UInt32(value)
            heldBits += 6
            guard heldBits >= 8 else { continue }
            heldBits -= 8
            bytes.append(UInt8(truncatingIfNeeded: held >> heldBits))
            held &= 1 << heldBits - 1
        }
        return heldBits < 6 && held == 0 ? bytes : nil
    }
}
