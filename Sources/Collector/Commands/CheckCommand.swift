import ArgumentParser
import Fleet
import Reports
internal import ShownText

/// `probe-collector check`: verifies a store whole.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: OfficeHelp.check.spoken, discussion: OfficeHelp.checkMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() throws {
        let folder = store.folder
        let store = try folder.open(looking: .never)
        var (faults, advice) = try faults(of: store)
        faults += try keyFaults(of: store, in: folder)
        guard faults > 0 else {
            say(.allRight(keys: try store.keyCount()))
            return
        }
        say(.faultsFound(faults, file: "\(TerminalText(cleaning: folder.databaseFile))"))
        for sentence in advice { print(TerminalText(cleaning: sentence)) }
        throw ExitCode(1)
    }

    /// How many there are, and what to do, each once however many there are of a kind.
    private func faults(of store: FleetStore) throws -> (count: Int, advice: [String]) {
        let language = speaking.language
        let count = try store.keyCount()
        var progress = Progress(OfficeMessage.keysDone, in: language)
        var faults = 0
        var advice: [String] = []
        var isWronglyDerived = false
        try StoreCheck(store: store).run { fault in
            faults += 1
            isWronglyDerived = isWronglyDerived || fault.isOfDerived
            progress.end()
            print(TerminalText(cleaning: fault.sentence(in: language)))
            if !advice.contains(fault.advice(in: language)) { advice.append(fault.advice(in: language)) }
        } progress: {
            progress.show($0, of: count)
        }
        progress.end()
        if isWronglyDerived { try store.forgetDerived() }
        return (faults, advice)
    }

    /// Whether the key is here that the office signs receipts with.
    private func keyFaults(of store: FleetStore, in folder: OfficeFolder) throws -> Int {
        let office = try store.office()
        do {
            _ = try folder.collectorKey(of: office)
            return 0
        } catch {
            print(TerminalText(cleaning: ErrorWords.text(of: error, in: speaking.language)))
            return 1
        }
    }

    private func say(_ message: OfficeMessage) { print(message.text(in: speaking.language)) }
}
