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
        var table = ReadingTable(
            columns: [.init(heading: narrator.say(.school), widest: 38, isFlexible: true)]
                + columns([(.coverage, 11)] + counted, narrator))
        table.rows = standing.schools.map { standing in
            .init(
                cells: [Wording(standing.school.name), "\(standing.coverage.words)"] + cells(standing.counts, narrator))
        }
        return table
    }

    private static func areas(_ standing: FleetStanding, _ narrator: Narrator) -> ReadingTable {
        var table = ReadingTable(
            columns: [.init(heading: narrator.say(.area), widest: 38, isFlexible: true)]
                + columns([(.schools, 7), (.coverage, 11)] + counted, narrator))
        table.rows = standing.areas.map { area, counts in
            let coverage = Coverage(adequate: counts.adequate, required: counts.required)
            return .init(
                cells: [Wording(area.text), "\(counts.schools)", "\(coverage.words)"] + cells(counts, narrator))
        }
        return table
    }

    private static let counted: [(ListPhrase, Int)] = [
        (.there, 7), (.outdated, 11), (.unknown, 8), (.stale, 5), (.missing, 7), (.short, 7),
    ]

    private static func columns(_ columns: [(ListPhrase, Int)], _ narrator: Narrator) -> [ReadingTable.Column] {
        columns.map { .init(heading: narrator.say($0), widest: $1, isNumber: true) }
    }

    private static func cells(_ counts: SchoolCounts, _ narrator: Narrator) -> [Wording] {
        let share = narrator.say(.percent(counts.outdated, of: counts.outdatedPercent))
        return [
            "\(counts.machines)", share, "\(counts.unknown)", "\(counts.stale)", "\(counts.missing)", "\(counts.short)",
        ]
    }
}

extension SchoolCounts {
    /// In whole per cent of the PCs that are there, halves rounded up; 0 of none.
    var outdatedPercent: Int { machines == 0 ? 0 : (outdated * 200 + machines) / (machines * 2) }
}
