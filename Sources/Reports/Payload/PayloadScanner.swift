/// Checks a payload against the rules, byte by byte, before anything is made of it.
///
/// The rules are RFC 8259's and I-JSON's (RFC 7493 §2), and then: an object, at most 24,576 bytes, nested at most 8
/// deep, bounded lists and texts, whole numbers from 0 to 2^53-1, no null, no name twice, no byte after the end.
struct PayloadScanner {
    static let sizeLimit = 24_576
    static let depthLimit = 8
    static let stringLimit = 256
    static let numberLimit: UInt64 = 1 << 53 - 1

    /// Most objects have fewer members.
    private static let usualCount = 8

    let bytes: [UInt8]
    let arrayLimit: Int
    var offset = 0

    /// What the payload says.
    static func value(of bytes: [UInt8], arrayLimit: Int) throws(PayloadRefusal) -> PayloadValue {
        guard bytes.count <= sizeLimit else { throw .broken(.size, at: sizeLimit) }
        do { _ = try UTF8Span(validating: bytes.span) } catch {
            throw .broken(.utf8, at: error.byteOffsets.lowerBound)
        }
        var scanner = PayloadScanner(bytes: bytes, arrayLimit: arrayLimit)
        guard scanner.next == UInt8(ascii: "{") else { throw scanner.refuse(.object) }
        let value = try scanner.scanObject(depth: 1)
        guard scanner.offset == bytes.count else { throw .broken(.nothingAfter, at: scanner.offset) }
        return value
    }

    private init(bytes: [UInt8], arrayLimit: Int) {
        self.bytes = bytes
        self.arrayLimit = arrayLimit
    }

    /// The byte that comes next; `nil` at the end.
    var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    func refuse(_ rule: PayloadRule) -> PayloadRefusal {
        offset < bytes.count ? .broken(rule, at: offset) : .broken(.cut, at: bytes.count)
    }

    /// Goes past this byte if it comes next.
    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: byte) else { return false }
        offset += 1
        return true
    }

    mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
    }

    private mutating func scanValue(depth: Int) throws(PayloadRefusal) -> PayloadValue {
        switch next.map(Unicode.Scalar.init) {
        case "{": try scanObject(depth: depth + 1)
        case "[": try scanArray(depth: depth + 1)
        case "\"": .text(try scanString())
        case "t": try scanWord("true", .truth(true))
        case "f": try scanWord("false", .truth(false))
        case "n": throw refuse(.null)
        case "-": throw refuse(.negative)
        case .some("0"..."9"): .number(try scanNumber())
        default: throw refuse(.syntax(expected: .value))
        }
    }

    private mutating func scanObject(depth: Int) throws(PayloadRefusal) -> PayloadValue {
        guard depth <= Self.depthLimit else { throw refuse(.depth) }
        offset += 1
        skipBlanks()
        if skip("}") { return .object([]) }
        var members: [PayloadValue.Member] = []
        members.reserveCapacity(Self.usualCount)
        var names = PayloadNames()
        while true {
            let start = offset
            guard next == UInt8(ascii: "\"") else { throw refuse(.syntax(expected: .key)) }
            let name = try scanString()
            guard names.insert(name, after: members) else { throw .broken(.duplicateKey, at: start) }
            skipBlanks()
            guard skip(":") else { throw refuse(.syntax(expected: .colon)) }
            skipBlanks()
            members.append(PayloadValue.Member(name: name, value: try scanValue(depth: depth)))
            skipBlanks()
            if skip("}") { return .object(members) }
            guard skip(",") else { throw refuse(.syntax(expected: .commaOrBrace)) }
            skipBlanks()
        }
    }

    private mutating func scanArray(depth: Int) throws(PayloadRefusal) -> PayloadValue {
        guard depth <= Self.depthLimit else { throw refuse(.depth) }
        offset += 1
        skipBlanks()
        if skip("]") { return .list([]) }
        var values: [PayloadValue] = []
        while true {
            guard values.count < arrayLimit else { throw refuse(.arrayLength(arrayLimit)) }
            values.append(try scanValue(depth: depth))
            skipBlanks()
            if skip("]") { return .list(values) }
            guard skip(",") else { throw refuse(.syntax(expected: .commaOrBracket)) }
            skipBlanks()
        }
    }

    private mutating func scanWord(
        _ word: StaticString, _ value: PayloadValue
    ) throws(PayloadRefusal) -> PayloadValue {
        let start = offset
        for byte in word.description.utf8 {
            guard next == byte else {
                throw next == nil ? refuse(.cut) : .broken(.syntax(expected: .value), at: start)
            }
            offset += 1
        }
        return value
    }

    private mutating func scanNumber() throws(PayloadRefusal) -> UInt64 {
        let start = offset
        var value: UInt64 = 0
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            guard offset == start || value > 0 else { throw .broken(.leadingZero, at: start) }
            value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
            guard value <= Self.numberLimit else { throw .broken(.numberTooLarge, at: start) }
            offset += 1
        }
        switch next.map(Unicode.Scalar.init) {
        case ".", "e", "E": throw .broken(.fraction, at: start)
        default: return value
        }
    }
}
