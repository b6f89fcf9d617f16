import Fleet
import Requirements

/// The priority list for a spreadsheet.
struct PrioritiesCSV {
    let text: String

    private static let columns = [
        "rank", "verdict", "score_low", "score_high", "code", "label", "school", "processor", "board", "profile",
        "reasons", "remedy", "cost", "currency", "last_seen", "flags", "key",
    ]

    init(_ list: MachineList, offers: Offers) {
        let rows = list.byPriority.enumerated().map { index, machine in
            Self.cells(rank: index + 1, ListWords(machine, offers: offers))
        }
        text = CSVFile(columns: Self.columns, rows: rows).text
    }

    private static func cells(rank: Int, _ words: ListWords) -> [CSVCell] {
        let machine = words.machine
        let cost = machine.assessment?.remedies.first?.cost
        return [
            CSVCell(rank), CSVCell(quoting: machine.verdict.rawValue), CSVCell(machine.scoreLow),
            CSVCell(machine.scoreHigh), CSVCell(quoting: "\(machine.code)"), CSVCell(machine.label),
            CSVCell(machine.school), CSVCell(machine.processor), CSVCell(machine.board), CSVCell(machine.profile),
            CSVCell(quoting: words.reasons.joined(separator: "; ")), CSVCell(quoting: words.remedy ?? ""),
            cost.map { CSVCell($0.value) } ?? CSVCell(quoting: ""), CSVCell(quoting: cost?.currency ?? ""),
            CSVCell(quoting: "\(words.lastSeen)"),
            CSVCell(quoting: machine.flags.map(\.rawValue).sorted().joined(separator: " ")),
            CSVCell(quoting: "\(machine.key)"),
        ]
    }
}
