package import Reports

/// A report that waits: its file, and the line in it, whose signature was checked.
package struct OutboxEntry: Hashable, Sendable {
    package let seq: Int
    package let line: SignedLine

    package init(seq: Int, line: SignedLine) {
        self.seq = seq
        self.line = line
    }

    /// How many losses the report tells of.
    var lost: Int { StateJSON.value(Losses.self, line.payload)?.lost ?? 0 }

    private struct Losses: Decodable { var lost: Int }

    package var size: Int { line.text.utf8.count }

    /// The number in ten digits, so that names sort as numbers do.
    package var fileName: String { OutboxEntry.fileName(seq: seq) }

    package static func fileName(seq: Int) -> String {
        let digits = String(seq)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits + ".jws"
    }

    /// The number that a file's name says; `nil` where it is no name of an outbox file.
    package static func seq(ofFileName name: String) -> Int? {
        guard name.hasSuffix(".jws"), name.utf8.count == 14 else { return nil }
        let digits = name.utf8.prefix(10)
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(name.prefix(10))
    }
}
