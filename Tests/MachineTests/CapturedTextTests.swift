import Machine
import Testing

@Suite struct CapturedTextTests {
    @Test(arguments: [
        ("Samsung SSD 850", "Samsung SSD 850"),
        ("  Dell   Inc.  ", "Dell Inc."),
        ("a\u{A0}\u{3000}b", "a b"),
        ("Phòng máy 1 / 07", "Phòng máy 1 / 07"),
        ("\u{1B}[2Jgone", "[2Jgone"),
        ("one\ntwo\ttabs\r", "onetwotabs"),
        ("\u{7F}\u{80}\u{85}\u{9F}x", "x"),
        ("a\u{2028}b\u{2029}c", "abc"),
        ("a\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}b", "ab"),
        ("a\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}b", "ab"),
        ("a\u{2066}\u{2067}\u{2068}\u{2069}b", "ab"),
        ("\u{200A}a\u{2010}\u{2027}\u{202F}\u{2065}\u{206A}b", "a\u{2010}\u{2027} \u{2065}\u{206A}b"),
        ("=cmd|' /C calc'!A0 <script>", "=cmd|' /C calc'!A0 <script>"),
    ])
    func `what cannot be seen is dropped, and blanks are made one`(said: String, kept: String) {
        #expect(CapturedText.clean(said) == kept)
        #expect(CapturedText.clean(bytes: said.utf8) == kept)
    }

    @Test(arguments: [0xFEFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1_FFFE, 0x10_FFFF])
    func `byte order marks and noncharacters are dropped`(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(CapturedText.clean("a\(Character(scalar))b") == "ab")
    }

    @Test(arguments: ["", " ", "\n\r\t", "\u{0}\u{0}\u{0}", "\u{FEFF} \u{200B} ", "\u{A0}"])
    func `text of which nothing is left is none`(said: String) {
        #expect(CapturedText.clean(said) == nil)
        #expect(CapturedText.clean(bytes: said.utf8) == nil)
    }

    @Test func `bytes that are no UTF-8 become replacement characters`() {
        #expect(CapturedText.clean(bytes: [0x41, 0xFF, 0x42]) == "A\u{FFFD}B")
        #expect(CapturedText.clean(bytes: [0xC0, 0x80]) == "\u{FFFD}\u{FFFD}")
        #expect(CapturedText.clean(bytes: [0xED, 0xA0, 0x80, 0x41])?.hasSuffix("A") == true)
    }

    @Test func `text is cut at 64 scalars, which are 256 bytes at most`() throws {
        let long = try #require(CapturedText.clean(String(repeating: "\u{1F5A5}", count: 500)))
        #expect(long.unicodeScalars.count == 64)
        #expect(long.utf8.count == 256)
        #expect(CapturedText.clean(String(repeating: "x", count: 64))?.utf8.count == 64)
    }

    @Test func `a cut leaves no blank at the end`() {
        #expect(CapturedText.clean("abc def", limit: 4) == "abc")
        #expect(CapturedText.clean("abc def", limit: 5) == "abc d")
        #expect(CapturedText.clean("abc    ", limit: 3) == "abc")
    }

    @Test func `dropped scalars do not count towards the cut`() {
        #expect(CapturedText.clean(String(repeating: "\u{200B}", count: 300) + "abc", limit: 3) == "abc")
    }

    @Test func `cleaning twice is cleaning once, whatever the bytes`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            guard let once = CapturedText.clean(bytes: bytes) else { continue }
            #expect(CapturedText.clean(once) == once, "bytes \(bytes)")
            #expect(once.unicodeScalars.count <= 64)
            #expect(once.utf8.count <= 256)
        }
    }
}
