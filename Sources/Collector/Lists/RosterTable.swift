import Fleet
internal import ShownText

/// The roster for a terminal, with what has reported from each school.
struct RosterTable {
    let text: String

    /// - Parameter standing: `nil` without a roster.
    init(_ standing: FleetStanding?) {
        guard let standing else {
            text = "There is no roster yet: take one in with `probe-collector roster FILE`; see --help for its form.\n"
            return
        }
        var table = TextTable(columns: [
            .init(title: "ID", widest: 12), .init(title: "School", widest: 28), .init(title: "Area", widest: 22),
            .init(title: "Pupils", widest: 6, toTheRight: true), .init(title: "Required", widest: 8, toTheRight: true),
            .init(title: "There", widest: 6, toTheRight: true),
        ])
        table.rows = standing.schools.sorted { $0.school.id < $1.school.id }.map { standing in
            let school = standing.school
            let cells = [school.id, school.name, school.area.text].map { "\(TerminalText($0))" }
            let numbers = [school.pupils, school.required, standing.counts.machines].map(String.init)
            return .init(cells: cells + numbers, notes: Self.notes(school))
        }
        let whole = standing.whole
        let words =
            "\(ImportWords.count(whole.schools, "school")), \(ImportWords.count(whole.pupils, "pupil")), "
            + "\(ImportWords.count(whole.required, "PC")) required, \(whole.machines) there."
        let lines = [words] + RosterDifferenceWords(standing).lines
        text =
            table.text + "\n" + lines.flatMap { $0.wrapped(to: TextTable.width) }.joined(separator: "\n") + "\n"
    }

    private static func notes(_ school: School) -> [String] {
        let parts = [
            school.level.map { "\(TerminalText($0))" },
            school.classes.map { ImportWords.count($0, "class", "classes") },
            school.pupilsPerMachine.map { "\(ImportWords.count($0, "pupil")) a PC" },
            school.connection.map { "connection: \($0.rawValue)" },
            school.electricity.map { "electricity: \($0.rawValue)" }, school.areaClass.map { "area class \($0)" },
        ].compactMap(\.self)
        return parts.isEmpty ? [] : [parts.joined(separator: ", ")]
    }
}
