import Fleet
import Reports
internal import ShownText

/// What became of every line of an import, as a CSV file: for thousands of files, to be looked through in a spreadsheet.
final class ImportReport {
    private let file: ExportFile
    private let language: Language

    init(path: String, in language: Language) throws {
        self.language = language
        file = try ExportFile(path: path)
        try add(["file", "line", "outcome", "why", "key", "id"].map(CSVCell.init(quoting:)), isFirst: true)
    }

    func add(_ file: FileOutcome) throws {
        if let error = file.error {
            try add(
                [CSVCell(file.file)] + ["", "unreadable", error.text(in: language), "", ""].map(CSVCell.init(quoting:)))
        }
        for line in file.lines {
            let (key, id) = line.outcome.ids
            let texts = [line.outcome.word, line.outcome.reason?.text(in: language) ?? "", key ?? "", id ?? ""]
            try add([CSVCell(file.file), CSVCell(line.number)] + texts.map(CSVCell.init(quoting:)))
        }
    }

    func finish() throws { try file.finish() }

    private func add(_ cells: [CSVCell], isFirst: Bool = false) throws {
        try file.add((isFirst ? "\u{FEFF}" : "") + cells.map(\.description).joined(separator: ",") + "\r")
    }
}

extension LineOutcome {
    /// One word for a spreadsheet, which stays the same from release to release.
    fileprivate var word: String {
        switch self {
        case .taken, .kitTaken, .keysTaken, .decisionTaken, .claimTaken: "taken"
        case .known, .kitKnown, .keysKnown, .decisionKnown, .claimKnown: "known"
        case .held, .claimHeld: "held"
        case .turnedAway, .claimTurnedAway: "turned-away"
        case .newer: "newer"
        case .keysForked: "not-followed"
        case .refused: "refused"
        }
    }

    fileprivate var ids: (key: String?, id: String?) {
        switch self {
        case .taken(let name), .known(let name), .held(let name, _), .turnedAway(let name, _), .newer(let name, _),
            .refused(.report(_, let name)):
            ("\(name.key)", "\(name.line)")
        case .kitTaken(let id), .kitKnown(let id), .decisionTaken(let id), .decisionKnown(let id), .claimTaken(let id),
            .claimKnown(let id), .claimHeld(let id), .claimTurnedAway(let id):
            (nil, "\(id)")
        case .keysTaken, .keysKnown, .keysForked, .refused: (nil, nil)
        }
    }
}
