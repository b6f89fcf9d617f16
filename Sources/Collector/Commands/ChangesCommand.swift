import ArgumentParser
import Fleet
import Requirements

/// `probe-collector changes`: what became of the PCs since a day.
struct ChangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: OfficeHelp.changes.spoken, discussion: OfficeHelp.changesMore.spoken)

    @OptionGroup var arguments: ListArguments
    @OptionGroup var output: OutputArguments

    @Option(help: ArgumentHelp(.since, .valueDate))
    var since: Day

    @Option(help: ArgumentHelp(.silentAfter, .valueNumber))
    var silentAfter = 30

    func validate() throws {
        guard silentAfter >= 1 else { throw ValidationError(OfficeMessage.badSilentAfter.spoken) }
    }

    func run() throws {
        let data = try OfficeData.load()
        let changes = try arguments.changes(data, since: since, silentDays: silentAfter)
        try output.write(ShownChanges(changes, output.narrator(data, asOf: changes.until)))
    }
}
