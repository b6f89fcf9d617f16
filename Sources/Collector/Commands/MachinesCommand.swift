import ArgumentParser
import Fleet

/// `probe-collector machines`: every PC that has reported.
struct MachinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "machines", abstract: OfficeHelp.machines.spoken, discussion: OfficeHelp.machinesMore.spoken)

    @OptionGroup var arguments: ListArguments
    @OptionGroup var output: OutputArguments

    @Flag(help: ArgumentHelp(.flagged))
    var flagged = false

    @Flag(help: ArgumentHelp(.unranked))
    var unranked = false

    func validate() throws {
        if flagged, unranked { throw ValidationError(OfficeMessage.flaggedAndUnranked.spoken) }
        if unranked, arguments.knownOn != nil { throw ValidationError(OfficeMessage.unrankedIsOfToday.spoken) }
    }

    func run() throws {
        let data = try OfficeData.load()
        if unranked {
            try output.write(
                ShownUnranked(keys: arguments.unranked(), narrator: output.narrator(data, asOf: arguments.day)))
            return
        }
        let list = try flagged ? arguments.list(data).flagged : arguments.list(data)
        try output.write(ShownMachines(list, output.narrator(data, asOf: list.asOf)))
    }
}

extension MachineList {
    /// Only the PCs that a person should look at.
    fileprivate var flagged: MachineList { only { !$0.flags.isEmpty } }
}
