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

    func run() throws {
        let data = try OfficeData.load()
        let changes = try arguments.changes(data, since: since)
        try output.write(ShownChanges(changes, output.narrator(data, asOf: changes.until)))
    }
}
