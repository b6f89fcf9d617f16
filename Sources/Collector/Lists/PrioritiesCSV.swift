import Fleet
import Requirements

/// The priority list for a spreadsheet.
struct PrioritiesCSV {
    let text: String

    private static let columns = [
        "rank", "verdict", "score_low", "score_high", "code", "label", "school", "processor", "board", "profile",
        "reasons", "remedy", "cost", "currency", "last_seen", "flags", "key",
        "price_date", "school_id", "area", "required", "adequate_before", "adequate_after",
    ]

    init(_ list: PriorityList, offers: Offers) {
        let rows = list.lines.enumerated().map { index, line in
            let words = ListWords(line.machine, offers: offers, asOf: list.list.asOf)
            return Self.cells(rank: index + 1, words) + Self.cells(words.cost, line.place)
        }
        text = CSVFile(columns: Self.columns, rows: rows).text
    }

    /// The date of the price, and what only a roster knows.
    private static func cells(_ cost: Remedy.Cost?, _ place: PriorityList.Place?) -> [CSVCell] {
        [
            CSVCell(quoting: cost.map { "\($0.date)" } ?? ""), CSVCell(place?.school.id),
            CSVCell(place?.school.area.text), CSVCell(place?.before.required), CSVCell(place?.before.adequate),
            CSVCell(place?.after.adequate),
        ]
    }

    private static func cells(rank: Int, _ words: ListWords) -> [CSVCell] {
        let machine = words.machine
        return [
            CSVCell(rank), CSVCell(quoting: machine.verdict.rawValue), CSVCell(machine.scoreLow),
            CSVCell(machine.scoreHigh), CSVCell(quoting: "\(machine.code)"), CSVCell(machine.label),
            CSVCell(machine.school), CSVCell(machine.processor), CSVCell(machine.board), CSVCell(machine.profile),
            CSVCell(quoting: words.reasons.joined(separator: "; ")), CSVCell(quoting: words.remedy ?? ""),
            CSVCell(words.cost?.value), CSVCell(quoting: words.cost?.currency ?? ""),
            CSVCell(quoting: "\(words.lastSeen)"),
            CSVCell(quoting: machine.flags.map(\.rawValue).sorted().joined(separator: " ")),
            CSVCell(quoting: "\(machine.key)"),
        ]
    }
}
