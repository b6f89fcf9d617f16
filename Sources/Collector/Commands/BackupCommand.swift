import ArgumentParser
import Fleet
internal import ShownText

/// `probe-collector backup`: copies the database.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Lay a checked copy of the database into a folder.",
        discussion: """
            Reports may come in meanwhile. The newest four copies of a folder are kept. The copy is whole: restore \
            puts it back. Keep one on another disk, and with it collector.key of the data folder, or the newest \
            collector-N.key where its keys were changed, without which no PC believes this office's receipts.

            Example: probe-collector backup /media/stick/office
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The folder (default: backups in the data folder).", valueName: "dir"))
    var folder: String?

    func run() throws {
        let backups = folder.map(BackupFolder.init(path:)) ?? store.folder.backups
        let file = try backups.add(try store.folder.open(), at: Clock.now())
        print("The copy is whole: \(TerminalText(cleaning: file))")
    }
}
