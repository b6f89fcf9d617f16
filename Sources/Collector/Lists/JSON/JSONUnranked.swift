import Fleet

/// The keys that stand in no list, for a program.
struct JSONUnranked: Encodable {
    private let v = 1
    private let rows: [Row]

    init(_ keys: [KnownKey], _ narrator: Narrator) { rows = keys.map { Row($0, narrator) } }

    private struct Row: Encodable {
        let key, code: String
        let label, school: JSONText?
        let lastSeen: Int64
        let state: KeyState
        let why: JSONText

        init(_ key: KnownKey, _ narrator: Narrator) {
            self.key = "\(key.key)"
            code = "\(key.code)"
            label = key.label.map(JSONText.init)
            school = key.school.map(JSONText.init)
            lastSeen = key.lastSeen
            state = key.state
            why = JSONText(narrator.say(.whyUnranked(key)))
        }

        enum CodingKeys: String, CodingKey {
            case key, code, label, school, state, why
            case lastSeen = "last_seen_unix_s"
        }
    }
}
