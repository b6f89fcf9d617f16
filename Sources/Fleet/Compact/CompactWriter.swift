/// Writes values one after the other, without their names: who reads them knows what comes next.
///
/// Numbers are written in sevens of bits, the lowest first, each but the last with its highest bit set (LEB128, DWARF 5
/// §7.6). What may be absent is 0 where it is, else one more than its number or its length.
struct CompactWriter {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// - Precondition: It is below 2^53, as all numbers of a report are.
    mutating func put(_ number: UInt64?) { put(number.map { $0 + 1 } ?? 0 as UInt64) }

    /// Numbers below 0 are none that a report can have, and are written as 0.
    mutating func put(_ number: Int?) { put(number.map { UInt64(max(0, $0)) }) }

    mutating func put(_ truth: Bool?) { put(truth.map { $0 ? 1 : 0 as UInt64 }) }

    mutating func put(_ text: String?) {
        guard let text else { return put(0 as UInt64) }
        put(UInt64(text.utf8.count) + 1)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func put(_ value: (some CompactForm)?) {
        put(value != nil)
        value?.write(to: &self)
    }

    mutating func put(_ values: [some CompactForm]?) {
        put(values.map { UInt64($0.count) })
        for value in values ?? [] { value.write(to: &self) }
    }

    mutating func put(_ word: (some RawRepresentable<String>)?) { put(word?.rawValue) }

    mutating func put(_ texts: [String]?) {
        put(texts.map { UInt64($0.count) })
        for text in texts ?? [] { put(Optional(text)) }
    }

    mutating func put(_ words: [some RawRepresentable<String>]?) { put(words.map { $0.map(\.rawValue) }) }
}
