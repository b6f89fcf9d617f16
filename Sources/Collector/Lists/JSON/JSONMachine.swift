import Fleet
import Requirements

/// One PC of a list, for a program.
struct JSONMachine: Encodable {
    let key: String
    let code: String
    let label: JSONText?
    let school: JSONText
    let processor: JSONText?
    let board: JSONText?
    let lastSeen: Int64
    let profile: JSONText
    let verdict: Verdict
    let scoreLow: Int
    let scoreHigh: Int
    let state: KeyState
    let flags: [RowFlag]
    let earlierCodes: [String]

    init(_ machine: ListedMachine) {
        key = "\(machine.key)"
        code = "\(machine.code)"
        label = machine.label.map(JSONText.init)
        school = JSONText(machine.school)
        processor = machine.processor.map(JSONText.init)
        board = machine.board.map(JSONText.init)
        lastSeen = machine.lastSeen
        profile = JSONText(machine.profile)
        verdict = machine.verdict
        scoreLow = machine.scoreLow
        scoreHigh = machine.scoreHigh
        state = machine.state
        earlierCodes = machine.earlier.map { "\($0)" }
        flags = machine.flags.sorted { $0.rawValue < $1.rawValue }
    }

    enum CodingKeys: String, CodingKey {
        case key, code, label, school, processor, board, profile, verdict, state, flags
        case earlierCodes = "earlier_codes"
        case lastSeen = "last_seen_unix_s"
        case scoreLow = "score_low"
        case scoreHigh = "score_high"
    }
}
