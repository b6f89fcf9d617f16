import ArgumentParser
import Fleet
import Requirements
internal import ShownText

/// `probe-collector roster`: the schools, their pupils and how many PCs each is to have.
struct RosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster", abstract: OfficeHelp.roster.spoken, discussion: OfficeHelp.rosterMore.spoken)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp(.rosterFile, .valueFile))
    var file: String?

    @Flag(help: ArgumentHelp(.dryRun))
    var dryRun = false

    @OptionGroup var output: OutputArguments

    func validate() throws {
        if dryRun, file == nil { throw ValidationError(OfficeMessage.dryRunOfNothing.spoken) }
        if file != nil, output.format != .table || output.output != nil {
            throw ValidationError(OfficeMessage.formatIsForListing.spoken)
        }
    }

    func run() throws {
        let store = try store.folder.open()
        if let file { try take(file, store) } else { try list(store) }
    }

    private func take(_ file: String, _ store: FleetStore) throws {
        let bytes = try GivenFile(path: file).read(upTo: Roster.sizeLimit)
        let roster = try Roster(decoding: bytes, file: file)
        let before = try dryRun ? store.roster() : store.replaceRoster(with: roster)
        let changes = RosterChangeLines(
            RosterChanges(from: before, to: roster), schools: roster.schools.count, isStored: !dryRun,
            in: output.speaking.language)
        for line in changes.lines { print(TerminalText(line)) }
    }

    private func list(_ store: FleetStore) throws {
        let data = try OfficeData.load()
        let standing = try FleetReader(store: store, data: data).standing(ListOptions(asOf: .today()))
        try output.write(ShownRoster(try store.roster(), standing, output.narrator(data, asOf: .today())))
    }
}
