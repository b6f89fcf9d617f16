/// Where an SMBIOS table tells one PC from others: serial numbers, asset tags, the UUID, and what only its maker
/// understands.
///
/// Source: SMBIOS 3.7 §6.1 for the form, §7 for the places.
struct SMBIOSIdentity {
    private var bytes: [UInt8]
    private var texts: [Range<Int>] = []
    private var uuids: [Int] = []
    private var unknown: [Range<Int>] = []

    /// By type, the places of the numbers of texts that are serial numbers and asset tags.
    private static let serials: [UInt8: [Int]] = [
        1: [0x07], 2: [0x07, 0x08], 3: [0x07, 0x08], 4: [0x20, 0x21], 17: [0x18, 0x19], 22: [0x07], 39: [0x08, 0x09],
    ]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var place = 0
        while place + 4 <= bytes.count, let end = find(at: place) { place = end }
        // What follows the last structure is not read by anybody.
        unknown.append(min(place, bytes.count)..<bytes.count)
    }

    /// Finds what is personal in one structure; where the next begins, `nil` at the end.
    private mutating func find(at start: Int) -> Int? {
        let type = bytes[start], length = Int(bytes[start + 1])
        guard length >= 4, start + length + 2 <= bytes.count else { return nil }
        guard let (list, end) = texts(from: start + length) else { return nil }
        // 11 holds the maker's own texts, 126 a structure switched off, from 128 on are the maker's own structures.
        if type == 11 || type == 126 || type >= 128 { texts += list }
        if type == 126 || type >= 128 { unknown.append(start + 4..<start + length) }
        // Network addresses of a management controller, §7.43; a battery's number in figures, §7.23.
        if type == 42, length > 5 { unknown.append(start + 5..<start + length) }
        if type == 22, length >= 0x12 { unknown.append(start + 0x10..<start + 0x12) }
        if type == 1, length >= 0x18 { uuids.append(start + 8) }
        for place in Self.serials[type] ?? [] where place < length {
            let number = Int(bytes[start + place])
            if list.indices.contains(number - 1) { texts.append(list[number - 1]) }
        }
        return type == 127 ? nil : end
    }

    /// The texts after a structure, and where they end.
    private func texts(from start: Int) -> (list: [Range<Int>], end: Int)? {
        var list: [Range<Int>] = []
        var place = start
        while let end = bytes[place...].firstIndex(of: 0) {
            if end == place { return (list, max(place + 1, start + 2)) }
            list.append(place..<end)
            place = end + 1
        }
        return nil
    }

    /// The table, as long as before, so that every place in it stays.
    func scrubbed(with values: inout PersonalValues) -> [UInt8] {
        var result = bytes
        for range in texts { result.replaceSubrange(range, with: Self.scrubbed(Array(bytes[range]), with: &values)) }
        for place in uuids { scrub(&result, uuidAt: place, with: &values) }
        for range in unknown { result.replaceSubrange(range, with: repeatElement(0, count: range.count)) }
        let known = values.replacing(result)
        return known.count == result.count ? known : result
    }

    private static func scrubbed(_ text: [UInt8], with values: inout PersonalValues) -> [UInt8] {
        let start = text.firstIndex { !$0.isBlank } ?? text.endIndex
        let end = text.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
        return text[..<start] + values.number(text[start..<max(start, end)]) + text[max(start, end)...]
    }

    /// The first three fields have their bytes in reverse since SMBIOS 2.6, which the kernel's text tells: §7.2.1.
    private func scrub(_ result: inout [UInt8], uuidAt place: Int, with values: inout PersonalValues) {
        let orders = [
            [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15], Array(0..<16),
        ]
        let texts = orders.map { order in Self.text(order.map { bytes[place + $0] }) }
        let choice = values.knows(texts[1]) && !values.knows(texts[0]) ? 1 : 0
        let new = values.number(texts[choice]).filter(\.isHexDigit)
        guard new.count == 32 else { return }
        for (index, from) in orders[choice].enumerated() {
            result[place + from] = UInt8(truncatingIfNeeded: new[2 * index].hexValue << 4 | new[2 * index + 1].hexValue)
        }
    }

    private static func text(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return bytes.enumerated().flatMap { index, byte in
            ([4, 6, 8, 10].contains(index) ? [UInt8(ascii: "-")] : []) + [
                digits[Int(byte >> 4)], digits[Int(byte & 15)],
            ]
        }
    }
}
