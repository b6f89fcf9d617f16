import ArgumentParser
import Fleet
import Machine
import Reports
internal import ShownText

/// `probe-collector kit`: makes a school's enrolment file.
struct KitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kit", abstract: OfficeHelp.kit.spoken, discussion: OfficeHelp.kitMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Option(help: ArgumentHelp(.kitSchool, .valueName))
    var school: String

    @Option(name: .customLong("profile"), help: ArgumentHelp(.kitProfile, .valueName))
    var profiles = ["teaching-basic"]

    @Option(name: .customLong("max"), help: ArgumentHelp(.most, .valueNumber))
    var most = 100

    @Option(help: ArgumentHelp(.url, .valueURL))
    var url: String?

    @Option(name: .customLong("collector"), help: ArgumentHelp(.otherCollector, .valueKey))
    var others: [KeyID] = []

    @Option(help: ArgumentHelp(.rootKey, .valueFolder))
    var rootKey: String?

    @Option(name: .shortAndLong, help: ArgumentHelp(.kitOutput, .valueFile))
    var output: String

    func validate() throws {
        guard CapturedText.clean(school) == school else {
            throw ValidationError(OfficeMessage.badSchool.spoken)
        }
        guard most >= 1 else { throw ValidationError(OfficeMessage.badMost.spoken) }
        if let url, !url.hasPrefix("http://"), !url.hasPrefix("https://") {
            throw ValidationError(OfficeMessage.badURL.spoken)
        }
        let data = try OfficeData.load()
        for name in profiles { _ = try data.named(name) }
    }

    func run() throws {
        let folder = store.folder
        let file = NewFile(path: output)
        try file.checkAbsent()
        let store = try folder.open()
        let root = try KeyFile(folder: rootKey ?? folder.usualRootFolder, role: .root).read()
        let order = KitOrder(school: school, profiles: profiles, most: most, url: url, others: others)
        let kit = try order.kit(for: store.office(), root: root, earlier: store.kits(), now: Clock.now())
        // The office knows the kit before anybody can have it.
        _ = try store.add(kit, at: Clock.now())
        try file.write(LineFile.bytes(of: [kit.line]))
        for message in messages(root: kit.rootFingerprint) { print(message.text(in: speaking.language)) }
    }

    private func messages(root: RootFingerprint) -> [OfficeMessage] {
        [
            .kitMade(
                school: "\(TerminalText(cleaning: school))", file: "\(TerminalText(cleaning: output))",
                uses: profiles),
            url.map { .kitRoad(url: "\(TerminalText(cleaning: $0))") } ?? .kitRoadOfSticks, .kitHandling(root),
        ]
    }
}

extension KeyID: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
