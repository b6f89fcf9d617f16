import Reports
import Testing

@Suite struct LineFileTests {
    @Test(arguments: [
        ("", []),
        ("\n\n\r\n", []),
        ("a", ["a"]),
        ("a\n", ["a"]),
        ("a\nb", ["a", "b"]),
        ("a\r\nb\r\n", ["a", "b"]),
        ("\u{FEFF}a\nb", ["a", "b"]),
        ("\u{FEFF}", []),
        ("\n\na\n\n\nb\n\n", ["a", "b"]),
        ("a\rb", ["a\rb"]),
        ("a\n\u{FEFF}b", ["a", "\u{FEFF}b"]),
        ("a\r\r\n", ["a\r"]),
        (" a \n", [" a "]),
    ])
    func `lines are told by their ends, and nothing else is changed`(file: String, lines: [String]) {
        #expect(LineFile(Array(file.utf8)).map { String(decoding: $0, as: UTF8.self) } == lines)
    }

    @Test func `bytes that are no text come through as they are`() {
        #expect(Array(LineFile([0xFF, 0x00, 0x0A, 0xC3])) == [[0xFF, 0x00], [0xC3]])
    }

    @Test func `signed lines become a file, and the file those lines again`() throws {
        let key = SigningKey()
        let lines = try (0..<3).map { try key.sign([UInt8($0)], as: .report) }
        let file = LineFile.bytes(of: lines)
        #expect(file.last == UInt8(ascii: "\n"))
        #expect(try LineFile(file).map { try SignedLine(verifying: $0, as: .report) } == lines)
    }
}
