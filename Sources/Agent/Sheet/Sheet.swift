internal import Machine
internal import Requirements
internal import ShownText

/// What a technician reads on one screen: the verdict, what it rests on, what would help, the PC, and what was not seen.
struct Sheet {
    let machine: Machine
    let assessment: Assessment
    /// The profile that was asked for.
    let profile: Profile
    /// All that the sheet may name, for the titles of lighter uses.
    let profiles: [Profile]
    let today: Day
    /// In the order of `machine.graphics`, then `machine.network`, then `machine.sound`.
    let deviceNames: [PCIFunction: String]
    /// Where each value was read, where that was asked for.
    let sources: [Source]

    let language: Language
    let width: Int
    let colour: Colour

    var text: String {
        let parts = [verdictLines, criteriaLines, remedyLines, machineLines, missedLines, sourceLines]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    var amounts: Amounts { Amounts(language: language) }

    func say(_ text: SheetText) -> String { text.text(in: language) }

    /// Text that came from a device, safe for a terminal.
    func clean(_ text: String) -> String { TerminalText(cleaning: text).description }

    func title(of profile: Profile) -> String {
        language == .vietnamese ? profile.title.vi : profile.title.en
    }

    /// Lines of a text under a heading in the first column.
    func entry(_ heading: String, _ text: String) -> [String] {
        let indent = headingWidth + 1
        return text.wrapped(to: width - indent).enumerated().map { number, line in
            (number == 0 ? heading.padded(to: headingWidth) : String(repeating: " ", count: headingWidth)) + " " + line
        }
    }

    var headingWidth: Int { 14 }

    private var verdictLines: [String] {
        let verdict = assessment.verdict
        let heading = colour.bold(colour.paint(say(.verdict(verdict)), verdictColour))
        let low = assessment.scoreLow, high = assessment.scoreHigh
        let day = amounts.day(today)
        let score = say(low == high ? .score(low, asOf: day) : .scoreBetween(low, high, asOf: day))
        var lines = ["\(heading)  \(score)"]
        lines += say(.meaning(verdict, use: clean(title(of: profile)))).wrapped(to: width)
        if verdict == .unknown { lines += say(.lookAt(whatDecides)).wrapped(to: width) }
        return lines
    }

    private var verdictColour: Colour.Name {
        switch assessment.verdict {
        case .ready, .usable: .green
        case .upgrade: .yellow
        case .replace: .red
        case .unknown: .cyan
        }
    }

    /// The criteria without a level: one of them decides.
    private var whatDecides: [String] {
        assessment.criteria.filter { $0.level == nil }.map { say(.criterion($0.name)) }
    }
}
