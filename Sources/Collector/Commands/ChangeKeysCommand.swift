import ArgumentParser
import Fleet
import Reports
internal import ShownText

/// `probe-collector keys change`: new keys in place of old ones, as the schools' PCs can follow it.
struct ChangeKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Make new keys, signed by the root key of today so that every PC follows.",
        discussion: """
            A new root key, where a stick with the old one was lost or has been in other hands; a new collector key, \
            where the server was stolen or broken into. The root key of today is needed either way: without it no PC \
            can follow, and every school needs a kit of a newly founded office.

            The change is stored here, and written to a file that other collectors of the district import. PCs hear \
            of it with the answer to their next report, or from a stick that `import` has written receipts to. Kits \
            made before are still good for reporting.

            It may be done away from the server: on a copy of the data folder. Then import the file at the server, and \
            with a new collector key copy collector-N.key there too.

            Example: probe-collector keys change --root-key /media/old --new-root /media/new -o change.jws
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The folder with the root key of today, such as a stick's.", valueName: "dir"))
    var rootKey: String?

    @Option(help: ArgumentHelp("Make a new root key, in this folder; it must not hold one yet.", valueName: "dir"))
    var newRoot: String?

    @Flag(help: "Make a new collector key.")
    var newCollector = false

    @Option(
        help: ArgumentHelp(
            "Where all PCs send their reports from now on. Without it each goes on sending where it did.",
            valueName: "url"))
    var url: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; it must not be there yet.", valueName: "file"))
    var output: String

    func validate() throws {
        guard newRoot != nil || newCollector || url != nil else {
            throw ValidationError("Say what is to change: --new-root, --new-collector or --url.")
        }
        if let url, !url.hasPrefix("http://"), !url.hasPrefix("https://") {
            throw ValidationError("--url needs an address that begins with http:// or https://.")
        }
    }

    func run() throws {
        let changing = KeysChanging(data: store.folder, rootFolder: rootKey)
        let office = try changing.change(
            newRoot: newRoot, newCollector: newCollector, url: url, file: NewFile(path: output), now: Clock.now())
        print(
            """
            Change \(office.changes) of the keys is made, and stored here. It is in \(TerminalText(cleaning: output)).
            The root's fingerprint is now:  \(RootFingerprint(office.root))

            Do this now:
            """)
        for (index, step) in steps(office).enumerated() { print("  \(index + 1). \(step)") }
    }

    private func steps(_ office: Office) -> [String] {
        var steps = [
            "Restart the server, so that it hands the change to the PCs: sudo systemctl restart probe-collector"
        ]
        if let newRoot {
            let folder = TerminalText(cleaning: newRoot)
            steps += [
                "Copy \(folder)/root.key to two USB sticks, lock them in a safe, and remove it from this PC.",
                "Then destroy the old root key's copies: nobody needs them, and PCs that have not followed still believe it.",
            ]
        }
        if newCollector { steps.append("Back up the data folder: collector-\(office.changes).key is in it.") }
        steps += [
            "Import the file at each other collector of the district: probe-collector import FILE",
            "Tell the schools the new fingerprint by telephone; `probe kit` shows it on a PC that has followed.",
        ]
        return steps
    }
}
