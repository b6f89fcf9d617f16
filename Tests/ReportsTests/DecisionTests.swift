import Reports
import Testing

@Suite struct DecisionTests {
    private let root = SigningKey()

    private func keys(_ count: Int) -> [DecisionSubject] { (0..<count).map { _ in .key(SigningKey().id) } }

    /// What a reader says of a decision with this payload, whose signature is right.
    private func read(_ payload: String) throws -> Decision {
        try Decision(payloadOf: root.sign(Array(payload.utf8), as: .decision))
    }

    @Test func `a decision comes back as it was, about keys and kits`() throws {
        let subjects = keys(2) + [.kit(LineID(hashing: [1]))]
        let decision = Decision(n: 7, verdict: .block, subjects: subjects, note: "Mất máy ở phòng 2")
        let line = try root.sign(decision)
        #expect(try Decision(payloadOf: SignedLine(verifying: line.bytes, as: .decision)) == decision)
    }

    @Test func `500 subjects and the longest note fit into one decision, and no more do`() throws {
        let note = String(repeating: "ế", count: Decision.noteLimit)
        let full = Decision(n: 1 << 53 - 1, verdict: .retire, subjects: keys(500), note: note)
        #expect(try Decision(payloadOf: root.sign(full)) == full)
        #expect(throws: SigningError.self) {
            try root.sign(Decision(n: 1, verdict: .admit, subjects: keys(501)))
        }
    }

    @Test(arguments: [
        (#"{"n":0,"subjects":["KEY"],"v":1,"verdict":"admit"}"#, PayloadRefusal.wrongForm(field: "n")),
        (#"{"n":1,"subjects":[],"v":1,"verdict":"admit"}"#, .wrongForm(field: "subjects")),
        (#"{"n":1,"subjects":["KEY","KEY"],"v":1,"verdict":"admit"}"#, .wrongForm(field: "subjects")),
        (#"{"n":1,"subjects":["short"],"v":1,"verdict":"admit"}"#, .wrongForm(field: "subjects.0")),
        (#"{"n":1,"subjects":["KEY"],"v":1}"#, .missing(field: "verdict")),
        (#"{"n":1,"subjects":["KEY"],"v":1,"verdict":"admit","note":"a\u001Bb"}"#, .wrongForm(field: "note")),
        (#"{"n":1,"subjects":["KEY"],"v":1,"verdict":"pardon"}"#, .unknownValue(field: "verdict")),
        (#"{"n":1,"subjects":["KEY"],"v":2,"verdict":"admit"}"#, .unknownVersion(2)),
    ])
    func `what breaks the rules is refused with its field`(payload: String, refusal: PayloadRefusal) throws {
        let text = payload.replacing("KEY", with: root.id.description)
        #expect(throws: refusal) { try read(text) }
    }

    @Test func `a block outweighs a retirement, and that an admission`() {
        #expect(Decision.Verdict.allCases.sorted { $0.severity < $1.severity } == [.admit, .retire, .block])
    }
}
