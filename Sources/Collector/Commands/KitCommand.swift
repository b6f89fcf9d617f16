import ArgumentParser
import Fleet
import Machine
import Reports
import Requirements
internal import ShownText

/// `probe-collector kit`: makes a school's enrolment file.
struct KitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kit",
        abstract: "Make a school's kit: the file that enrols its PCs.",
        discussion: """
            The kit holds a secret that shows that a PC belongs to the school: treat it like a key. A second kit for \
            a school does not end the first.

            Example: probe-collector kit --school "Tan Lap Primary" --max 30 -o tan-lap-kit.jws
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The school's name, as the lists show it.", valueName: "name"))
    var school: String

    @Option(
        name: .customLong("profile"),
        help: ArgumentHelp(
            "A use that its PCs are judged by; the first one is the usual. May be given several times.",
            valueName: "name"))
    var profiles = ["teaching-basic"]

    @Option(name: .customLong("max"), help: ArgumentHelp("As many PCs as the school has.", valueName: "n"))
    var most = 100

    @Option(
        help: ArgumentHelp(
            "Where its PCs send their reports, such as http://office:8787. Without it they are carried on sticks.",
            valueName: "url"))
    var url: String?

    @Option(
        help: ArgumentHelp("The folder with the district's root key, such as a stick's.", valueName: "dir"))
    var rootKey: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; it must not be there yet.", valueName: "file"))
    var output: String

    func validate() throws {
        guard CapturedText.clean(school) == school else {
            throw ValidationError("The school's name needs 1 to 64 letters, without control characters.")
        }
        guard most >= 1 else { throw ValidationError("--max needs a number of 1 or more.") }
        if let url, !url.hasPrefix("http://"), !url.hasPrefix("https://") {
            throw ValidationError("--url needs an address that begins with http:// or https://.")
        }
        for name in profiles { _ = try ProfileChoice.profile(named: name) }
    }

    func run() throws {
        let folder = store.folder
        let file = NewFile(path: output)
        try file.checkAbsent()
        let store = try folder.open()
        let root = try KeyFile(folder: rootKey ?? folder.usualRootFolder, role: .root).read()
        let order = KitOrder(school: school, profiles: profiles, most: most, url: url)
        let kit = try order.kit(for: store.office(), root: root, earlier: store.kits(), now: Clock.now())
        // The office knows the kit before anybody can have it.
        _ = try store.add(kit, at: Clock.now())
        try file.write(LineFile.bytes(of: [kit.line]))
        print(
            """
            The kit of "\(TerminalText(cleaning: school))" is in \(TerminalText(cleaning: output)).
            Its PCs are judged as \(profiles.joined(separator: ", ")), and \(roadWords)

            Copy the file to a stick and, on each PC of the school, run:
              sudo probe kit FILE
            It shows the district's fingerprint, which must be:  \(kit.rootFingerprint)
            The file holds the school's secret: do not send it by mail, and wipe the stick when all PCs have it.
            """)
    }

    private var roadWords: String {
        url.map { "they send their reports to \(TerminalText(cleaning: $0))." }
            ?? "their reports are carried on sticks."
    }
}
