/// Takes a CSV file apart: RFC 4180, with CRLF, LF or CR at the end of a line, and a separator that is told.
///
/// Not SwiftCSV (0.10.0): tried with hostile input, it takes a quote that is never closed for the rest of the file,
/// drops an empty last field, joins a quote with an accent behind it to one letter, and names no line.
/// Works on bytes, so that no Unicode can hide a quote or a separator, and goes on after a mistake to find them all.
struct CSVReader {
    /// As many bytes as a field may have; more is a file gone wrong.
    static let fieldLimit = 1000

    private let bytes: [UInt8]
    private let separator: UInt8
    private let mistakes: RosterMistakes
    private var place: Int
    private var line = 1

    /// What is behind a quote that is never closed can't be told apart.
    private var isBroken = false

    /// - Parameter bytes: Valid UTF-8.
    init(_ bytes: [UInt8], from start: Int, separator: UInt8, mistakes: RosterMistakes) {
        self.bytes = bytes
        self.separator = separator
        self.mistakes = mistakes
        place = start
    }

    /// The next row; `nil` at the end of the file.
    mutating func next() -> CSVRecord? {
        guard place < bytes.count else { return nil }
        var record = CSVRecord(line: line)
        repeat {
            record.fields.append(field())
        } while passSeparator()
        passLineEnd()
        return isBroken ? nil : record
    }

    private mutating func field() -> CSVRecord.Field {
        var kept: [UInt8] = []
        let begun = line
        if byte == .quote { quoted(&kept) } else { plain(&kept) }
        if isBroken { return CSVRecord.Field(line: begun, text: "", isRefused: true) }
        if kept.count > Self.fieldLimit {
            mistakes.note(.fieldTooLong, line: begun)
            return CSVRecord.Field(line: begun, text: "", isRefused: true)
        }
        if kept.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            mistakes.note(.control, line: begun)
            return CSVRecord.Field(line: begun, text: "", isRefused: true)
        }
        return CSVRecord.Field(line: begun, text: String(decoding: kept, as: UTF8.self))
    }

    private mutating func plain(_ kept: inout [UInt8]) {
        var hasQuote = false
        while let byte, !isEnd(byte) {
            hasQuote = hasQuote || byte == .quote
            keep(byte, &kept)
        }
        if hasQuote { mistakes.note(.strayQuote, line: line) }
    }

    private mutating func quoted(_ kept: inout [UInt8]) {
        let begun = line
        place += 1
        while let byte {
            if byte == .quote {
                place += 1
                guard self.byte == .quote else { return passRest() }
            } else if byte == .lineFeed || byte == .carriageReturn && following != .lineFeed {
                line += 1
            }
            keep(byte, &kept)
        }
        mistakes.note(.unclosedQuote, line: begun)
        isBroken = true
    }

    /// What stands between a closing quote and the separator, which may be blanks.
    private mutating func passRest() {
        var hasText = false
        while let byte, !isEnd(byte) {
            hasText = hasText || byte != .space
            place += 1
        }
        if hasText { mistakes.note(.strayQuote, line: line) }
    }

    /// Beyond the limit only one byte more is kept, to tell.
    private mutating func keep(_ byte: UInt8, _ kept: inout [UInt8]) {
        if kept.count <= Self.fieldLimit { kept.append(byte) }
        place += 1
    }

    private mutating func passSeparator() -> Bool {
        guard byte == separator else { return false }
        place += 1
        return true
    }

    private mutating func passLineEnd() {
        guard let byte else { return }
        place += byte == .carriageReturn && following == .lineFeed ? 2 : 1
        line += 1
    }

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }
    private var following: UInt8? { place + 1 < bytes.count ? bytes[place + 1] : nil }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == .lineFeed || byte == .carriageReturn
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
