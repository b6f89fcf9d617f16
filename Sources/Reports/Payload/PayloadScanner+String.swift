extension PayloadScanner {
    /// Goes past a text in quotes; returns it with its escapes undone: RFC 8259 §7.
    mutating func scanString() throws(PayloadRefusal) -> String {
        let start = offset
        var text: [UInt8] = []
        offset += 1
        while true {
            guard text.count <= Self.stringLimit else { throw .broken(.stringLength, at: start) }
            guard let byte = next else { throw refuse(.cut) }
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: UTF8.encode(try scanEscape()).map(Array.init) ?? [])
            case 0..<0x20:
                throw refuse(.controlInString)
            default:
                text.append(byte)
                offset += 1
            }
        }
    }

    private mutating func scanEscape() throws(PayloadRefusal) -> Unicode.Scalar {
        let start = offset
        offset += 1
        guard let letter = next else { throw refuse(.cut) }
        if letter == UInt8(ascii: "u") { return try scanUnicodeEscape(from: start) }
        guard let scalar = Self.plainEscapes[letter] else { throw .broken(.escape, at: start) }
        offset += 1
        return scalar
    }

    private static let plainEscapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    /// One `\uXXXX`, or two of them that make a surrogate pair. `next` is the `u` of the first.
    private mutating func scanUnicodeEscape(from start: Int) throws(PayloadRefusal) -> Unicode.Scalar {
        let first = try scanFourDigits(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first) else { throw .broken(.surrogate, at: start) }
        guard skip("\\"), next == UInt8(ascii: "u") else { throw .broken(.surrogate, at: start) }
        let second = try scanFourDigits(from: start)
        guard UTF16.isTrailSurrogate(second) else { throw .broken(.surrogate, at: start) }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func scanFourDigits(from start: Int) throws(PayloadRefusal) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            offset += 1
            guard let byte = next else { throw refuse(.cut) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw .broken(.escape, at: start)
            }
            unit = unit << 4 | UInt16(digit)
        }
        offset += 1
        return unit
    }
}
