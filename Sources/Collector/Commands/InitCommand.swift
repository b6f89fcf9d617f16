import ArgumentParser
import Fleet
import Machine
import Reports
internal import ShownText

/// `probe-collector init`: founds an office.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Found an office: make its two keys and its empty database.",
        discussion: """
            The district's root key signs the schools' kits. It is made here once, in a folder of its own, and does \
            not belong on this PC. Nothing that exists is overwritten.

            Example: probe-collector init --district "Muong Khuong" --data /var/lib/probe-collector
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The office's data folder; the same as --data.")
    var folder: String?

    @Option(help: ArgumentHelp("What the district is called; it stands on every kit.", valueName: "text"))
    var district = "District"

    @Option(
        help: ArgumentHelp(
            "The folder for the root key (default: the data folder's name with -root-key behind it).", valueName: "dir")
    )
    var rootKey: String?

    func validate() throws {
        guard folder == nil || store.data == nil else {
            throw ValidationError("Name the data folder once: by --data, or without it.")
        }
        guard CapturedText.clean(district) == district else {
            throw ValidationError("The district's name needs 1 to 64 letters, without control characters.")
        }
    }

    func run() throws {
        let data = folder.map(OfficeFolder.init(path:)) ?? store.folder
        let founding = Founding(data: data, rootFolder: rootKey)
        let office = try founding.found(district: district, now: Clock.now())
        print(
            """
            The office "\(TerminalText(cleaning: office.district))" is founded.

            Data:      \(TerminalText(cleaning: data.path)) (database and collector key: back up this folder)
            Root key:  \(TerminalText(cleaning: founding.rootKeyFile.path))
            Its fingerprint, to compare by telephone:  \(RootFingerprint(office.root))

            The root key signs kits. Whoever has it is the district, so do this now:
              1. Copy the root key's folder to two USB sticks.
              2. Lock the sticks in a safe, in two places if you can.
              3. Once the kits are made, remove the folder from this PC. Put in a stick to make another kit.

            Next: probe-collector kit --school NAME -o FILE
            """)
    }
}
