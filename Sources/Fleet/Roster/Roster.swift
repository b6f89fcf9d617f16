/// The schools of an office, in the order of their ids, each id once.
package struct Roster: Hashable, Sendable {
    /// As many bytes as a file of schools may have: the schools of a whole country take less.
    package static let sizeLimit = 16 << 20

    package let schools: [School]

    package init(_ schools: [School]) { self.schools = schools.sorted { $0.id < $1.id } }

    package var isEmpty: Bool { schools.isEmpty }
}

extension Roster {
    /// Reads a CSV file: UTF-8 with or without a mark in front, separated by commas or semicolons, its columns named
    /// in the first line in English or Vietnamese, in any order.
    ///
    /// - Parameter file: How the file is called where the error is shown.
    package init(decoding bytes: [UInt8], file: String) throws(RosterError) {
        let mistakes = RosterMistakes()
        let schools = Self.schools(in: bytes, mistakes)
        guard mistakes.list.isEmpty else { throw RosterError(file: file, mistakes) }
        self.init(schools)
    }

    private static func schools(in bytes: [UInt8], _ mistakes: RosterMistakes) -> [School] {
        guard bytes.count <= sizeLimit else {
            mistakes.note(.tooLarge, line: 1)
            return []
        }
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let before = bytes[..<min(error.byteOffsets.lowerBound, bytes.count)]
            mistakes.note(.notUTF8, line: before.count { $0 == UInt8(ascii: "\n") } + 1)
            return []
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let reader = CSVReader(bytes, from: start, separator: separator(of: bytes[start...]), mistakes: mistakes)
        var rows = RosterRows(reader, mistakes)
        return rows.schools()
    }

    /// The one of the two that stands more often in the first line: no column's name has one of them.
    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return line.count { $0 == .semicolon } > line.count { $0 == .comma } ? .semicolon : .comma
    }
}
