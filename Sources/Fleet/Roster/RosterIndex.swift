/// Finds the school that a kit was made for: by the roster's id, else by its name where only one school has it.
package struct RosterIndex: Sendable {
    private let byID: [ReportedText: School]
    private let byName: [ReportedText: [School]]

    package enum Answer: Hashable, Sendable {
        case school(School)
        /// So many schools have this name, and none has it as its id.
        case severalOfThatName(Int)
        case none
    }

    package init(_ roster: Roster) {
        byID = Dictionary(roster.schools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byName = Dictionary(grouping: roster.schools, by: \.name)
    }

    package func school(called text: ReportedText) -> Answer {
        if let school = byID[text] { return .school(school) }
        let named = byName[text] ?? []
        return named.count > 1 ? .severalOfThatName(named.count) : named.first.map(Answer.school) ?? .none
    }
}
