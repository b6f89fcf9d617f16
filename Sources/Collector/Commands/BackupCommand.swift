import ArgumentParser
import Fleet
internal import ShownText

/// `probe-collector backup`: copies the database.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: OfficeHelp.backup.spoken, discussion: OfficeHelp.backupMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Argument(help: ArgumentHelp(.backupFolder, .valueFolder))
    var folder: String?

    func run() throws {
        let backups = folder.map(BackupFolder.init(path:)) ?? store.folder.backups
        let file = try backups.add(try store.folder.open(), at: Clock.now())
        print(OfficeMessage.backupMade(file: "\(TerminalText(cleaning: file))").text(in: speaking.language))
    }
}
