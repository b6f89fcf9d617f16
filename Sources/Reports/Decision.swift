import Machine

/// What the district thinks of keys and kits: signed by its root, offline, and merged like any other line.
///
/// It filters what is ranked and never what is stored, so it may come before or after the reports that it is about.
package struct Decision: LinePayload {
    package static let lineType = LineType.decision

    /// As many subjects as one decision may name: with their ids and a note it still fits into a line.
    package static let limit = 500

    /// As many Unicode scalars as a note may have.
    package static let noteLimit = 80

    package var v: Int

    /// 1, 2, 3 and so on; of two decisions on one subject the higher counts.
    package var n: Int

    package var verdict: Verdict

    /// Whom it is about, each once.
    package var subjects: [DecisionSubject]

    /// Why, for whoever reads it later.
    package var note: String?

    package init(n: Int, verdict: Verdict, subjects: [DecisionSubject], note: String? = nil) {
        v = Self.version
        self.n = n
        self.verdict = verdict
        self.subjects = subjects
        self.note = note
    }

    package enum Verdict: String, Codable, CaseIterable, Sendable {
        /// Looked at and found right.
        case admit
        /// No longer in use: scrapped, or installed anew under another key.
        case retire
        /// Stolen, copied, or lying.
        case block

        /// Of two decisions with one number the more severe counts.
        package var severity: Int {
            switch self {
            case .admit: 1
            case .retire: 2
            case .block: 3
            }
        }
    }

    enum CodingKeys: String, CodingKey { case v, n, verdict, subjects, note }

    package func checkForm() throws(PayloadRefusal) {
        guard n >= 1 else { throw .wrongForm(field: "n") }
        guard (1...Self.limit).contains(subjects.count), Set(subjects).count == subjects.count else {
            throw .wrongForm(field: "subjects")
        }
        guard note.map({ CapturedText.clean($0, limit: Self.noteLimit) == $0 }) ?? true else {
            throw .wrongForm(field: "note")
        }
    }
}
