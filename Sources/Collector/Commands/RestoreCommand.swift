import ArgumentParser
import Fleet
internal import ShownText

/// `probe-collector restore`: puts a copy of the database back.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: OfficeHelp.restore.spoken, discussion: OfficeHelp.restoreMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Argument(help: ArgumentHelp(.restoreFile, .valueFile))
    var file: String

    func run() throws {
        let replaced = try Restoration(of: store.folder, from: file).run(at: Clock.now())
        let replacedIsAt = replaced.map { OfficeMessage.replacedIsAt(file: "\(TerminalText(cleaning: $0))") }
        for message in [.restored] + [replacedIsAt].compactMap(\.self) { print(message.text(in: speaking.language)) }
    }
}
