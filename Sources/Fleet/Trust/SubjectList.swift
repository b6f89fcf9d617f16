/// Whom a file lists: one a line, by id, code or label; or a CSV with a column `key`, as `machines --format csv` writes.
package struct SubjectList: Sendable {
    package static let sizeLimit = 16 << 20

    package let words: [String]

    /// Takes out of a CSV the column that the first line calls `key`.
    package init(decoding bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let keys = Self.keys(in: bytes, from: start, .comma) ?? Self.keys(in: bytes, from: start, .semicolon) {
            words = keys
        } else {
            words = DeliveredLines(bytes).map { String(decoding: $0.bytes, as: UTF8.self).trimmingBlanks }
                .filter { !$0.isEmpty }
        }
    }

    private static func keys(in bytes: [UInt8], from start: Int, _ separator: UInt8) -> [String]? {
        let mistakes = RosterMistakes()
        var reader = CSVReader(bytes, from: start, separator: separator, mistakes: mistakes)
        guard let column = reader.next()?.fields.firstIndex(where: { $0.text == "key" }) else { return nil }
        var keys: [String] = []
        while let record = reader.next() {
            if record.fields.count > column { keys.append(record.fields[column].text) }
        }
        return mistakes.list.isEmpty ? keys : nil
    }
}
