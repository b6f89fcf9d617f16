/// How large a file system is, in bytes, and how much of it those who are not root may still fill.
package struct FileSystemSpace: Hashable, Sendable {
    package let bytes: UInt64
    package let freeBytes: UInt64

    /// More than any disk holds: 1 PiB.
    private static let most: UInt64 = 1 << 50

    /// - Throws: ``ReadError`` where no file system can be of that size; some in memory say that they have none.
    init(blocks: UInt64, available: UInt64, of block: UInt64, naming file: String) throws(ReadError) {
        let size = blocks.multipliedReportingOverflow(by: block)
        let free = available.multipliedReportingOverflow(by: block)
        guard size.partialValue > 0 else { throw ReadError(file: file, reason: .notReported) }
        guard !size.overflow, !free.overflow, size.partialValue <= Self.most, free.partialValue <= size.partialValue
        else { throw ReadError(file: file, reason: .implausible("\(available) of \(blocks) blocks")) }
        (bytes, freeBytes) = (size.partialValue, free.partialValue)
    }

    /// Lines that are read back as the same space.
    var text: String { "f_frsize 1\nf_blocks \(bytes)\nf_bavail \(freeBytes)\n" }

    /// From lines such as `f_blocks 1234`, named by the fields of statvfs(3).
    init(parsing text: String, naming file: String) throws(ReadError) {
        var fields: [Substring: UInt64] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            if words.count == 2 { fields[words[0]] = UInt64(words[1]) }
        }
        guard let blocks = fields["f_blocks"], let available = fields["f_bavail"], let block = fields["f_frsize"] else {
            throw ReadError(file: file, reason: .malformed("no f_blocks, f_bavail and f_frsize"))
        }
        try self.init(blocks: blocks, available: available, of: block, naming: file)
    }
}
