internal import SystemRoot

/// The sizes in `/proc/meminfo`, in bytes.
///
/// Format: proc_meminfo(5). Lines without `kB` are counts, not sizes, and are left out.
struct MemInfo {
    private let lines: [ArraySlice<UInt8>]

    init(parsing text: String) { lines = text.bytes.lines }

    subscript(field: String) -> UInt64? {
        lines.lazy.filter { $0.starts(with: field.utf8) }.compactMap { Self.bytes(of: field, in: $0) }.first
    }

    private static func bytes(of field: String, in line: ArraySlice<UInt8>) -> UInt64? {
        let words = line.words.map(\.text)
        guard words.count == 3, words[0] == field + ":", words[2] == "kB", let kibibytes = UInt64(words[1]) else {
            return nil
        }
        let (size, overflow) = kibibytes.multipliedReportingOverflow(by: 1024)
        return overflow ? nil : size
    }
}
