internal import Machine
internal import Requirements
internal import ShownText

extension Sheet {
    var verdictLines: [String] {
        let verdict = assessment.verdict
        let low = assessment.scoreLow, high = assessment.scoreHigh
        let use = title(of: profile), day = amounts.day(today)
        let score =
            low == high ? SheetText.score(use: use, low, asOf: day) : .scoreBetween(use: use, low, high, asOf: day)
        let word = say(.verdict(verdict))
        let indent = word.displayWidth + 2
        var lines = say(score).wrapped(to: width - indent).enumerated().map { number, line in
            (number == 0 ? paint(verdict, word) + "  " : String(repeating: " ", count: indent)) + line
        }
        lines += say(.meaning(verdict, short: shortcomings.map(say))).wrapped(to: width)
        return lines + repairs(day).flatMap { say($0).wrapped(to: width) }.map { colour.paint($0, .red) }
    }

    private func repairs(_ day: String) -> [SheetText] {
        let failing = (machine.storage ?? []).filter { $0.failing == .yes }
        return failing.map { .diskFailing(clean($0.model ?? $0.name)) } + (clockIsBehind ? [.clockBehind(day)] : [])
    }

    func paint(_ verdict: Verdict, _ text: String) -> String {
        let name: Colour.Name =
            switch verdict {
            case .ready, .usable: .green
            case .upgrade: .yellow
            case .replace: .red
            case .unknown: .cyan
            }
        return colour.bold(colour.paint(text, name))
    }

    /// What keeps the PC from a better verdict; what was not seen is not held against it.
    var shortcomings: [SheetText] { Self.shortcomings(of: assessment) }

    static func shortcomings(of assessment: Assessment) -> [SheetText] {
        let failed = assessment.gates.filter { $0.state == .failed }.map { SheetText.gate($0.name) }
        let criteria = assessment.criteria
        switch assessment.verdict {
        case .ready: return []
        case .usable: return criteria.filter { $0.levelHigh < 80 }.map { .criterion($0.name) }
        case .upgrade, .replace: return criteria.filter { $0.levelHigh < 40 }.map { .criterion($0.name) } + failed
        case .unknown: return criteria.filter { $0.level == nil }.map { .criterion($0.name) }
        }
    }
}
