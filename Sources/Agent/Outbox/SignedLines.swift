/// The lines of a file or of an answer, as bytes.
///
/// A byte order mark and line ends of Windows are forgiven, for sticks pass through strange hands; nothing else is.
package enum SignedLines {
    package static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        return text.split(separator: 0x0A).map { line in
            Array(line.last == 0x0D ? line.dropLast() : line)
        }
        .filter { !$0.isEmpty }
    }
}
