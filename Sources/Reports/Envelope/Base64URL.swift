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
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? { decode(Array(text)[...]) }

    static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let sixBits = sixBits
        var bytes = [UInt8](repeating: 0, count: text.count / 4 * 3)
        var start = text.startIndex
        var place = 0
        while start + 4 <= text.endIndex {
            let first = sixBits[Int(text[start])]
            let second = sixBits[Int(text[start + 1])]
            let third = sixBits[Int(text[start + 2])]
            let fourth = sixBits[Int(text[start + 3])]
            guard (first | second | third | fourth) < 1 << 6 else { return nil }
            bytes[place] = first << 2 | second >> 4
            bytes[place + 1] = second << 4 | third >> 2
            bytes[place + 2] = third << 6 | fourth
            start += 4
            place += 3
        }
        guard start < text.endIndex else { return bytes }
        return decodeEnd(text[start...]).map { bytes + $0 }
    }

    /// The bytes of the last two or three characters.
    private static func decodeEnd(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let values = text.map { sixBits[Int($0)] }
        guard values.count > 1, values.allSatisfy({ $0 < 1 << 6 }) else { return nil }
        let unused: UInt8 = values.count == 2 ? 1 << 4 - 1 : 1 << 2 - 1
        guard values[values.count - 1] & unused == 0 else { return nil }
        let first = values[0] << 2 | values[1] >> 4
        return values.count == 2 ? [first] : [first, values[1] << 4 | values[2] >> 2]
    }
}
