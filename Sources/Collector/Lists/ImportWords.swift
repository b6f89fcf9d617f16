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

    init(held: Int) { self.held = held }

    /// Whether something was refused or not followed, or could not be read.
    var hasRefusals: Bool { counts.refused + counts.forkedKeys + troubles > 0 }

    mutating func add(_ delivery: Delivery, _ files: [FileOutcome], receipts: Receipts) {
        let path = TerminalText(delivery.shownPath)
        if let error = delivery.error {
            lines.append("\(path): \(error)")
            troubles += 1
        } else if files.isEmpty {
            lines.append("\(path): It holds no *.jws file, nor a PROBE folder with any: is it the right stick?")
            troubles += 1
        }
        for file in files { add(file) }
        switch receipts {
        case .notAStick, .written(0): break
        case .written(let count):
            lines.append(
                "\(path): Receipts for \(Self.count(count, "PC")) were written: carry the stick back and run "
                    + "`probe import` on each.")
        case .readOnly:
            lines.append(
                "\(path): The stick is write-protected, so it carries no receipts back; the PCs keep their reports.")
        case .full:
            lines.append(
                "\(path): The stick is full, so not all receipts are on it: make room and import it again. The PCs keep "
                    + "their reports until then.")
        case .failed(let reason):
            lines.append("\(path): Receipts could not be written (\(reason)); the PCs keep their reports.")
        }
    }

    private mutating func add(_ file: FileOutcome) {
        let name = TerminalText(file.file)
        if let error = file.error {
            lines.append("\(name): \(error)")
            troubles += 1
            return
        }
        let own = OutcomeCounts(file.lines.map(\.outcome))
        counts.add(own)
        lines.append("\(name): \(own.words)")
        for line in file.lines {
            guard let reason = line.outcome.reason else { continue }
            lines.append("\(name):\(line.number): \(TerminalText(cleaning: reason))")
        }
    }

    func text(adopted: Int) -> String {
        var totals = ["In all: \(counts.words)."]
        if troubles > 0 {
            totals.append("\(Self.count(troubles, "file or folder", "files or folders")) could not be read.")
        }
        if counts.keys > 0 {
            totals.append(
                "The office's keys have changed: restart `probe-collector serve`, and see `probe-collector keys`.")
        }
        if adopted > 0 { totals.append("\(Self.count(adopted, "report")) kept apart earlier could be taken now.") }
        if held > 0 {
            totals.append(
                "\(Self.count(held, "report")) \(held == 1 ? "is" : "are") kept apart until the kit that vouches comes."
            )
        }
        return (lines + totals).joined(separator: "\n")
    }

    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}

extension LineOutcome {
    /// Why the line was not taken; `nil` where it was.
    fileprivate var reason: String? {
        switch self {
        case .taken, .known, .kitTaken, .kitKnown, .keysTaken, .keysKnown: nil
        case .keysForked(let number):
            "Not followed. Another change of the keys than this one, number \(number), came first: somebody may have stolen "
                + "the root key. See `probe-collector keys`, and compare with the other offices."
        case .held(_, let reason): "Kept apart. \(reason)"
        case .turnedAway(_, let reason): "Not kept, since too many wait already. \(reason)"
        case .newer(_, let refusal): "Left with its PC. \(refusal)"
        case .refused(let fault): "Refused. \(fault)"
        }
    }
}
