extension JSON5Parser {
    /// A text in double or single quotes.
    mutating func quoted() throws(MistakeAt) -> String {
        let open = next
        let quote = bytes[next]
        next += 1
        var start = next
        var text = ""
        while let byte {
            switch byte {
            case quote:
                let last = String(decoding: bytes[start..<next], as: UTF8.self)
                next += 1
                return text.isEmpty ? last : text + last
            case UInt8(ascii: "\\"):
                text += String(decoding: bytes[start..<next], as: UTF8.self)
                next += 1
                try appendEscape(to: &text)
                start = next
            case 0x0A, 0x0D: throw MistakeAt(offset: open, problem: .unexpected(found: nil, wanted: .quoteOnSameLine))
            default: next += 1
            }
        }
        throw MistakeAt(offset: open, problem: .unexpected(found: nil, wanted: .quoteOnSameLine))
    }

    /// What stands after a backslash (JSON5 §5.1).
    private mutating func appendEscape(to text: inout String) throws(MistakeAt) {
        guard let scalar = scalar(at: next) else { throw unexpected(wanted: .escape) }
        next += scalar.utf8.count
        switch scalar {
        case "b": text += "\u{8}"
        case "f": text += "\u{C}"
        case "n": text += "\n"
        case "r": text += "\r"
        case "t": text += "\t"
        case "v": text += "\u{B}"
        case "0": text += "\0"
        case "x": text.unicodeScalars.append(try escaped(digits: 2))
        case "u": text.unicodeScalars.append(try escaped(digits: 4))
        case "\r": if byte == 0x0A { next += 1 }
        case "\n", "\u{2028}", "\u{2029}": break
        case "1"..."9":
            next -= 1
            throw unexpected(wanted: .escape)
        default: text.unicodeScalars.append(scalar)
        }
    }

    private mutating func escaped(digits: Int) throws(MistakeAt) -> Unicode.Scalar {
        let start = next
        let first = try hexadecimal(digits)
        if let scalar = Unicode.Scalar(first) { return scalar }
        // Half of a pair (UTF-16): the other half has to follow.
        if first < 0xDC00, byte == UInt8(ascii: "\\"), next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: "u") {
            next += 2
            let second = try hexadecimal(4)
            if (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return scalar
            }
        }
        next = start
        throw unexpected(wanted: .escape)
    }

    private mutating func hexadecimal(_ count: Int) throws(MistakeAt) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = byte.flatMap({ Self.digit($0, radix: 16) }) else { throw unexpected(wanted: .escape) }
            value = value << 4 | UInt32(digit)
            next += 1
        }
        return value
    }
}
