/// A fixed piece of integer work of the kind that 7-Zip's benchmark does: finding repeats in half-random bytes, and
/// coding them bit by bit with adaptive probabilities. It is the same on every PC, to the last bit of the checksum.
///
/// Written anew after the published description of LZMA (7-Zip's `lzma-specification.txt`): hash chains, a binary
/// range coder with 11-bit probabilities.
struct SpeedWork {
    /// What is worked through in one pass; with the tables about 1.5 MiB, more than the caches of the slowest PCs.
    static let size = 1 << 18

    /// What every pass ends with.
    static let checksum: UInt32 = 1_983_850_627

    private static let hashBits = 15
    private static let longestChain = 12
    private static let longestMatch = 255

    private let data: [UInt8]
    private var heads: [Int32]
    private var chain: [Int32]
    private var coder = BitCoder()

    init() {
        data = Self.halfRandomBytes()
        heads = Array(repeating: -1, count: 1 << Self.hashBits)
        chain = Array(repeating: -1, count: Self.size)
    }

    /// Random bytes of a small alphabet, and copies of what stood earlier, about half of each.
    private static func halfRandomBytes() -> [UInt8] {
        var random: UInt32 = 2026
        func next(below limit: UInt32) -> Int {
            random = random &* 1_664_525 &+ 1_013_904_223
            return Int((random >> 8) % limit)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + longestMatch)
        while bytes.count < size {
            if bytes.count < 64 || next(below: 2) == 0 {
                for _ in 0...next(below: 12) { bytes.append(UInt8(64 + next(below: 48))) }
            } else {
                let reach = UInt32(bytes.count) >> UInt32(next(below: 12))
                let from = bytes.count - 1 - next(below: max(reach, 1))
                for offset in 0..<(4 + next(below: 28)) { bytes.append(bytes[from + offset]) }
            }
        }
        return Array(bytes.prefix(size))
    }

    /// Works through all bytes once.
    ///
    /// - Returns: the ``checksum``, whatever the PC.
    mutating func pass() -> UInt32 {
        for index in heads.indices { heads[index] = -1 }
        coder = BitCoder()
        var place = 0
        while place < Self.size - Self.longestMatch {
            let (length, distance) = longestRepeat(at: place)
            if length >= 4 {
                coder.encode(1, .isRepeat)
                coder.encode(length, bits: 8, .length)
                coder.encode(distance: distance)
            } else {
                coder.encode(0, .isRepeat)
                coder.encode(literal: data[place], after: place > 0 ? data[place - 1] : 0)
            }
            for _ in 0..<max(length >= 4 ? length : 1, 1) {
                remember(place)
                place += 1
            }
        }
        return coder.checksum
    }

    private func hash(_ place: Int) -> Int {
        let three = UInt32(data[place]) | UInt32(data[place + 1]) << 8 | UInt32(data[place + 2]) << 16
        return Int((three &* 2_654_435_761) >> UInt32(32 - Self.hashBits))
    }

    private mutating func remember(_ place: Int) {
        let hash = hash(place)
        chain[place] = heads[hash]
        heads[hash] = Int32(place)
    }

    private func longestRepeat(at place: Int) -> (length: Int, distance: Int) {
        var best = (length: 0, distance: 0)
        var candidate = Int(heads[hash(place)])
        var left = Self.longestChain
        while candidate >= 0, left > 0 {
            if data[candidate + best.length] == data[place + best.length] {
                var length = 0
                while length < Self.longestMatch, data[candidate + length] == data[place + length] { length += 1 }
                if length > best.length { best = (length, place - candidate) }
                if length == Self.longestMatch { break }
            }
            candidate = Int(chain[candidate])
            left -= 1
        }
        return best
    }
}
