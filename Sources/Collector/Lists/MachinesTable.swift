import Fleet
import Requirements
internal import ShownText

/// The PCs for a terminal.
struct MachinesTable {
    private let list: MachineList

    init(_ list: MachineList) { self.list = list }

    var text: String {
        guard !list.machines.isEmpty else { return SummaryWords(list).text }
        var table = TextTable(columns: [
            .init(title: "School", widest: 22), .init(title: "Label", widest: 16), .init(title: "Code", widest: 9),
            .init(title: "Model", widest: 25), .init(title: "Last seen", widest: 10),
            .init(title: "Verdict", widest: 8),
        ])
        for machine in list.bySchool {
            table.rows.append(
                .init(
                    cells: [
                        "\(TerminalText(machine.school))", machine.label.map { "\(TerminalText($0))" } ?? "–",
                        "\(machine.code)", machine.modelWords, "\(Day(unixSeconds: machine.lastSeen))",
                        machine.verdict.rawValue,
                    ], notes: machine.flags.map(\.words).sorted()))
        }
        return table.text + "\n" + SummaryWords(list).text
    }
}

extension ListedMachine {
    /// The processor and the maker's name of the PC, as far as they were seen.
    var modelWords: String {
        let parts = [processor, board].compactMap { $0.map { "\(TerminalText($0))" } }
        return parts.isEmpty ? "–" : parts.joined(separator: " · ")
    }
}

extension RowFlag {
    var words: String {
        switch self {
        case .ambiguous: "ambiguous: another PC reports the same network card with another board; look at both"
        }
    }
}
