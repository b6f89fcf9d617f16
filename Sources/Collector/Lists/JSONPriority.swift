import Fleet
import Requirements

/// One line of the priority list, for a program: the PC, why it stands there, and the whole assessment to check it by.
struct JSONPriority: Encodable {
    let rank: Int
    let machine: JSONMachine
    let reasons: [String]
    let remedy: String?
    let assessment: Assessment?

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
}
