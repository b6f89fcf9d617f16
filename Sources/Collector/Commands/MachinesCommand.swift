import ArgumentParser
import Fleet

/// `probe-collector machines`: every PC that has reported.
struct MachinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "machines", abstract: OfficeHelp.machines.spoken, discussion: OfficeHelp.machinesMore.spoken)

    @OptionGroup var arguments: ListArguments
    @OptionGroup var output: OutputArguments

    func run() throws {
        let data = try OfficeData.load()
        let list = try arguments.list(data)
        try output.write(ShownMachines(list, output.narrator(data, asOf: list.asOf)))
    }
}
