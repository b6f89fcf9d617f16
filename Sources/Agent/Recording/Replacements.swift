/// What is to be replaced wherever it stands, and by what.
struct Replacements {
    /// How sure it is that a value's letters are that value, and nothing else.
    enum Reach: Int, Comparable {
        /// Long enough to be found within a word.
        case anywhere
        /// Only as a whole word.
        case words
        /// Only as a whole word, and only in what udev says: a short number may be a size elsewhere.
        case udevWords

        static func < (one: Reach, other: Reach) -> Bool { one.rawValue < other.rawValue }
    }

    private struct Entry {
        let old: [UInt8]
        let new: [UInt8]
        let reach: Reach
    }

    /// By the first byte, the longest first.
    private var entries: [UInt8: [Entry]] = [:]
    private var known: Set<[UInt8]> = []

    mutating func add(_ old: some Collection<UInt8>, _ new: some Collection<UInt8>, reach: Reach) {
        let entry = Entry(old: old.map(\.lowercased), new: new.map(\.lowercased), reach: reach)
        guard let first = entry.old.first, entry.old != entry.new, known.insert(entry.old).inserted else { return }
        var list = entries[first] ?? []
        list.insert(entry, at: list.firstIndex { $0.old.count < entry.old.count } ?? list.endIndex)
        entries[first] = list
    }

    func holds(_ old: [UInt8]) -> Bool { known.contains(old.map(\.lowercased)) }

    /// The bytes with every value replaced, upper case by upper case.
    func applied(to bytes: [UInt8], inUdev: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if let entry = entry(in: bytes, at: place, inUdev: inUdev) {
                result += Self.spelled(entry.new, as: bytes[place..<place + entry.old.count])
                place += entry.old.count
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return result
    }

    private func entry(in bytes: [UInt8], at place: Int, inUdev: Bool) -> Entry? {
        entries[bytes[place].lowercased]?.first { entry in
            let end = place + entry.old.count
            guard end <= bytes.count, bytes[place..<end].lazy.map(\.lowercased).elementsEqual(entry.old) else {
                return false
            }
            switch entry.reach {
            case .anywhere: return true
            case .udevWords where !inUdev: return false
            case .words, .udevWords:
                // An address of digits alone is a word in an interface's name too.
                let isStart = Self.isWordStart(place, in: bytes) || NumberForms.isInInterfaceName(place, in: bytes)
                return isStart && Self.isWordEnd(end, in: bytes)
            }
        }
    }

    /// A word also begins after an escaped character, `\x20` or `\040`.
    static func isWordStart(_ place: Int, in bytes: [UInt8]) -> Bool {
        guard place > 0, bytes[place - 1].isLetterOrDigit else { return true }
        guard place >= 4, bytes[place - 4] == UInt8(ascii: "\\") else { return false }
        return bytes[place - 3] == UInt8(ascii: "x") ? true : bytes[place - 3..<place].allSatisfy(\.isDigit)
    }

    static func isWordEnd(_ place: Int, in bytes: [UInt8]) -> Bool {
        place >= bytes.count || !bytes[place].isLetterOrDigit
    }

    private static func spelled(_ new: [UInt8], as old: ArraySlice<UInt8>) -> [UInt8] {
        let isUpper = old.contains(where: \.isUppercase) && !old.contains(where: \.isLowercase)
        guard new.count == old.count else { return new }
        return zip(old, new).map { $0.isUppercase || isUpper && $0.isDigit ? $1.uppercased : $1 }
    }
}
