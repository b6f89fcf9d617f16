import Fleet
import Requirements

/// One line of the priority list, for a program: the PC, why it stands there, and the whole assessment to check it by.
struct JSONPriority: Encodable {
    private let rank: Int
    private let machine: JSONMachine
    private let reasons: [String]
    private let remedy: String?
    private let assessment: Assessment?

    /// The whole list, the worst first.
    static func rows(_ list: MachineList, offers: Offers) -> [JSONPriority] {
        list.byPriority.enumerated().map { JSONPriority(rank: $0 + 1, ListWords($1, offers: offers)) }
    }

    private init(rank: Int, _ words: ListWords) {
        self.rank = rank
        machine = JSONMachine(words.machine)
        reasons = words.reasons
        remedy = words.remedy
        assessment = words.machine.assessment
    }

    func encode(to encoder: any Encoder) throws {
        try machine.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rank, forKey: .rank)
        try container.encode(reasons, forKey: .reasons)
        try container.encodeIfPresent(remedy, forKey: .remedy)
        try container.encodeIfPresent(assessment, forKey: .assessment)
    }

    enum CodingKeys: String, CodingKey { case rank, reasons, remedy, assessment }
}
