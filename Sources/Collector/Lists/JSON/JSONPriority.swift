import Fleet
import Requirements

/// One line of the priority list, for a program: the PC, why it stands there, and the whole assessment to check it by.
struct JSONPriority: Encodable {
    private let rank: Int
    private let machine: JSONMachine
    private let reasons: [JSONText]
    private let remedy: JSONText?
    private let cost: Remedy.Cost?
    private let assessment: Assessment?
    private let place: PriorityList.Place?

    /// The whole list, the worst first.
    static func rows(_ list: PriorityList, _ narrator: Narrator) -> [JSONPriority] {
        list.lines.enumerated().map { JSONPriority(rank: $0 + 1, $1, narrator) }
    }

    private init(rank: Int, _ line: PriorityList.Line, _ narrator: Narrator) {
        self.rank = rank
        machine = JSONMachine(line.machine)
        reasons = narrator.reasons(line.machine).map { JSONText($0) }
        remedy = narrator.remedy(line.machine).map { JSONText($0) }
        cost = narrator.cost(line.machine)
        assessment = line.machine.assessment
        place = line.place
    }

    func encode(to encoder: any Encoder) throws {
        try machine.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rank, forKey: .rank)
        try container.encode(reasons, forKey: .reasons)
        try container.encodeIfPresent(remedy, forKey: .remedy)
        try container.encodeIfPresent(cost, forKey: .cost)
        try container.encodeIfPresent(assessment, forKey: .assessment)
        try container.encodeIfPresent(place.map { JSONText($0.school.id) }, forKey: .schoolID)
        try container.encodeIfPresent(place.map { JSONCoverage($0.before) }, forKey: .coverageBefore)
        try container.encodeIfPresent(place.map { JSONCoverage($0.after) }, forKey: .coverageAfter)
    }

    enum CodingKeys: String, CodingKey {
        case rank, reasons, remedy, cost, assessment
        case schoolID = "school_id"
        case coverageBefore = "coverage_before"
        case coverageAfter = "coverage_after"
    }
}
