internal import Requirements

/// The roster's schools with the number of their PCs, where the PCs themselves are not at hand.
struct CountedSchools {
    /// Without PCs; the neediest school first.
    let standing: FleetStanding

    /// By the school's id, what its kits call it; by its name, a school that the roster does not have.
    private(set) var names: [ReportedText: [ReportedText]] = [:]

    /// - Parameter counts: How many PCs have which verdict, by what kits call their school.
    init(_ roster: Roster, _ counts: [ReportedText: [Verdict: Int]]) {
        let index = RosterIndex(roster)
        var bySchool: [ReportedText: [Verdict: Int]] = [:]
        var unlisted: [UnlistedSchool] = []
        for (name, verdicts) in counts.sorted(by: { $0.key < $1.key }) {
            switch index.school(called: name) {
            case .school(let school):
                bySchool[school.id, default: [:]].merge(verdicts, uniquingKeysWith: +)
                names[school.id, default: []].append(name)
            case .severalOfThatName(let namesakes): unlisted.append(Self.unlisted(name, verdicts, namesakes))
            case .none: unlisted.append(Self.unlisted(name, verdicts, 0))
            }
        }
        for school in unlisted { names[school.name, default: []].append(school.name) }
        standing = FleetStanding(
            schools: roster.schools.map { school in
                SchoolStanding(school, [], SchoolCounts(school, bySchool[school.id] ?? [:]))
            }.sorted { $0.need < $1.need },
            unlisted: unlisted)
    }

    private static func unlisted(_ name: ReportedText, _ verdicts: [Verdict: Int], _ namesakes: Int) -> UnlistedSchool {
        UnlistedSchool(name: name, machines: [], count: verdicts.values.reduce(0, +), namesakes: namesakes)
    }
}
