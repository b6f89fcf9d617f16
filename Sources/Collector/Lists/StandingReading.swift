import Fleet

/// The fleet held against the roster: by school, by area, as a whole, and where the two disagree.
struct StandingReading {
    let parts: [Reading.Part]

    init(_ standing: FleetStanding, _ narrator: Narrator) {
        var parts: [Reading.Part] = []
        if !standing.schools.isEmpty {
            parts.append(.table(Self.schools(standing, narrator)))
            if !standing.areas.isEmpty { parts.append(.table(Self.areas(standing, narrator))) }
            parts.append(.lines([narrator.say(.coverageMeaning), narrator.say(.whole(standing.whole))]))
        }
        let differences = narrator.differences(standing)
        if !differences.isEmpty { parts.append(.lines(differences)) }
        self.parts = parts
    }

    private static func schools(_ standing: FleetStanding, _ narrator: Narrator) -> ReadingTable {
        let counted = counted(standing)
        var table = ReadingTable(
            columns: [.init(heading: narrator.say(.school), widest: 38, isFlexible: true)]
                + columns([(.coverage, 11)] + counted, narrator))
        table.rows = standing.schools.map { standing in
            .init(
                cells: [Wording(standing.school.name), "\(standing.coverage.words)"]
                    + cells(counted, standing.counts, narrator))
        }
        return table
    }

    private static func areas(_ standing: FleetStanding, _ narrator: Narrator) -> ReadingTable {
        let counted = counted(standing)
        var table = ReadingTable(
            columns: [.init(heading: narrator.say(.area), widest: 38, isFlexible: true)]
                + columns([(.schools, 7), (.coverage, 11)] + counted, narrator))
        table.rows = standing.areas.map { area, counts in
            let coverage = Coverage(adequate: counts.adequate, required: counts.required)
            return .init(
                cells: [name(area), "\(counts.schools)", "\(coverage.words)"] + cells(counted, counts, narrator))
        }
        return table
    }

    /// With blanks, at which a narrow column breaks it; whoever types it may leave them out.
    private static func name(_ area: AreaPath) -> Wording { area.parts.map { Wording($0) }.joined(separator: " / ") }

    /// The columns of numbers. Where nothing is stale, names have that column's room.
    private static func counted(_ standing: FleetStanding) -> [(ListPhrase, Int)] {
        [(.there, 7), (.outdated, 11), (.unknown, 8)] + (standing.whole.stale > 0 ? [(.stale, 5)] : [])
            + [(.missing, 7), (.short, 7)]
    }

    private static func columns(_ columns: [(ListPhrase, Int)], _ narrator: Narrator) -> [ReadingTable.Column] {
        columns.map { .init(heading: narrator.say($0), widest: $1, isNumber: true) }
    }

    private static func cells(
        _ columns: [(ListPhrase, Int)], _ counts: SchoolCounts, _ narrator: Narrator
    ) -> [Wording] {
        columns.map { phrase, _ in
            switch phrase {
            case .there: "\(counts.machines)"
            case .outdated: narrator.say(.percent(counts.outdated, of: counts.outdatedPercent))
            case .unknown: "\(counts.unknown)"
            case .stale: "\(counts.stale)"
            case .missing: "\(counts.missing)"
            default: "\(counts.short)"
            }
        }
    }
}

extension SchoolCounts {
    /// In whole per cent of the PCs that are there, halves rounded up; 0 of none.
    var outdatedPercent: Int { machines == 0 ? 0 : (outdated * 200 + machines) / (machines * 2) }
}
