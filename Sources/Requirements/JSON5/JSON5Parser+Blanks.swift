extension JSON5Parser {
    /// Goes past white space and comments.
    mutating func skipBlanks() throws(MistakeAt) {
        while let byte {
            switch byte {
            case 0x09...0x0D, 0x20: next += 1
            case UInt8(ascii: "/"): try skipComment()
            case 0x80...:
                guard let scalar = scalar(at: next), scalar.isBlank else { return }
                next += scalar.utf8.count
            default: return
            }
        }
    }

    private mutating func skipComment() throws(MistakeAt) {
        let start = next
        next += 1
        switch byte {
        case UInt8(ascii: "/"):
            while let byte, byte != 0x0A, byte != 0x0D { next += 1 }
        case UInt8(ascii: "*"):
            next += 1
            while next + 1 < bytes.count {
                if bytes[next] == UInt8(ascii: "*"), bytes[next + 1] == UInt8(ascii: "/") {
                    next += 2
                    return
                }
                next += 1
            }
            throw MistakeAt(offset: start, problem: .unexpected(found: nil, wanted: .commentEnd))
        default: throw unexpected(wanted: .comment)
        }
    }

    /// The character at a place, which is the first byte of one; `nil` at the end.
    func scalar(at place: Int) -> Unicode.Scalar? {
        guard place < bytes.count else { return nil }
        if bytes[place] < 0x80 { return Unicode.Scalar(bytes[place]) }
        var decoder = UTF8()
        var iterator = bytes[place...].prefix(4).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }
}

extension Unicode.Scalar {
    /// White space beyond ASCII (JSON5 §8): the byte order mark, the line separators, all of category Zs.
    fileprivate var isBlank: Bool {
        switch self {
        case "\u{FEFF}", "\u{2028}", "\u{2029}": true
        default: properties.generalCategory == .spaceSeparator
        }
    }

    var utf8: UTF8.EncodedScalar { UTF8.encode(self) ?? UTF8.encodedReplacementCharacter }
}
