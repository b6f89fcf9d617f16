import ArgumentParser
import Fleet
import Reports
internal import ShownText

/// `probe-collector keys change`: new keys in place of old ones, as the schools' PCs can follow it.
struct ChangeKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: OfficeHelp.keysChange.spoken, discussion: OfficeHelp.keysChangeMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Option(help: ArgumentHelp(.keyOfToday, .valueFolder))
    var rootKey: String?

    @Option(help: ArgumentHelp(.anotherRoot, .valueFolder))
    var newRoot: String?

    @Flag(help: ArgumentHelp(.anotherCollector))
    var newCollector = false

    @Option(help: ArgumentHelp(.newURL, .valueURL))
    var url: String?

    @Option(name: .customLong("collector"), help: ArgumentHelp(.collectorsKept, .valueKey))
    var others: [KeyID] = []

    @Option(name: .shortAndLong, help: ArgumentHelp(.kitOutput, .valueFile))
    var output: String

    func validate() throws {
        guard newRoot != nil || newCollector || url != nil || !others.isEmpty else {
            throw ValidationError(OfficeMessage.nothingToChange.spoken)
        }
        if let url, !url.hasPrefix("http://"), !url.hasPrefix("https://") {
            throw ValidationError(OfficeMessage.badURL.spoken)
        }
    }

    func run() throws {
        let changing = KeysChanging(data: store.folder, rootFolder: rootKey)
        let office = try changing.change(
            newRoot: newRoot, newCollector: newCollector, url: url, others: others, file: NewFile(path: output),
            now: Clock.now())
        let language = speaking.language
        let changed = OfficeMessage.keysChanged(
            number: office.changes, file: "\(TerminalText(cleaning: output))", RootFingerprint(office.root))
        print(changed.text(in: language))
        for (index, step) in steps(office).enumerated() { print("  \(index + 1). \(step.text(in: language))") }
    }

    private func steps(_ office: Office) -> [OfficeMessage] {
        var steps: [OfficeMessage] = [.restartServer]
        if let newRoot {
            steps += [.lockNewRoot(folder: "\(TerminalText(cleaning: newRoot))"), .destroyOldRoot]
        }
        if newCollector { steps.append(.backUpKey(number: office.changes)) }
        return steps + [.importElsewhere, .tellSchools]
    }
}
