extension JSON5Parser {
    /// A number: whole where it is written so and fits.
    mutating func number() throws(MistakeAt) -> JSON5Value.Content {
        let isNegative = byte == UInt8(ascii: "-")
        if isNegative || byte == UInt8(ascii: "+") { next += 1 }
        let start = next
        if byte == UInt8(ascii: "0"), next + 1 < bytes.count, bytes[next + 1] | 0x20 == UInt8(ascii: "x") {
            next += 2
            return try whole(radix: 16, isNegative)
        }
        let content: JSON5Value.Content
        switch byte ?? 0 {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): content = try whole(radix: 10, isNegative)
        case UInt8(ascii: "."): content = .fraction
        default:
            // "-Infinity" and the like, or a sign alone.
            guard ["Infinity", "NaN"].contains(identifier()) else {
                next = start
                throw unexpected(wanted: .digit)
            }
            return .fraction
        }
        return try skipFraction() ? .fraction : content
    }

    private mutating func whole(radix: Int, _ isNegative: Bool) throws(MistakeAt) -> JSON5Value.Content {
        var value: Int? = 0
        let start = next
        while let digit = byte.flatMap({ Self.digit($0, radix: radix) }) {
            value = value.flatMap { Self.appending(digit, to: $0, radix: radix) }
            next += 1
        }
        guard next > start else { throw unexpected(wanted: .digit) }
        guard let value else { return .fraction }
        return .whole(isNegative ? -value : value)
    }

    private static func appending(_ digit: Int, to value: Int, radix: Int) -> Int? {
        let (shifted, tooLarge) = value.multipliedReportingOverflow(by: radix)
        let (sum, tooLargeToo) = shifted.addingReportingOverflow(digit)
        return tooLarge || tooLargeToo ? nil : sum
    }

    /// True where there was a point or an exponent.
    private mutating func skipFraction() throws(MistakeAt) -> Bool {
        let start = next
        if byte == UInt8(ascii: ".") {
            next += 1
            skipDigits()
            // A point needs a digit on one of its sides.
            if next == start + 1, start == 0 || Self.digit(bytes[start - 1], radix: 10) == nil {
                throw unexpected(wanted: .digit)
            }
        }
        if let byte, byte | 0x20 == UInt8(ascii: "e") {
            next += 1
            if self.byte == UInt8(ascii: "+") || self.byte == UInt8(ascii: "-") { next += 1 }
            let digits = next
            skipDigits()
            guard next > digits else { throw unexpected(wanted: .digit) }
        }
        return next > start
    }

    private mutating func skipDigits() {
        while let byte, Self.digit(byte, radix: 10) != nil { next += 1 }
    }

    static func digit(_ byte: UInt8, radix: Int) -> Int? {
        let value: Int
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): value = Int(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): value = Int(byte - UInt8(ascii: "A")) + 10
        default: return nil
        }
        return value < radix ? value : nil
    }
}
