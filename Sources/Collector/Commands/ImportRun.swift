import Fleet
import Reports
internal import ShownText

/// An import while it runs: the files of each path come in turn, and when a stick's are done it gets its receipts.
final class ImportRun {
    let files: [DeliveredFile]
    private var deliveries: ArraySlice<Delivery>
    private let makeDesk: () throws -> AcknowledgementDesk
    private let report: ImportReport?
    private var words: ImportWords
    private var progress: Progress

    /// How many files have come, of all and of the path whose turn it is.
    private var done = 0
    private var doneOfPath = 0

    /// What became of the lines of the stick whose turn it is.
    private var outcomes: [LineOutcome] = []

    /// - Parameter desk: Asked for when a stick's files are done, since the keys may have changed by what came.
    init(
        _ deliveries: [Delivery], report: ImportReport?, isVerbose: Bool, in language: Language,
        desk: @escaping () throws -> AcknowledgementDesk
    ) {
        self.deliveries = deliveries[...]
        makeDesk = desk
        self.report = report
        files = deliveries.flatMap(\.files)
        words = ImportWords(isVerbose: isVerbose, in: language)
        progress = Progress(OfficeMessage.filesDone, in: language)
    }

    /// What became of the next file; it is on the disk by now.
    func add(_ file: FileOutcome) throws {
        finishPaths()
        words.add(file)
        try report?.add(file)
        if deliveries.first?.receiptFolder != nil { outcomes += file.lines.map(\.outcome) }
        doneOfPath += 1
        done += 1
        progress.show(done, of: files.count)
        finishPaths()
    }

    func finish(held: Int, adopted: Int) throws -> ImportWords {
        finishPaths()
        progress.end()
        try report?.finish()
        words.finish(held: held, adopted: adopted)
        return words
    }

    /// Ends the turn of the path whose files have all come, and of those behind it that have none.
    private func finishPaths() {
        while let delivery = deliveries.first, doneOfPath == delivery.files.count {
            words.end(delivery, receipts: writeReceipts(delivery))
            deliveries.removeFirst()
            doneOfPath = 0
            outcomes = []
        }
    }

    private func writeReceipts(_ delivery: Delivery) -> ImportWords.Receipts {
        guard let folder = delivery.receiptFolder else { return .notAStick }
        do {
            let desk = try makeDesk()
            let receipts = try desk.acknowledgements(for: outcomes)
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
