import Testing

@testable import Requirements

struct JSON5Tests {
    private static func canonical(_ text: String) throws -> String {
        var json: [UInt8] = []
        try JSON5Parser.parse(Array(text.utf8)).appendCanonical(to: &json)
        return String(decoding: json, as: UTF8.self)
    }

    /// Each from a sentence of the JSON5 specification.
    @Test(arguments: [
        ("{}", "{}"), ("[ ]", "[]"), (" \u{FEFF}\u{A0}\u{2028}\t1\r\n", "1"),
        ("{ b: 1, a: [2, 3,], }", #"{"a":[2,3],"b":1}"#),
        ("{ $_ü: 1, 'x y': 2, \"z\": 3 }", #"{"$_ü":1,"x y":2,"z":3}"#),
        ("// a\n/* b ** / */ [ /**/ true, false, null ] // c", "[true,false,null]"),
        ("[0x1F, 0XaB, +5, -7, 0, -0x10, 007]", "[31,171,5,-7,0,-16,7]"),
        ("[.5, 5., 1e3, -Infinity, NaN, +1.25E-2]", "[null,null,null,null,null,null]"),
        (#"["a\tb", 'it\'s', "\x41\u00e9", "\uD83D\uDE00", "\q"]"#, "[\"a\\tb\",\"it's\",\"Aé\",\"😀\",\"q\"]"),
        ("['a\\\nb']", "[\"ab\"]"),
        (#"["\"\\/"]"#, #"["\"\\/"]"#), ("['\u{2028}']", "[\"\u{2028}\"]"),
    ])
    func `JSON5 is read`(text: String, json: String) throws {
        #expect(try Self.canonical(text) == json)
    }

    @Test(arguments: [
        ("", 0), ("{a}", 2), ("{a:}", 3), ("{1a:1}", 3), ("{,}", 1), ("[,]", 1), ("[1 2]", 3), ("[1", 2), ("{a:1", 4),
        ("\"a", 0), ("\"a\nb\"", 0), (#""\u12""#, 5), (#""\ud800""#, 3), (#""\1""#, 2), ("0x", 2), ("-", 1), (".", 1),
        ("1e", 2), ("1 2", 2), ("/* a", 0), ("/", 1), ("tru", 0), ("[truefalse]", 1), ("undefined", 0),
        ("\u{B}\u{85}", 1),
    ])
    func `what is not JSON5 is refused where it goes wrong`(text: String, offset: Int) throws {
        let mistake = try #require(throws: MistakeAt.self) { try JSON5Parser.parse(Array(text.utf8)) }
        #expect(mistake.offset == offset)
    }

    @Test func `64 lists inside each other are read, one more is not`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(throws: Never.self) { try JSON5Parser.parse(nested(64)) }
        #expect(throws: MistakeAt.self) { try JSON5Parser.parse(nested(65)) }
    }
}
