/// Reads JSON5 (spec.json5.org, version 1.0.0) and keeps where each value stands.
///
/// The decoder of Foundation tells neither the line of a mistake nor that a key stands twice, and takes ten times
/// as long. Not read: escapes in keys without quotes.
struct JSON5Parser {
    /// Lists and objects inside each other; the files here need 8.
    private static let deepest = 64

    let bytes: [UInt8]
    var next = 0
    private var depth = 0

    /// The value that the whole text is.
    ///
    /// - Parameter bytes: UTF-8, checked before.
    static func parse(_ bytes: [UInt8]) throws(MistakeAt) -> JSON5Value {
        var parser = JSON5Parser(bytes: bytes)
        try parser.skipBlanks()
        let value = try parser.value()
        try parser.skipBlanks()
        guard parser.next == bytes.count else { throw parser.unexpected(wanted: .endOfFile) }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The byte that comes next, `nil` at the end.
    var byte: UInt8? { next < bytes.count ? bytes[next] : nil }

    func unexpected(wanted: Problem.Wanted) -> MistakeAt {
        MistakeAt(offset: next, problem: .unexpected(found: scalar(at: next), wanted: wanted))
    }

    private mutating func value(wanted: Problem.Wanted = .value) throws(MistakeAt) -> JSON5Value {
        let start = next
        let content: JSON5Value.Content
        switch byte ?? 0 {
        case UInt8(ascii: "{"): content = .object(try nested { parser throws(MistakeAt) in try parser.members() })
        case UInt8(ascii: "["): content = .list(try nested { parser throws(MistakeAt) in try parser.items() })
        case UInt8(ascii: "\""), UInt8(ascii: "'"): content = .text(try quoted())
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            content = try number()
        default: content = try word(wanted: wanted)
        }
        return JSON5Value(offset: start, content: content)
    }

    private mutating func nested<Parts>(
        _ parts: (inout JSON5Parser) throws(MistakeAt) -> Parts
    ) throws(MistakeAt) -> Parts {
        guard depth < Self.deepest else { throw MistakeAt(offset: next, problem: .tooDeep) }
        depth += 1
        defer { depth -= 1 }
        return try parts(&self)
    }

    private mutating func members() throws(MistakeAt) -> [JSON5Value.Member] {
        var members: [JSON5Value.Member] = []
        next += 1
        try skipBlanks()
        while byte != UInt8(ascii: "}") {
            let start = next
            let key = try key()
            try skipBlanks()
            guard byte == UInt8(ascii: ":") else { throw unexpected(wanted: .colon) }
            next += 1
            try skipBlanks()
            members.append(JSON5Value.Member(key: key, offset: start, value: try value()))
            try skipComma(before: UInt8(ascii: "}"), wanted: .commaOrBrace)
        }
        next += 1
        return members
    }

    private mutating func items() throws(MistakeAt) -> [JSON5Value] {
        var items: [JSON5Value] = []
        next += 1
        try skipBlanks()
        while byte != UInt8(ascii: "]") {
            items.append(try value(wanted: .valueOrBracket))
            try skipComma(before: UInt8(ascii: "]"), wanted: .commaOrBracket)
        }
        next += 1
        return items
    }

    private mutating func skipComma(before close: UInt8, wanted: Problem.Wanted) throws(MistakeAt) {
        try skipBlanks()
        if byte == close { return }
        guard byte == UInt8(ascii: ",") else { throw unexpected(wanted: wanted) }
        next += 1
        try skipBlanks()
    }

    private mutating func key() throws(MistakeAt) -> String {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try quoted() }
        let name = identifier()
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            throw unexpected(wanted: .key)
        }
        return name
    }

    /// true, false, null, and the numbers that are words.
    private mutating func word(wanted: Problem.Wanted) throws(MistakeAt) -> JSON5Value.Content {
        let start = next
        switch identifier() {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case "Infinity", "NaN": return .fraction
        default:
            next = start
            throw unexpected(wanted: wanted)
        }
    }

    mutating func identifier() -> String {
        let start = next
        while let byte, byte.isInIdentifier { next += 1 }
        while let scalar = scalar(at: next), scalar.isInIdentifier { next += scalar.utf8.count }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isInIdentifier: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
            true
        default: false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isInIdentifier: Bool {
        isASCII ? UInt8(ascii: self).isInIdentifier : properties.isIDContinue
    }
}
