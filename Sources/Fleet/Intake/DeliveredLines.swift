/// The lines of one delivered file or request, numbered from 1 as an editor would; empty ones are left out.
///
/// A byte order mark in front and CRLF line ends are taken off: editors and mail add them.
package struct DeliveredLines: Sequence, Sendable {
    package struct Line: Sendable {
        package let number: Int
        package let bytes: [UInt8]
    }

    private let lines: [Line]

    /// - Parameter firstLine: The number of the first line, where these bytes are a later part of a file.
    package init(_ bytes: [UInt8], firstLine: Int = 1) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
        var lines: [Line] = []
        for (index, piece) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let line = piece.last == UInt8(ascii: "\r") ? piece.dropLast() : piece
            if !line.isEmpty { lines.append(Line(number: index + firstLine, bytes: Array(line))) }
        }
        self.lines = lines
    }

    var isEmpty: Bool { lines.isEmpty }

    package func makeIterator() -> some IteratorProtocol<Line> { lines.makeIterator() }
}
