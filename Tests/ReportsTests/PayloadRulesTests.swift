import Reports
import Testing

@Suite struct PayloadRulesTests {
    private let key = SigningKey()

    /// What a reader says of a report with this payload, whose signature is right.
    private func refusal(of payload: [UInt8]) throws -> PayloadRefusal? {
        let line = try key.sign(payload, as: .report)
        return #expect(throws: PayloadRefusal.self) { try Report(payloadOf: line) }
    }

    private static let deep = (1...7).map { _ in #"{"a":"# }.joined()
    private static let long = String(repeating: "x", count: 256)
    private static func list(_ count: Int) -> String { Array(repeating: "0", count: count).joined(separator: ",") }

    @Test(arguments: [
        ("", PayloadRule.cut, 0),
        ("[]", .object, 0),
        (" {}", .object, 0),
        ("\u{FEFF}{}", .object, 0),
        ("\"text\"", .object, 0),
        ("7", .object, 0),
        ("null", .object, 0),
        ("{} ", .nothingAfter, 2),
        ("{}\n", .nothingAfter, 2),
        ("{}{}", .nothingAfter, 2),
        ("{}\0", .nothingAfter, 2),
        (#"{"a":1}garbage"#, .nothingAfter, 7),
        ("{", .cut, 1),
        (#"{"a"#, .cut, 3),
        (#"{"a""#, .cut, 4),
        (#"{"a":"#, .cut, 5),
        (#"{"a":1"#, .cut, 6),
        (#"{"a":1,"#, .cut, 7),
        (#"{"a":tru"#, .cut, 8),
        (#"{"a":["#, .cut, 6),
        (#"{"a":[1,"#, .cut, 8),
        (#"{"a":"\"#, .cut, 7),
        (#"{"a":"\u00"#, .cut, 10),
        (#"{"a":1,}"#, .syntax(expected: .key), 7),
        ("{a:1}", .syntax(expected: .key), 1),
        ("{'a':1}", .syntax(expected: .key), 1),
        ("{1:1}", .syntax(expected: .key), 1),
        ("{,}", .syntax(expected: .key), 1),
        ("{/* why */}", .syntax(expected: .key), 1),
        (#"{"a" 1}"#, .syntax(expected: .colon), 5),
        (#"{"a"=1}"#, .syntax(expected: .colon), 4),
        (#"{"a":}"#, .syntax(expected: .value), 5),
        (#"{"a":[1,]}"#, .syntax(expected: .value), 8),
        (#"{"a":[,1]}"#, .syntax(expected: .value), 6),
        (#"{"a":True}"#, .syntax(expected: .value), 5),
        (#"{"a":trux}"#, .syntax(expected: .value), 5),
        (#"{"a":NaN}"#, .syntax(expected: .value), 5),
        (#"{"a":Infinity}"#, .syntax(expected: .value), 5),
        (#"{"a":+1}"#, .syntax(expected: .value), 5),
        (#"{"a":.5}"#, .syntax(expected: .value), 5),
        (#"{"a":١}"#, .syntax(expected: .value), 5),
        (#"{"a":1 "b":2}"#, .syntax(expected: .commaOrBrace), 7),
        (#"{"a":1;"b":2}"#, .syntax(expected: .commaOrBrace), 6),
        (#"{"a":0x10}"#, .syntax(expected: .commaOrBrace), 6),
        (#"{"a":1]"#, .syntax(expected: .commaOrBrace), 6),
        (#"{"a":truee}"#, .syntax(expected: .commaOrBrace), 9),
        (#"{"a":[1 2]}"#, .syntax(expected: .commaOrBracket), 8),
        (#"{"a":[1}"#, .syntax(expected: .commaOrBracket), 7),
        (#"{"a":null}"#, .null, 5),
        (#"{"a":[null]}"#, .null, 6),
        (#"{"a":1.0}"#, .fraction, 5),
        (#"{"a":1e3}"#, .fraction, 5),
        (#"{"a":1E3}"#, .fraction, 5),
        (#"{"a":0.5}"#, .fraction, 5),
        (#"{"a":-1}"#, .negative, 5),
        (#"{"a":-0}"#, .negative, 5),
        (#"{"a":01}"#, .leadingZero, 5),
        (#"{"a":00}"#, .leadingZero, 5),
        (#"{"a":9007199254740992}"#, .numberTooLarge, 5),
        (#"{"a":18446744073709551616}"#, .numberTooLarge, 5),
        (#"{"a":99999999999999999999999999999999999999999}"#, .numberTooLarge, 5),
        (#"{"a":1,"a":1}"#, .duplicateKey, 7),
        (#"{"a":1,"\u0061":2}"#, .duplicateKey, 7),
        (#"{"b":{"a":1,"a":2}}"#, .duplicateKey, 12),
        (#"{"":1,"":1}"#, .duplicateKey, 6),
        ("{\"\u{E9}\":1,\"e\u{301}\":1}", .duplicateKey, 8),
        ("{\"a\":\"x\ny\"}", .controlInString, 7),
        ("{\"a\":\"\t\"}", .controlInString, 6),
        ("{\"a\":\"\0\"}", .controlInString, 6),
        (#"{"a":"\x41"}"#, .escape, 6),
        (#"{"a":"\'"}"#, .escape, 6),
        (#"{"a":"\u12G4"}"#, .escape, 6),
        (#"{"a":"\u 123"}"#, .escape, 6),
        (#"{"a":"\U0041"}"#, .escape, 6),
        (#"{"a":"\uD800"}"#, .surrogate, 6),
        (#"{"a":"\uDC00"}"#, .surrogate, 6),
        (#"{"a":"\uD800\n"}"#, .surrogate, 6),
        (#"{"a":"\uD800\uD800"}"#, .surrogate, 6),
        (#"{"a":"\uDC00\uD800"}"#, .surrogate, 6),
        (#"{"a":"\#(long)x"}"#, .stringLength, 5),
        (#"{"\#(long)x":1}"#, .stringLength, 1),
        (#"{"a":"\#(long)\u0041"}"#, .stringLength, 5),
        (#"{"a":[\#(list(65))]}"#, .arrayLength(64), 134),
        (#"\#(deep){"a":{}}\#(String(repeating: "}", count: 7))"#, .depth, 40),
        (#"\#(deep)[[]]\#(String(repeating: "}", count: 7))"#, .depth, 36),
        (String(repeating: #"{"a":"#, count: 4_000), .depth, 40),
        (#"{"a":"# + String(repeating: "[", count: 20_000), .depth, 12),
    ])
    func `a broken rule is named with its place`(payload: String, rule: PayloadRule, offset: Int) throws {
        #expect(try refusal(of: Array(payload.utf8)) == .broken(rule, at: offset))
    }

    @Test(
        arguments: [
            ([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], 2),
            ([0x7B, 0x22, 0xC0, 0x80, 0x22, 0x3A, 0x31, 0x7D], 2),  // an overlong NUL
            ([0x7B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x3A, 0x31, 0x7D], 2),  // a surrogate
            ([0x7B, 0x22, 0xF4, 0x90, 0x80, 0x80, 0x22, 0x3A, 0x31, 0x7D], 2),  // above U+10FFFF
            ([0x7B, 0x7D, 0x80], 2),
            ([0xFF, 0xFE, 0x7B, 0x00], 0),  // UTF-16
            ([0x7B, 0x22, 0x61, 0xE2, 0x82], 3),
        ] as [([UInt8], Int)])
    func `bytes that are no UTF-8 are refused`(payload: [UInt8], offset: Int) throws {
        #expect(try refusal(of: payload) == .broken(.utf8, at: offset))
    }

    @Test func `a payload has 24576 bytes at most`() throws {
        let blanks = String(repeating: " ", count: 24_575)
        #expect(try refusal(of: Array("{\(blanks)}".utf8)) == .broken(.size, at: 24_576))
        #expect(try refusal(of: Array("{\(blanks.dropLast())}".utf8)) == .missing(field: "v"))
    }

    @Test(arguments: [
        "{}",
        "{ \t\r\n}",
        #"{ "a" : [ 1 , true , false , { } , [ ] ] }"#,
        #"{"a":0,"b":9007199254740991}"#,
        #"{"a":"\"\\\/\b\f\n\r\t\u0000\u00e9\uD83D\uDE00"}"#,
        #"{"a":"\#(long)"}"#,
        #"{"a":[\#(list(64))]}"#,
        #"\#(deep){}\#(String(repeating: "}", count: 7))"#,
        #"{"a":1,"A":1,"":1}"#,
        "{\"ghế\":\"\u{10FFFF}\u{7F}\"}",
    ])
    func `what keeps the rules is only missing its fields`(payload: String) throws {
        #expect(try refusal(of: Array(payload.utf8)) == .missing(field: "v"))
    }

    @Test(arguments: [0, 2, 9_007_199_254_740_991])
    func `an unknown version is a refusal of its own, and not for good`(version: Int) throws {
        let refusal = try refusal(of: Array(#"{"v":\#(version),"anything":true}"#.utf8))
        #expect(refusal == .unknownVersion(version))
        #expect(refusal?.isFinal == false)
    }

    @Test(arguments: [#"{"v":"1"}"#, #"{"v":true}"#, #"{"v":[1]}"#, #"{"v":{}}"#])
    func `a version is a number`(payload: String) throws {
        #expect(try refusal(of: Array(payload.utf8)) == .wrongForm(field: "v"))
    }

    @Test func `an envelope alone is no report`() throws {
        #expect(try refusal(of: Array(#"{"v":1}"#.utf8))?.isFinal == true)
    }

    @Test func `random bytes and damaged reports are refused or read, and nothing else`() throws {
        var generator = SeededGenerator(seed: 1)
        let seed = try Report.full(by: key.id).payload()
        var read = 0
        for _ in 0..<3_000 {
            var payload = seed
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<payload.count, using: &generator)
                payload[place] = UInt8.random(in: 0...255, using: &generator)
            }
            if (try? Report(payloadOf: key.sign(payload, as: .report))) != nil { read += 1 }
        }
        #expect((1..<3_000).contains(read))
    }

    @Test func `every rule fits a receipt`() {
        let rules: [PayloadRule] = [
            .size, .utf8, .object, .nothingAfter, .depth, .arrayLength(500), .stringLength, .fraction, .negative,
            .leadingZero, .numberTooLarge, .null, .duplicateKey, .controlInString, .escape, .surrogate, .cut,
            .syntax(expected: .commaOrBracket),
        ]
        for rule in rules {
            let sentence = PayloadRefusal.broken(rule, at: 24_576).description
            #expect(sentence.utf8.count <= Acknowledgement.Rejection.whyLimit, "\(sentence)")
            #expect(sentence.hasSuffix("."))
        }
    }
}
