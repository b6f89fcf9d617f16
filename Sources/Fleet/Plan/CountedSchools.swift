/// The roster's schools with the number of their PCs, where the PCs themselves are not at hand.
struct CountedSchools {
    /// Without PCs; the neediest school first.
    let standing: FleetStanding

    /// By the school's id, what its kits call it; by its name, a school that the roster does not have.
    private(set) var names: [ReportedText: [ReportedText]] = [:]

    /// - Parameter counts: Of the PCs, by what kits call their school.
    init(_ roster: Roster, _ counts: [ReportedText: MachineCounts]) {
        let index = RosterIndex(roster)
        var bySchool: [ReportedText: MachineCounts] = [:]
        var unlisted: [UnlistedSchool] = []
        for (name, counts) in counts.sorted(by: { $0.key < $1.key }) {
            switch index.school(called: name) {
            case .school(let school):
                bySchool[school.id] = (bySchool[school.id] ?? .none) + counts
                names[school.id, default: []].append(name)
            case .severalOfThatName(let namesakes): unlisted.append(Self.unlisted(name, counts, namesakes))
            case .none: unlisted.append(Self.unlisted(name, counts, 0))
            }
        }
        for school in unlisted { names[school.name, default: []].append(school.name) }
        standing = FleetStanding(
            schools: roster.schools.map { school in
                SchoolStanding(school, [], SchoolCounts(school, bySchool[school.id] ?? .none))
            }.sorted { $0.need < $1.need },
            unlisted: unlisted)
    }

    private static func unlisted(_ name: ReportedText, _ counts: MachineCounts, _ namesakes: Int) -> UnlistedSchool {
        UnlistedSchool(name: name, machines: [], count: counts.all, namesakes: namesakes)
    }
}
