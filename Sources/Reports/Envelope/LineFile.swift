/// The lines of a file or of a request's body, taken as bytes, since nobody knows yet what they are.
///
/// Ends of line may be LF or CRLF, a byte order mark may stand at the start, the last line may lack its end, and empty
/// lines are passed over: sticks travel through Windows. Each line is judged for itself by who reads it.
package struct LineFile: Sequence, Sendable {
    private let bytes: ArraySlice<UInt8>

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    package func makeIterator() -> Iterator { Iterator(rest: bytes) }

    package struct Iterator: IteratorProtocol {
        fileprivate var rest: ArraySlice<UInt8>

        package mutating func next() -> [UInt8]? {
            while !rest.isEmpty {
                let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
                var line = rest[..<end]
                rest = rest[end...].dropFirst()
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                if !line.isEmpty { return Array(line) }
            }
            return nil
        }
    }
}

extension LineFile {
    /// These lines as the bytes of a file, each with its LF.
    package static func bytes(of lines: some Sequence<SignedLine>) -> [UInt8] {
        lines.flatMap { $0.text.utf8 + [UInt8(ascii: "\n")] }
    }
}
