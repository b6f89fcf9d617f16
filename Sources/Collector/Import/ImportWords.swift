import Fleet
internal import ShownText

/// What an import tells: a line for every file, a line for everything refused, and the totals.
struct ImportWords {
    /// What became of the receipts for one path.
    enum Receipts {
        case notAStick
        case written(Int)
        case readOnly
        case full
        case failed(String)
    }

    /// Reports that are kept apart, after the import.
    let held: Int

    private var lines: [String] = []
    private var counts = OutcomeCounts()
    private var troubles = 0

    private let language: Language

    init(held: Int, in language: Language) {
        self.held = held
        self.language = language
    }

    private func say(_ message: OfficeMessage) -> String { message.text(in: language) }

    /// Whether something was refused or not followed, or could not be read.
    var hasRefusals: Bool { counts.refused + counts.forkedKeys + troubles > 0 }

    mutating func add(_ delivery: Delivery, _ files: [FileOutcome], receipts: Receipts) {
        let path = TerminalText(delivery.shownPath)
        if let error = delivery.error {
            lines.append("\(path): \(error.text(in: language))")
            troubles += 1
        } else if files.isEmpty {
            lines.append("\(path): \(say(.noFiles))")
            troubles += 1
        }
        for file in files { add(file) }
        switch receipts {
        case .notAStick, .written(0): break
        case .written(let count):
            lines.append("\(path): \(say(.receiptsWritten(pcs: count)))")
        case .readOnly:
            lines.append("\(path): \(say(.receiptsReadOnly))")
        case .full:
            lines.append("\(path): \(say(.receiptsDoNotFit))")
        case .failed(let reason):
            lines.append("\(path): \(say(.receiptsFailed(reason)))")
        }
    }

    private mutating func add(_ file: FileOutcome) {
        let name = TerminalText(file.file)
        if let error = file.error {
            lines.append("\(name): \(error.text(in: language))")
            troubles += 1
            return
        }
        let own = OutcomeCounts(file.lines.map(\.outcome))
        counts.add(own)
        lines.append("\(name): \(own.words(in: language))")
        for line in file.lines {
            guard let reason = line.outcome.reason else { continue }
            lines.append("\(name):\(line.number): \(TerminalText(cleaning: say(reason)))")
        }
    }

    func text(adopted: Int) -> String {
        var totals = [say(.importTotal(counts.words(in: language)))]
        if troubles > 0 { totals.append(say(.unreadable(troubles))) }
        if counts.keys > 0 { totals.append(say(.keysHaveChanged)) }
        if adopted > 0 { totals.append(say(.adopted(adopted))) }
        if held > 0 { totals.append(say(.heldNow(held))) }
        return (lines + totals).joined(separator: "\n")
    }
}

extension LineOutcome {
    /// Why the line was not taken; `nil` where it was.
    fileprivate var reason: OfficeMessage? {
        switch self {
        case .taken, .known, .kitTaken, .kitKnown, .keysTaken, .keysKnown: nil
        case .keysForked(let number): .keysForked(number: number)
        case .held(_, let reason): .keptApart(reason)
        case .turnedAway(_, let reason): .notKept(reason)
        case .newer(_, let refusal): .leftWithPC(refusal)
        case .refused(let fault): .refused(fault)
        }
    }
}
