/// Codes bits with probabilities that adapt; what it would write is folded into a checksum.
struct BitCoder {
    private(set) var checksum: UInt32 = 0
    private var low: UInt64 = 0
    private var range: UInt32 = .max
    private var probabilities = [UInt16](repeating: 1024, count: Table.end)

    /// Where the probabilities of each kind of thing begin.
    private enum Table {
        static let isRepeat = 0
        static let length = 16
        static let slot = length + 256
        static let literal = slot + 64
        static let end = literal + 8 * 256
    }

    enum Kind {
        case isRepeat, length

        fileprivate var first: Int {
            switch self {
            case .isRepeat: Table.isRepeat
            case .length: Table.length
            }
        }
    }

    mutating func encode(_ bit: Int, _ kind: Kind) { encode(bit, at: kind.first) }

    /// A number, highest bit first, each bit's probability chosen by those before it.
    mutating func encode(_ value: Int, bits: Int, _ kind: Kind) { encode(value, bits: bits, from: kind.first) }

    mutating func encode(literal: UInt8, after previous: UInt8) {
        encode(Int(literal), bits: 8, from: Table.literal + Int(previous >> 5) * 256)
    }

    /// The number of its bits, then the bits below the highest, these all alike probable.
    mutating func encode(distance: Int) {
        let bits = Int.bitWidth - distance.leadingZeroBitCount
        encode(bits, bits: 6, from: Table.slot)
        for shift in (0..<(bits - 1)).reversed() {
            range >>= 1
            if (distance >> shift) & 1 == 1 { low += UInt64(range) }
            while range < 1 << 24 { shiftLow() }
        }
    }

    private mutating func encode(_ value: Int, bits: Int, from first: Int) {
        var node = 1
        for shift in (0..<bits).reversed() {
            let bit = (value >> shift) & 1
            encode(bit, at: first + node)
            node = node << 1 | bit
        }
    }

    private mutating func encode(_ bit: Int, at index: Int) {
        let probability = UInt32(probabilities[index])
        let bound = (range >> 11) * probability
        if bit == 0 {
            range = bound
            probabilities[index] = UInt16(probability + (2048 - probability) >> 5)
        } else {
            low += UInt64(bound)
            range -= bound
            probabilities[index] = UInt16(probability - probability >> 5)
        }
        while range < 1 << 24 { shiftLow() }
    }

    private mutating func shiftLow() {
        range <<= 8
        checksum = (checksum ^ UInt32(truncatingIfNeeded: low >> 24)) &* 16_777_619
        low = (low & 0xFF_FFFF) << 8
    }
}
