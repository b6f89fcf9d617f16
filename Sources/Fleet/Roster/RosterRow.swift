internal import Machine

/// One school's row, read cell by cell.
struct RosterRow {
    /// More than any school has, and few enough that a slip of the hand is noticed.
    private static let most = 100_000

    let line: Int
    private let cells: [RosterColumn: CSVRecord.Field]
    private let mistakes: RosterMistakes

    init(_ record: CSVRecord, columns: [RosterColumn], mistakes: RosterMistakes) {
        line = record.line
        cells = Dictionary(zip(columns, record.fields), uniquingKeysWith: { first, _ in first })
        self.mistakes = mistakes
    }

    /// The cell without the blanks around it; empty also where there is no such column.
    func text(_ column: RosterColumn) -> String { cells[column]?.text.trimmingBlanks ?? "" }

    /// `nil` where something is wrong.
    func school() -> School? {
        let before = mistakes.list.count
        let pupils = number(.pupils, 0...Self.most, isRequired: true)
        let given = number(.required, 0...Self.most)
        let rate = number(.pupilsPerMachine, 1...Self.most)
        let school = School(
            id: name(.id, isRequired: true), name: name(.name, isRequired: true), area: area(),
            level: text(.level).isEmpty ? nil : name(.level), pupils: pupils ?? 0,
            classes: number(.classes, 0...Self.most), givenMachines: given, pupilsPerMachine: rate,
            connection: word(.connection), electricity: word(.electricity), areaClass: areaClass())
        noteTarget(pupils: pupils, given: given, rate: rate)
        return mistakes.list.count == before && !mistakes.isFull ? school : nil
    }

    private func noteTarget(pupils: Int?, given: Int?, rate: Int?) {
        if [.required, .pupilsPerMachine].allSatisfy({ text($0).isEmpty && cells[$0]?.isRefused != true }) {
            note(.noTarget, .required)
        }
        guard let pupils, let given, let rate, given != School.machines(pupils: pupils, per: rate) else { return }
        note(.targetsDisagree(given: given, rate: rate, pupils: pupils), .required)
    }

    /// A kit's text has the same limits, and the two must be able to be the same.
    private func name(_ column: RosterColumn, isRequired: Bool = false) -> ReportedText {
        let text = text(column)
        if text.isEmpty {
            if isRequired { note(.missing(column), column) }
            return ReportedText("")
        }
        return ReportedText(clean(text, column))
    }

    private func clean(_ text: String, _ column: RosterColumn) -> String {
        // Blanks may become fewer, as they do in a kit; nothing else may.
        let clean = CapturedText.clean(text) ?? ""
        if clean.filter({ !$0.isWhitespace }) != text.filter({ !$0.isWhitespace }) {
            note(.noText(column, text), column)
        }
        return clean
    }

    private func area() -> AreaPath {
        AreaPath(parts: AreaPath(text(.area)).parts.map { ReportedText(clean($0.untrusted, .area)) })
    }

    private func number(_ column: RosterColumn, _ range: ClosedRange<Int>, isRequired: Bool = false) -> Int? {
        let text = text(column)
        if text.isEmpty {
            if isRequired { note(.missing(column), column) }
            return nil
        }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(text),
            range.contains(number)
        else {
            note(.noNumber(column, text, range), column)
            return nil
        }
        return number
    }

    private func word<Word: RosterWord>(_ column: RosterColumn) -> Word? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        let word = Word(cell: text)
        if word == nil { note(.notAmong(column, text, Word.allowed), column) }
        return word
    }

    private func areaClass() -> Int? {
        let text = text(.areaClass)
        guard !text.isEmpty else { return nil }
        let numerals = ["I", "II", "III"]
        if let place = numerals.firstIndex(of: text.uppercased()) { return place + 1 }
        guard let number = Int(text), (1...3).contains(number) else {
            note(.notAmong(.areaClass, text, ["1", "2", "3"] + numerals), .areaClass)
            return nil
        }
        return number
    }

    private func note(_ problem: RosterProblem, _ column: RosterColumn) {
        guard cells[column]?.isRefused != true else { return }
        mistakes.note(problem, line: cells[column]?.line ?? line)
    }
}
