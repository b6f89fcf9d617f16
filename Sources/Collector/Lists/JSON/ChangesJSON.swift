import Fleet
import Requirements

/// What changed, for a program: `{"v":1,"since":…,"until":…,"known_since":…,"rows":[…]}`.
struct ChangesJSON: Encodable {
    private let v = 1
    private let since, until: Day
    private let knownSince: Day?
    private let rows: [Row]

    init(_ changes: FleetChanges) {
        (since, until, knownSince) = (changes.since, changes.until, changes.knownSince)
        rows = changes.changes.map(Row.init)
    }

    enum CodingKeys: String, CodingKey {
        case v, since, until, rows
        case knownSince = "known_since"
    }

    private struct Row: Encodable {
        private let change, code, key: String
        private let school: JSONText
        private let label: JSONText?
        private let verdictBefore, verdictNow: Verdict?
        private let scoreBefore, scoreNow: Int?

        init(_ change: FleetChanges.Change) {
            self.change = change.kind.rawValue
            code = "\(change.machine.code)"
            key = "\(change.machine.key)"
            school = JSONText(change.machine.school)
            label = change.machine.label.map(JSONText.init)
            (verdictBefore, scoreBefore) = (change.before?.verdict, change.before?.scoreLow)
            let now = change.kind == .gone ? nil : change.machine
            (verdictNow, scoreNow) = (now?.verdict, now?.scoreLow)
        }

        enum CodingKeys: String, CodingKey {
            case change, code, key, school, label
            case verdictBefore = "verdict_before"
            case verdictNow = "verdict_now"
            case scoreBefore = "score_before"
            case scoreNow = "score_now"
        }
    }
}
