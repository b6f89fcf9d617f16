import FoundationEssentials
import Testing

@testable import Reports

/// What is signed is written as it always was: as Foundation's encoder writes it.
@Suite struct CompactJSONTests {
    private func byFoundation(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func byUs(_ value: some Encodable) throws -> String {
        String(decoding: try CompactJSON.encode(value), as: UTF8.self)
    }

    @Test func `a whole report is written byte for byte the same`() throws {
        let report = try Report.full(by: SigningKey().id)
        #expect(try byUs(report) == byFoundation(report))
    }

    @Test func `every character is written the same, escaped where it must be`() throws {
        for value in UInt32(0)...0x2100 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(try byUs(["a\(scalar)b"]) == byFoundation(["a\(scalar)b"]))
        }
        let words = ["", "\"\\/\u{7F}", "Trường Tiểu học Tân Lập", "e\u{301}", "\r\n", "\u{1F600}", "\u{FFFF}", "a\0b"]
        #expect(try byUs(words) == byFoundation(words))
    }

    private struct Everything: Encodable {
        var yes = true
        var no = false
        var least = Int.min
        var most = UInt64.max
        var small: [Int8] = [-128, 0, 127]
        var nothing: [String] = []
        var maybe: [Int?] = [1, nil]
        var absent: Int?
        var names = ["b/c": 1, "b": 2, "b_c": 3, "B": 4, "bc": 5, "é": 6, "\"": 7]
        var lists = [["a": [["b": true]]], [:]]
    }

    @Test func `numbers, lists, members and nothing are written the same`() throws {
        #expect(try byUs(Everything()) == byFoundation(Everything()))
        #expect(try byUs("alone") == byFoundation("alone"))
    }

    @Test func `a number that is no integer is refused`() {
        #expect(throws: EncodingError.self) { try CompactJSON.encode([1.5]) }
        #expect(throws: EncodingError.self) { try CompactJSON.encode(["a": 2.0]) }
    }
}
