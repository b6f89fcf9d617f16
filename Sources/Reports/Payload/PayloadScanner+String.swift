extension PayloadScanner {
    /// Goes past a text in quotes; returns it with its escapes undone: RFC 8259 §7.
    mutating func scanString() throws(PayloadRefusal) -> String {
        let start = offset
        var undone: [UInt8] = []
        offset += 1
        while true {
            let run = scanRun()
            guard undone.count + run.count <= Self.stringLimit else { throw .broken(.stringLength, at: start) }
            guard let byte = next else { throw refuse(.cut) }
            guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { throw refuse(.controlInString) }
            if byte == UInt8(ascii: "\""), undone.isEmpty {
                offset += 1
                return String(decoding: bytes[run], as: UTF8.self)
            }
            undone += bytes[run]
            if skip("\"") { return String(decoding: undone, as: UTF8.self) }
            undone.append(contentsOf: UTF8.encode(try scanEscape()).map(Array.init) ?? [])
        }
    }

    /// Goes past the bytes that stand for themselves.
    private mutating func scanRun() -> Range<Int> {
        let start = offset
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
            end += 1
        }
        offset = end
        return start..<end
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
