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
        let store = try FleetStore(checking: folder.databaseFile)
        var progress = Progress { [count = try store.keyCount()] in "\($0) of \(count) keys" }
        let office = try store.office()
        var faults = 0
        try StoreCheck(store: store).run { fault in
            faults += 1
            progress.end()
            print(TerminalText(cleaning: "\(fault)"))
        } progress: {
            progress.show($0)
        }
        progress.end()
        do throws(KeyFileError) {
            _ = try folder.collectorKey(of: office)
        } catch {
            faults += 1
            print(TerminalText(cleaning: "\(error)"))
        }
        guard faults == 0 else {
            print("\(ListPhrase.count(faults, "fault")) in \(TerminalText(cleaning: folder.databaseFile)).")
            throw ExitCode(1)
        }
        print("All is right: \(ListPhrase.count(try store.keyCount(), "PC key")), every signature verified.")
    }
}
