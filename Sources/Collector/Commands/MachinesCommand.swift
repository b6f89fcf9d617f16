import ArgumentParser
import Fleet

/// `probe-collector machines`: every PC that has reported.
struct MachinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "machines",
        abstract: "List the PCs that have reported, school by school.",
        discussion: "Example: probe-collector machines --school \"Tan Lap Primary\"")

    @OptionGroup var arguments: ListArguments

    func run() throws {
        let list = try arguments.list()
        switch arguments.format {
        case .table: print(MachinesTable(list).text, terminator: "")
        case .csv: print(MachinesCSV(list).text, terminator: "")
        case .json: print(try ListJSON(list, rows: list.bySchool.map(JSONMachine.init)).jsonText)
        }
    }
}
