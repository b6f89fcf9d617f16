/// The sizes in `/proc/meminfo`, in bytes.
///
/// Format: proc_meminfo(5). Lines without `kB` are counts, not sizes, and are left out.
struct MemInfo {
    private var bytes: [Substring: UInt64] = [:]

    init(parsing text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard words.count == 3, words[2] == "kB", words[0].hasSuffix(":"), let kibibytes = UInt64(words[1]) else {
                continue
            }
            let (size, overflow) = kibibytes.multipliedReportingOverflow(by: 1024)
            if !overflow { bytes[words[0].dropLast()] = size }
        }
    }

    subscript(field: Substring) -> UInt64? { bytes[field] }
}
