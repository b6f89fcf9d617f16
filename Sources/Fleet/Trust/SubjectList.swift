/// Whom a file lists: one a line, by id, code or label; or a CSV with a column `key` or `Khóa`, as `machines --format csv`
/// writes.
package struct SubjectList: Sendable {
    package static let sizeLimit = 16 << 20

    package let words: [String]

    /// What the first line calls the column, in the languages of the lists.
    private static let headings: Set = ["key", "khóa"]

    /// Takes out of a CSV the column of keys.
    package init(decoding bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let separators: [UInt8] = [.comma, .semicolon, UInt8(ascii: "\t")]
        if let keys = separators.lazy.compactMap({ Self.keys(in: bytes, from: start, $0) }).first {
            words = keys
        } else {
            words = DeliveredLines(bytes).map { String(decoding: $0.bytes, as: UTF8.self).trimmingBlanks }
                .filter { !$0.isEmpty }
        }
    }

    private static func keys(in bytes: [UInt8], from start: Int, _ separator: UInt8) -> [String]? {
        let mistakes = RosterMistakes()
        var reader = CSVReader(bytes, from: start, separator: separator, mistakes: mistakes)
        guard let column = reader.next()?.fields.firstIndex(where: { headings.contains($0.text.lowercased()) }) else {
            return nil
        }
        var keys: [String] = []
        while let record = reader.next() {
            guard record.fields.count > column else { continue }
            // A cell that would begin with a dash begins with an apostrophe, so that no spreadsheet reckons it out.
            let text = record.fields[column].text
            keys.append(text.hasPrefix("'") ? String(text.dropFirst()) : text)
        }
        return mistakes.list.isEmpty ? keys : nil
    }
}
