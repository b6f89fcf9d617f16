import Fleet
internal import ShownText

/// What an import tells: a line for everything that was not taken, the sums of each path, and the totals.
struct ImportWords {
    /// What became of the receipts for one path.
    enum Receipts {
        case notAStick
        case written(Int)
        case readOnly
        case full
        case failed(String)

        /// Whether some PC does not hear that its reports arrived.
        var areLacking: Bool {
            switch self {
            case .notAStick, .written: false
            case .readOnly, .full, .failed: true
            }
        }
    }

    /// Whether every file gets a line.
    private let isVerbose: Bool
    private let language: Language

    private var lines: [String] = []
    private var counts = OutcomeCounts()
    private var countsOfPath = OutcomeCounts()
    private var filesOfPath = 0
    private var troubles = 0
    private var sticksWithoutReceipts = 0

    /// The file that came last, which may go on in the next part.
    private var file: (name: TerminalText, counts: OutcomeCounts)?

    init(isVerbose: Bool = false, in language: Language) {
        self.isVerbose = isVerbose
        self.language = language
    }

    private func say(_ message: OfficeMessage) -> String { message.text(in: language) }

    /// Whether something was refused or not followed, or could not be read, or receipts could not be written.
    var leavesSomething: Bool { counts.refused + counts.forkedKeys + troubles + sticksWithoutReceipts > 0 }

    var text: String { lines.joined(separator: "\n") }

    /// What became of a file of the path whose turn it is.
    mutating func add(_ outcome: FileOutcome) {
        let name = TerminalText(outcome.file)
        if file?.name != name {
            endFile()
            filesOfPath += 1
        }
        if let error = outcome.error {
            lines.append("\(name): \(error.text(in: language))")
            troubles += 1
            return
        }
        file = (name, file.map(\.counts) ?? OutcomeCounts())
        let own = OutcomeCounts(outcome.lines.map(\.outcome))
        file?.counts.add(own)
        countsOfPath.add(own)
        counts.add(own)
        for line in outcome.lines {
            guard let reason = line.outcome.reason else { continue }
            lines.append("\(name):\(line.number): \(TerminalText(cleaning: say(reason)))")
        }
    }

    private mutating func endFile() {
        if isVerbose, let file { lines.append("\(file.name): \(file.counts.words(in: language))") }
        file = nil
    }

    /// Ends the turn of a path.
    mutating func end(_ delivery: Delivery, receipts: Receipts) {
        endFile()
        let path = TerminalText(delivery.shownPath)
        if let error = delivery.error {
            lines.append("\(path): \(error.text(in: language))")
            troubles += 1
        } else if delivery.files.isEmpty {
            lines.append("\(path): \(say(.noFiles))")
            troubles += 1
        }
        if filesOfPath > 0 {
            lines.append("\(path): \(say(.filesOfPath(filesOfPath))): \(countsOfPath.words(in: language))")
        }
        filesOfPath = 0
        countsOfPath = OutcomeCounts()
        if receipts.areLacking { sticksWithoutReceipts += 1 }
        if let message = message(of: receipts) { lines.append("\(path): \(say(message))") }
    }

    private func message(of receipts: Receipts) -> OfficeMessage? {
        switch receipts {
        case .notAStick, .written(0): nil
        case .written(let count): .receiptsWritten(pcs: count)
        case .readOnly: .receiptsReadOnly
        case .full: .receiptsDoNotFit
        case .failed(let reason): .receiptsFailed(reason)
        }
    }

    /// Adds the totals.
    ///
    /// - Parameters:
    ///   - held: Reports that are kept apart, after the import.
    ///   - adopted: Reports that were kept apart before, and could be taken now.
    mutating func finish(held: Int, adopted: Int) {
        lines.append(say(.importTotal(counts.words(in: language))))
        if troubles > 0 { lines.append(say(.unreadable(troubles))) }
        if counts.keys > 0 { lines.append(say(.keysHaveChanged)) }
        if adopted > 0 { lines.append(say(.adopted(adopted))) }
        if held > 0 { lines.append(say(.heldNow(held))) }
    }
}

extension LineOutcome {
    /// Why the line was not taken; `nil` where it was.
    var reason: OfficeMessage? {
        switch self {
        case .taken, .known, .kitTaken, .kitKnown, .keysTaken, .keysKnown: nil
        case .decisionTaken, .decisionKnown, .claimTaken, .claimKnown: nil
        case .keysForked(let number): .keysForked(number: number)
        case .held(_, let reason): .keptApart(reason)
        case .turnedAway(_, let reason): .notKept(reason)
        case .claimHeld: .claimKeptApart
        case .claimTurnedAway: .claimNotKept
        case .newer(_, let refusal): .leftWithPC(refusal)
        case .refused(let fault): .refused(fault)
        }
    }
}
