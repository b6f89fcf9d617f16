import ArgumentParser
import Fleet

/// `probe-collector priorities`: the list that work and purchases are planned by.
struct PrioritiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "priorities", abstract: OfficeHelp.priorities.spoken,
        discussion: OfficeHelp.prioritiesMore.spoken)

    @OptionGroup var arguments: ListArguments
    @OptionGroup var office: OfficeArguments
    @OptionGroup var output: OutputArguments

    @Option(help: ArgumentHelp(.limit, .valueNumber))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError(OfficeMessage.limitTooSmall.spoken) }
        if limit != nil, arguments.knownOn != nil { throw ValidationError(OfficeMessage.limitIsForNow.spoken) }
    }

    func run() throws {
        let data = try office.data()
        let list = try arguments.priorities(data, in: office.area, limit: limit)
        try output.write(ShownPriorities(list, output.narrator(data, asOf: list.list.asOf)))
    }
}
