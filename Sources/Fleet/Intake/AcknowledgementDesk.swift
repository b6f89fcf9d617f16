package import Reports

/// Writes receipts for what was stored, one a PC: it is what allows a PC to delete its copy.
///
/// Only outcomes that ``Intake/take(_:)`` returned may come here: by then they are on the disk.
package struct AcknowledgementDesk: Sendable {
    private let key: SigningKey
    private let clock: @Sendable () -> Int64

    /// The changes of the office's keys since its founding. They go with the receipts, for without them a PC with an
    /// older kit could not tell that these count.
    package let changes: [SignedLine]

    package init(key: SigningKey, changes: [SignedLine] = [], clock: @escaping @Sendable () -> Int64) {
        self.key = key
        self.changes = changes
        self.clock = clock
    }

    /// One signed line for every key among the outcomes; more where a receipt could not name all of a key's lines.
    package func acknowledgements(for outcomes: [LineOutcome]) throws(SigningError) -> [SignedLine] {
        var lines: [SignedLine] = []
        for (key, answers) in answers(to: outcomes) {
            for part in answers.parts(ofAtMost: Acknowledgement.limit) {
                lines.append(try self.key.sign(receipt(for: key, part)))
            }
        }
        return lines
    }

    private func receipt(for key: KeyID, _ answers: ArraySlice<Answer>) -> Acknowledgement {
        Acknowledgement(
            kid: key, t: clock(), ok: answers.filter { $0.refusal == nil }.map(\.line),
            rej: answers.compactMap { answer in
                answer.refusal.map { Acknowledgement.Rejection(id: answer.line, why: "\($0)") }
            })
    }

    private struct Answer {
        let line: LineID
        let refusal: PayloadRefusal?
    }

    /// What each key hears, each line once, keys and lines in the order of their ids.
    private func answers(to outcomes: [LineOutcome]) -> [(KeyID, [Answer])] {
        var answers: [KeyID: [LineID: Answer]] = [:]
        for outcome in outcomes {
            guard let (name, refusal) = outcome.answer else { continue }
            answers[name.key, default: [:]][name.line] = Answer(line: name.line, refusal: refusal)
        }
        return answers.sorted { $0.key < $1.key }.map { key, lines in (key, lines.values.sorted { $0.line < $1.line }) }
    }
}

extension LineOutcome {
    /// What a receipt says of the line; `nil` where it must not be named, so that its PC keeps it.
    fileprivate var answer: (ReportName, PayloadRefusal?)? {
        switch self {
        case .taken(let name), .known(let name): (name, nil)
        case .refused(.report(let refusal, let name)): (name, refusal)
        case .held, .turnedAway, .newer, .kitTaken, .kitKnown, .keysTaken, .keysKnown, .keysForked, .refused: nil
        case .decisionTaken, .decisionKnown, .claimTaken, .claimKnown, .claimHeld, .claimTurnedAway: nil
        }
    }
}
