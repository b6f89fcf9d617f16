import ArgumentParser
import Fleet
internal import ShownText

/// `probe-collector restore`: puts a copy of the database back.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the database's place.",
        discussion: """
            Stop the service first. The database that is there is kept beside the new one. Reports that came after \
            the backup are not in it, and their PCs have deleted them: each PC's next report, within a week, brings \
            the list up to date; sticks and other offices' exports can be imported again.

            Example: probe-collector restore /var/lib/probe-collector/backups/fleet-20261201T120000Z.sqlite
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("A file that backup has made.", valueName: "file"))
    var file: String

    func run() throws {
        let replaced = try Restoration(of: store.folder, from: file).run(at: Clock.now())
        print("The backup is in its place.")
        if let replaced { print("What was there before: \(TerminalText(cleaning: replaced))") }
    }
}
