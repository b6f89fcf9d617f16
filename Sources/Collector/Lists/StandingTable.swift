import Fleet
internal import ShownText

/// The fleet held against the roster, for a terminal: by school, by area, as a whole, and where the two disagree.
struct StandingTable {
    private let standing: FleetStanding

    init(_ standing: FleetStanding) { self.standing = standing }

    var text: String {
        guard !standing.schools.isEmpty else { return differences }
        var text = schools + "\n"
        if !standing.areas.isEmpty { text += areas + "\n" }
        return text + wholeWords.wrapped(to: TextTable.width).joined(separator: "\n") + "\n" + differences
    }

    private var schools: String {
        var table = TextTable(columns: Self.columns("School", "Coverage"))
        for school in standing.schools {
            table.rows.append(
                .init(
                    cells: ["\(TerminalText(school.school.name))", school.coverage.words] + Self.cells(school.counts))
            )
        }
        return table.text
    }

    private var areas: String {
        var table = TextTable(columns: Self.columns("Area", "Schools"))
        for (area, counts) in standing.areas {
            table.rows.append(.init(cells: ["\(TerminalText(area.text))", "\(counts.schools)"] + Self.cells(counts)))
        }
        return table.text
    }

    private static func columns(_ first: String, _ second: String) -> [TextTable.Column] {
        let numbers = [second, "There", "Outdated", "Unknown", "Adequate", "Required", "Missing", "Short"]
        return [.init(title: first, widest: 26)] + numbers.map { .init(title: $0, widest: 9, toTheRight: true) }
    }

    private static func cells(_ counts: SchoolCounts) -> [String] {
        [
            counts.machines, counts.outdated, counts.unknown, counts.adequate, counts.required, counts.missing,
            counts.short,
        ].map(String.init)
    }

    private var wholeWords: String {
        let whole = standing.whole
        return "\(ImportWords.count(whole.schools, "school")) with \(ImportWords.count(whole.pupils, "pupil")): "
            + "\(ImportWords.count(whole.machines, "PC")) there, \(whole.outdated) outdated, \(whole.unknown) unknown, "
            + "\(whole.adequate) adequate; \(whole.required) required: \(whole.missing) missing, "
            + "\(whole.short) short of adequate, counted school by school."
    }

    private var differences: String {
        let lines = RosterDifferenceWords(standing).lines.flatMap { $0.wrapped(to: TextTable.width) }
        return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
    }
}
