import Reports
import Testing

@Suite struct LedgerExtractTests {
    private let key = SigningKey()

    private func mark(_ seq: Int, _ lo: Character = "a", _ hi: Character? = nil) -> LedgerExtract.Mark {
        let text = { (letter: Character) in String(repeating: letter, count: LedgerExtract.Mark.length) }
        return LedgerExtract.Mark(seq: seq, lo: text(lo), hi: hi.map(text))
    }

    @Test func `an extract comes back as it was, and as many marks as are allowed fit into it`() throws {
        let marks = (0..<LedgerExtract.limit).map { mark(1 << 53 - 1 - $0, "a", "b") }
        let extract = LedgerExtract(kid: key.id, marks: marks)
        let line = try key.sign(extract)
        #expect(try LedgerExtract(payloadOf: SignedLine(verifying: line.bytes, as: .ledger)) == extract)
        #expect(throws: SigningError.self) {
            try key.sign(LedgerExtract(kid: key.id, marks: marks + [mark(1)]))
        }
    }

    @Test func `marks that no ledger can hold are refused`() {
        let short = LedgerExtract.Mark(seq: 1, lo: "abc", hi: nil)
        let foreign = LedgerExtract.Mark(seq: 1, lo: String(repeating: "é", count: 14), hi: nil)
        for marks in [[], [mark(0)], [mark(1), mark(1)], [mark(1, "b", "a")], [mark(1, "a", "a")], [short], [foreign]] {
            #expect(throws: SigningError.self) { try key.sign(LedgerExtract(kid: key.id, marks: marks)) }
        }
    }
}
