/// Base 32 for people to read out: no case, and no letters that look like digits.
///
/// Source: Douglas Crockford, "Base 32", crockford.com/base32.html.
enum CrockfordBase32 {
    private static let alphabet = [UInt8]("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The bytes' bits in fives from the first on; bits that do not fill a five are left out.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        var held: UInt32 = 0
        var heldBits: UInt32 = 0
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            heldBits += 8
            while heldBits >= 5 {
                heldBits -= 5
                text.append(alphabet[Int(held >> heldBits & 0x1F)])
            }
            held &= 1 << heldBits - 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The letters and digits that somebody typed, as this alphabet writes them; `nil` where others are among them.
    ///
    /// Case, blanks and hyphens do not matter; `O` is read as 0, `I` and `L` as 1.
    static func normalised(_ typed: String) -> String? {
        var text: [UInt8] = []
        for byte in typed.uppercased().utf8 {
            switch Unicode.Scalar(byte) {
            case " ", "-": continue
            case "O": text.append(UInt8(ascii: "0"))
            case "I", "L": text.append(UInt8(ascii: "1"))
            default:
                guard alphabet.contains(byte) else { return nil }
                text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text in groups of four.
    static func grouped(_ text: String, by separator: String) -> String {
        let letters = Array(text.utf8)
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(decoding: letters[$0..<min($0 + 4, letters.count)], as: UTF8.self) }
            .joined(separator: separator)
    }
}
