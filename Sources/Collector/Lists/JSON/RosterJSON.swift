import Fleet

/// The roster for a program: `{"v":1,"rows":[…],"standing":{…}}`.
struct RosterJSON: Encodable {
    private let v = 1
    private let rows: [Entry]

    /// Absent without a roster.
    private let standing: JSONStanding?

    init(_ roster: Roster, _ standing: FleetStanding?) {
        rows = roster.schools.map(Entry.init)
        self.standing = standing.map(JSONStanding.init)
    }

    private struct Entry: Encodable {
        let id, name: JSONText
        let area: [JSONText]
        let level: JSONText?
        let pupils, required: Int
        let classes, pupilsPerMachine, areaClass: Int?
        let connection: Connection?
        let electricity: Electricity?

        init(_ school: School) {
            id = JSONText(school.id)
            name = JSONText(school.name)
            area = school.area.parts.map(JSONText.init)
            level = school.level.map(JSONText.init)
            pupils = school.pupils
            required = school.required
            classes = school.classes
            pupilsPerMachine = school.pupilsPerMachine
            areaClass = school.areaClass
            connection = school.connection
            electricity = school.electricity
        }

        enum CodingKeys: String, CodingKey {
            case id, name, area, level, pupils, required, classes, connection, electricity
            case pupilsPerMachine = "pupils_per_machine"
            case areaClass = "area_class"
        }
    }
}
