/// What a collector remembers of one key's reports that it no longer holds whole, for another collector.
///
/// Of a key only the newest reports are kept; that it once wrote two under one number is remembered by a mark. Without
/// the marks, a collector that is given the kept reports alone would not know of the two.
package struct LedgerExtract: LinePayload {
    package static let lineType = LineType.ledger

    /// As many marks as one line may carry.
    package static let limit = 250

    package var v: Int

    /// The key whose reports they are.
    package var kid: KeyID

    package var marks: [Mark]

    package init(kid: KeyID, marks: [Mark]) {
        v = Self.version
        self.kid = kid
        self.marks = marks
    }

    /// What is remembered of the reports of one number.
    package struct Mark: Codable, Hashable, Sendable {
        package static let length = 28

        package var seq: Int

        /// The least and the greatest mark, ordered as their characters are; the second absent where it is the same.
        package var lo: String
        package var hi: String?

        package init(seq: Int, lo: String, hi: String?) {
            self.seq = seq
            self.lo = lo
            self.hi = hi
        }

        enum CodingKeys: String, CodingKey { case seq, lo, hi }

        package var isWellFormed: Bool {
            let isSpelling = { (text: String) in
                text.utf8.count == Self.length && text.utf8.allSatisfy(Base64URL.isLetter)
            }
            return seq >= 1 && isSpelling(lo) && (hi.map { isSpelling($0) && $0 > lo } ?? true)
        }
    }

    enum CodingKeys: String, CodingKey { case v, kid, marks }

    package func checkForm() throws(PayloadRefusal) {
        guard !marks.isEmpty, Set(marks.map(\.seq)).count == marks.count else { throw .wrongForm(field: "marks") }
        for (index, mark) in marks.enumerated() where !mark.isWellFormed { throw .wrongForm(field: "marks.\(index)") }
    }
}
