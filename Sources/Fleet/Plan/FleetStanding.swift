/// The office's PCs held against its roster: what each school has and lacks.
package struct FleetStanding: Sendable {
    /// The neediest first.
    package let schools: [SchoolStanding]

    /// Schools in reports but not in the roster, by name.
    package let unlisted: [UnlistedSchool]

    package init(_ roster: Roster, _ list: MachineList) {
        let index = RosterIndex(roster)
        var bySchool: [ReportedText: [ListedMachine]] = [:]
        var unlisted: [UnlistedSchool] = []
        for (name, machines) in Dictionary(grouping: list.byPriority, by: \.school) {
            switch index.school(called: name) {
            case .school(let school): bySchool[school.id, default: []] += machines
            case .severalOfThatName(let count):
                unlisted.append(UnlistedSchool(name: name, machines: machines, count: machines.count, namesakes: count))
            case .none:
                unlisted.append(
                    UnlistedSchool(name: name, machines: machines, count: machines.count, namesakes: 0))
            }
        }
        schools = roster.schools.map { school in
            // By id and by name PCs may have come in two parts.
            SchoolStanding(school, bySchool[school.id, default: []].sorted { $0.priority < $1.priority })
        }.sorted { $0.need < $1.need }
        self.unlisted = unlisted.sorted { $0.name < $1.name }
    }

    init(schools: [SchoolStanding], unlisted: [UnlistedSchool]) {
        self.schools = schools
        self.unlisted = unlisted
    }

    /// Schools in the roster from which no PC has reported, by id.
    package var silent: [School] {
        schools.filter { $0.counts.machines == 0 }.map(\.school).sorted { $0.id < $1.id }
    }

    /// All schools of the roster together.
    package var whole: SchoolCounts { schools.reduce(.none) { $0 + $1.counts } }

    /// Each area with all that lies in it, in the order of their paths.
    package var areas: [(area: AreaPath, counts: SchoolCounts)] {
        var counts: [AreaPath: SchoolCounts] = [:]
        for standing in schools {
            for area in standing.school.area.enclosing { counts[area] = counts[area, default: .none] + standing.counts }
        }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Only the school of that id or name, or of a kit's name.
    package func only(_ name: ReportedText) -> FleetStanding {
        FleetStanding(
            schools: schools.filter { $0.school.id == name || $0.school.name == name },
            unlisted: unlisted.filter { $0.name == name })
    }

    /// Only the schools that lie in that area.
    package func only(_ area: AreaPath) -> FleetStanding {
        FleetStanding(schools: schools.filter { $0.school.area.enclosing.contains(area) }, unlisted: [])
    }
}
