import Fleet

/// The roster, with what has reported from each school.
struct ShownRoster: ShownList {
    let roster: Roster
    let standing: FleetStanding?
    let narrator: Narrator

    /// - Parameter standing: `nil` without a roster.
    init(_ roster: Roster, _ standing: FleetStanding?, _ narrator: Narrator) {
        self.roster = roster
        self.standing = standing
        self.narrator = narrator
    }

    var reading: Reading {
        let parts: [Reading.Part] =
            standing.map { [.table(table($0)), .lines(lines($0))] } ?? [.lines([narrator.say(.noRoster)])]
        return Reading(
            title: narrator.say(.roster), asOf: narrator.say(.asOf(narrator.day(narrator.asOf))), parts: parts)
    }

    private func table(_ standing: FleetStanding) -> ReadingTable {
        var table = ReadingTable(columns: [
            .init(heading: narrator.say(.id), widest: 12, isFlexible: true),
            .init(heading: narrator.say(.school), widest: 38, isFlexible: true),
            .init(heading: narrator.say(.area), widest: 30, isFlexible: true),
            .init(heading: narrator.say(.pupils), widest: 8, isNumber: true),
            .init(heading: narrator.say(.required), widest: 8, isNumber: true),
            .init(heading: narrator.say(.there), widest: 7, isNumber: true),
        ])
        table.rows = standing.schools.sorted { $0.school.id < $1.school.id }.map { standing in
            let school = standing.school
            return .init(
                cells: [
                    Wording(school.id), Wording(school.name), Wording(school.area.text), "\(school.pupils)",
                    "\(school.required)", "\(standing.counts.machines)",
                ], notes: notes(school))
        }
        return table
    }

    private func notes(_ school: School) -> [Wording] {
        let parts = [
            school.level.map { Wording($0) }, school.classes.map { narrator.say(.classes($0)) },
            school.pupilsPerMachine.map { narrator.say(.pupilsPerMachine($0)) },
            school.connection.map { narrator.say(.connection($0)) },
            school.electricity.map { narrator.say(.electricity($0)) },
            school.areaClass.map { narrator.say(.areaClass($0)) },
        ].compactMap(\.self)
        return parts.isEmpty ? [] : [parts.joined(separator: ", ")]
    }

    private func lines(_ standing: FleetStanding) -> [Wording] {
        [narrator.say(.rosterCounts(standing.whole))] + narrator.differences(standing)
    }

    var tables: [DataTable] { [DataTable(roster, narrator)] }

    func json() throws -> String { try RosterJSON(roster, standing).jsonText + "\n" }
}
