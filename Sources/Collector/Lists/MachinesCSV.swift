import Fleet
import Requirements

/// The PCs for a spreadsheet.
struct MachinesCSV {
    let text: String

    private static let columns = [
        "school", "label", "code", "processor", "board", "last_seen", "profile", "verdict", "score_low", "score_high",
        "flags", "key",
    ]

    init(_ list: MachineList) {
        text = CSVFile(columns: Self.columns, rows: list.bySchool.map(Self.cells)).text
    }

    private static func cells(_ machine: ListedMachine) -> [CSVCell] {
        [
            CSVCell(machine.school), CSVCell(machine.label), CSVCell(quoting: "\(machine.code)"),
            CSVCell(machine.processor), CSVCell(machine.board),
            CSVCell(quoting: "\(Day(unixSeconds: machine.lastSeen))"),
            CSVCell(machine.profile), CSVCell(quoting: machine.verdict.rawValue), CSVCell(machine.scoreLow),
            CSVCell(machine.scoreHigh), CSVCell(quoting: machine.flags.map(\.rawValue).sorted().joined(separator: " ")),
            CSVCell(quoting: "\(machine.key)"),
        ]
    }
}
