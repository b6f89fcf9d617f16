import ArgumentParser
import Fleet
import Reports

/// `probe-collector import`: brings in what was carried.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: OfficeHelp.`import`.spoken, discussion: OfficeHelp.importMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Argument(help: ArgumentHelp(.importPaths, .valuePath))
    var paths: [String]

    @Flag(help: ArgumentHelp(.verbose))
    var verbose = false

    @Option(help: ArgumentHelp(.importReport, .valueFile))
    var report: String?

    func run() async throws {
        let (folder, language) = (store.folder, speaking.language)
        let report = try report.map { try ImportReport(path: $0, in: language) }
        let store = try folder.open()
        let intake = try Intake(
            store: store, accepting: [.report, .kit, .decision, .acknowledgement, .ledger], clock: Clock.now)
        let run = ImportRun(paths.map(Delivery.init(path:)), report: report, isVerbose: verbose, in: language) {
            try folder.desk(of: store)
        }
        let adopted = try await Importer(intake: intake).take(run.files) { try run.add($0) }
        let words = try run.finish(held: store.heldCount(), adopted: adopted.count)
        print(words.text)
        guard !words.leavesSomething else { throw ExitCode(2) }
    }
}
