/// Finds in a text what by its form alone belongs to one thing only: hardware addresses, UUIDs, and long numbers such as
/// a machine-id(5).
enum NumberForms {
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var place = 0
        while place < bytes.count {
            guard bytes[place].isHexDigit, isStart(place, in: bytes), let end = end(of: bytes, from: place) else {
                place += 1
                continue
            }
            ranges.append(place..<end)
            place = end
        }
        return ranges
    }

    private static func end(of bytes: [UInt8], from place: Int) -> Int? {
        let groups = [8, 4, 4, 4, 12]
        return groupsEnd(groups, "-", bytes, place) ?? addressEnd(bytes, place) ?? longEnd(bytes, place)
    }

    private static func isStart(_ place: Int, in bytes: [UInt8]) -> Bool {
        Replacements.isWordStart(place, in: bytes) || isInInterfaceName(place, in: bytes)
    }

    /// `enx` and `wlx` stand before the address in a network interface's name: systemd.net-naming-scheme(7).
    static func isInInterfaceName(_ place: Int, in bytes: [UInt8]) -> Bool {
        guard place >= 3, Replacements.isWordStart(place - 3, in: bytes) else { return false }
        return ["enx", "wlx", "wwx", "slx", "ibx"].contains { bytes[place - 3..<place].elementsEqual($0.utf8) }
            && hexRun(bytes, place) == 12
    }

    private static func hexRun(_ bytes: [UInt8], _ place: Int) -> Int {
        bytes[place...].prefix { $0.isHexDigit }.count
    }

    /// Groups of so many digits, as in a UUID: RFC 9562 §4.
    private static func groupsEnd(_ groups: [Int], _ mark: Character, _ bytes: [UInt8], _ start: Int) -> Int? {
        var place = start
        for (index, length) in groups.enumerated() {
            if index > 0 {
                guard place < bytes.count, bytes[place] == mark.asciiValue else { return nil }
                place += 1
            }
            guard hexRun(bytes, place) == length else { return nil }
            place += length
        }
        return Replacements.isWordEnd(place, in: bytes) ? place : nil
    }

    /// Six or more octets, as in a MAC address: IEEE 802-2014 §8.1. InfiniBand has twenty.
    private static func addressEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        for mark in [":", "-"] as [Character] {
            for count in [20, 8, 6] {
                if let end = groupsEnd(Array(repeating: 2, count: count), mark, bytes, start),
                    end == bytes.count || bytes[end] != mark.asciiValue || mark == "-"
                {
                    return end
                }
            }
        }
        let isInterface = start >= 3 && bytes[start - 1] == UInt8(ascii: "x") && hexRun(bytes, start) == 12
        return isInterface && Replacements.isWordEnd(start + 12, in: bytes) ? start + 12 : nil
    }

    private static func longEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        let length = hexRun(bytes, start)
        return length >= 32 && Replacements.isWordEnd(start + length, in: bytes) ? start + length : nil
    }
}
