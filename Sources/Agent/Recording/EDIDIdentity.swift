/// What a screen says of itself, with the places where it tells one screen from others.
///
/// Sources: VESA E-EDID A2 §3.4 (number), §3.10.3.1 (text), CTA-861 §7.2 (extension), DisplayID 1.3 §4.1 and 2.0 §4.1.
struct EDIDIdentity {
    private static let start: [UInt8] = [0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0]
    private static let block = 128

    private let bytes: [UInt8]

    /// `nil` where the bytes are not those of an EDID.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.block, bytes.starts(with: Self.start) else { return nil }
        self.bytes = bytes
    }

    /// As long as before; a checksum that was right is right again, and one that was wrong is wrong by as much.
    func scrubbed(with values: inout PersonalValues) -> [UInt8] {
        var result = bytes
        scrub(&result, number: 12, with: &values)
        for place in [54, 72, 90, 108] { scrub(&result, descriptor: place, with: &values) }
        for block in stride(from: Self.block, through: bytes.count - Self.block, by: Self.block) {
            switch bytes[block] {
            case 0x02 where (4...109).contains(bytes[block + 2]):
                for place in stride(from: block + Int(bytes[block + 2]), through: block + 109, by: 18) {
                    scrub(&result, descriptor: place, with: &values)
                }
            case 0x70: scrub(&result, displayID: block, with: &values)
            default: break
            }
        }
        for block in stride(from: 0, through: bytes.count - Self.block, by: Self.block) {
            keepSum(&result, of: block..<block + Self.block - 1, at: block + Self.block - 1)
        }
        return result
    }

    private func keepSum(_ result: inout [UInt8], of range: Range<Int>, at place: Int) {
        let before = bytes[range].reduce(0, &+), after = result[range].reduce(0, &+)
        result[place] = bytes[place] &+ before &- after
    }

    /// Four bytes; 0 and 01010101h say that there is none.
    private func scrub(_ result: inout [UInt8], number place: Int, with values: inout PersonalValues) {
        let number = Array(bytes[place..<place + 4])
        guard Set(number).count > 1 else { return }
        let digits = Array("0123456789abcdef".utf8)
        // With a letter before, so that it is no other number's.
        let text = Array("edid".utf8) + number.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        for (index, digit) in values.pseudonym(of: text).suffix(8).enumerated() {
            let value = UInt8(truncatingIfNeeded: Int(digit) & 15)
            let old = result[place + index / 2]
            result[place + index / 2] = index % 2 == 0 ? value << 4 | old & 15 : old & 0xf0 | value
        }
    }

    /// Descriptors begin with 000000h and a tag: FFh is a serial number in letters, of up to 13.
    private func scrub(_ result: inout [UInt8], descriptor place: Int, with values: inout PersonalValues) {
        guard bytes[place..<place + 5].elementsEqual([0, 0, 0, 0xff, 0]) else { return }
        let text = bytes[place + 5..<place + 18].prefix { $0 != 0x0a }
        let end = text.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? text.startIndex
        let new = values.number(text[..<end])
        if new.count == end - text.startIndex { result.replaceSubrange(text.startIndex..<end, with: new) }
    }

    /// Blocks of a tag, a revision, a length and so many bytes; product identification has a number at 5.
    private func scrub(_ result: inout [UInt8], displayID block: Int, with values: inout PersonalValues) {
        let end = block + 5 + Int(bytes[block + 2])
        guard end < block + Self.block - 1 else { return }
        var place = block + 5
        while place + 3 <= end {
            let length = Int(bytes[place + 2])
            if bytes[place] == 0 && length >= 12 || bytes[place] == 0x20 && length >= 12, place + 3 + length <= end {
                scrub(&result, number: place + 3 + 5, with: &values)
            }
            place += 3 + length
        }
        keepSum(&result, of: block + 1..<end, at: end)
    }
}
