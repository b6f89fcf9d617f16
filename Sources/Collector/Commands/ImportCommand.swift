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

    func run() async throws {
        let (folder, language) = (store.folder, speaking.language)
        let store = try folder.open()
        let intake = try Intake(store: store, accepting: [.report, .kit], clock: Clock.now)
        let deliveries = paths.map(Delivery.init(path:))
        let files = deliveries.flatMap(\.files)
        let result = try await Importer(intake: intake).take(files) { done in
            Console.say(OfficeMessage.filesDone(done, of: files.count).text(in: language))
        }
        // Only now, since the keys may have changed by what came.
        let desk = try folder.desk(of: store)
        var words = ImportWords(held: try store.heldCount(), in: language)
        var rest = result.files[...]
        for delivery in deliveries {
            let files = rest.prefix(delivery.files.count)
            rest = rest.dropFirst(delivery.files.count)
            words.add(delivery, Array(files), receipts: writeReceipts(delivery, files, desk))
        }
        print(words.text(adopted: result.adopted.count))
        guard !words.hasRefusals else { throw ExitCode(2) }
    }

    /// Only now, since what the outcomes tell is on the disk.
    private func writeReceipts(
        _ delivery: Delivery, _ files: some Sequence<FileOutcome>, _ desk: AcknowledgementDesk
    ) -> ImportWords.Receipts {
        guard let folder = delivery.receiptFolder else { return .notAStick }
        do {
            let receipts = try desk.acknowledgements(for: files.flatMap { $0.lines.map(\.outcome) })
            try ReceiptFolder(path: folder).write(receipts)
            try ReceiptFolder(path: folder).write(changes: desk.changes)
            return .written(Set(receipts.compactMap { try? Acknowledgement(payloadOf: $0).kid }).count)
        } catch let error as SystemError {
            return error.isReadOnly ? .readOnly : error.isFull ? .full : .failed("\(error)")
        } catch {
            return .failed("\(error)")
        }
    }
}
