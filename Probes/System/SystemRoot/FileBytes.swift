extension String {
    /// For taking a file of the kernel's apart: what separates lines and words there is ASCII, which no byte of a longer
    /// UTF-8 sequence looks like, and to find the characters of a text costs far more than to read its bytes.
    package var bytes: ArraySlice<UInt8> { Array(utf8)[...] }

    /// Whether this path leads through or to something whose name begins so.
    package func passes(_ beginning: String) -> Bool {
        utf8.split(separator: UInt8(ascii: "/")).contains { $0.starts(with: beginning.utf8) }
    }
}

extension ArraySlice<UInt8> {
    /// Without those that hold nothing.
    package var lines: [ArraySlice<UInt8>] { split { Self.isLineEnd($0) } }

    /// What stands between blanks, tabs and line ends.
    package var words: [ArraySlice<UInt8>] { split { Self.isBlank($0) } }

    /// Without blanks, tabs and line ends at both ends.
    package var trimmed: ArraySlice<UInt8> { trimmed { Self.isBlank($0) } }

    /// Without what is no part of a value, such as the zero that ends a text of the device tree.
    var value: ArraySlice<UInt8> { trimmed { Self.isBlank($0) || $0 == 0 } }

    package var text: String { String(decoding: self, as: UTF8.self) }

    private func trimmed(of isDropped: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !isDropped($0) }), let last = lastIndex(where: { !isDropped($0) }) else {
            return []
        }
        return self[first...last]
    }

    /// The line feed, the vertical tab, the form feed and the carriage return.
    private static func isLineEnd(_ byte: UInt8) -> Bool { (0x0A...0x0D).contains(byte) }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
