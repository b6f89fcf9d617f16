internal import Machine
internal import Requirements
internal import ShownText

extension Sheet {
    private static let barLength = 10

    /// The columns after the heading.
    private var columns: (found: Int, need: Int) { (max(12, width - headingWidth - 43), 12) }

    var criteriaLines: [String] {
        var lines = [row("", say(.found), say(.required), say(.recommended), say(.level))]
        lines += assessment.criteria.map(line)
        lines += assessment.gates.map(line)
        if assessment.criteria.contains(where: { $0.name == .cpu && $0.basis == .clockOnly }) {
            lines += say(.pointsByClock).wrapped(to: width)
        }
        lines += say(.pointsMeaning).wrapped(to: width)
        return lines
    }

    private func row(_ heading: String, _ found: String, _ minimum: String, _ recommended: String, _ last: String)
        -> String
    {
        let cells = [
            (heading, headingWidth), (found, columns.found), (minimum, columns.need), (recommended, columns.need),
        ]
        return cells.map { fit($0, $1) }.joined(separator: " ") + " " + last
    }

    /// Cut where it is too long: what is cut here stands whole below, under the PC.
    private func fit(_ text: String, _ width: Int) -> String {
        guard text.displayWidth > width else { return text.padded(to: width) }
        var kept = ""
        for character in text {
            guard (kept + String(character)).displayWidth < width else { break }
            kept.append(character)
        }
        return (kept + "…").padded(to: width)
    }

    private func line(_ criterion: CriterionResult) -> String {
        row(
            say(.criterion(criterion.name)), found(criterion), need(criterion.minimum, of: criterion.name),
            need(criterion.recommended, of: criterion.name), bar(criterion))
    }

    private func found(_ criterion: CriterionResult) -> String {
        if criterion.name == .os { return support(criterion) }
        if criterion.name == .diskKind, criterion.found == nil, machine.systemDisk != nil {
            return say(.diskKind(.unknown))
        }
        return criterion.found.map { need($0, of: criterion.name) } ?? say(.notSeen)
    }

    private func support(_ criterion: CriterionResult) -> String {
        if let until = criterion.until {
            return say(until < today ? .updatesEnded(amounts.day(until)) : .updatesUntil(amounts.day(until)))
        }
        if criterion.found != nil { return say(.updatesNotAnnounced) }
        return say(machine.os?.id == nil || machine.os?.live == true ? .notSeen : .notListed)
    }

    private func need(_ finding: Finding, of name: CriterionName) -> String {
        switch (name, finding) {
        case (.cpu, .number(let points)): say(.points(amounts.number(points)))
        case (.ram, .number(let mebibytes)): amounts.memory(UInt64(clamping: mebibytes) << 20)
        case (.diskGb, .number(let gigabytes)): say(.decimalGigabytes(amounts.number(gigabytes)))
        case (.os, .number(let days)): say(days <= 1 ? .supported : .daysOfUpdates(days))
        case (.diskKind, .word(let kind)): say(.diskKind(Disk.Kind(rawValue: kind) ?? .unknown))
        // The part of the level's name that people know.
        case (.isa, .word(InstructionSet.v1WithSSE3.rawValue)): "SSE3"
        case (_, .word(let word)): clean(word)
        case (_, .number(let number)): amounts.number(number)
        }
    }

    private func bar(_ criterion: CriterionResult) -> String {
        guard let level = criterion.level else {
            return String(repeating: "?", count: Self.barLength) + " \(criterion.levelLow)–\(criterion.levelHigh)"
        }
        let full = max(0, min(level, 100)) * Self.barLength / 100
        let text = String(repeating: "█", count: full) + String(repeating: "░", count: Self.barLength - full)
        return colour.paint(text, level < 40 ? .red : level < 80 ? .yellow : .green) + " \(level)"
    }

    private func line(_ gate: GateResult) -> String {
        let state: String
        switch gate.state {
        case .passed: state = colour.paint(say(.gatePassed), .green)
        case .failed: state = colour.paint(say(.gateFailed), .red)
        case .notSeen: state = colour.paint(say(.lookYourself), .cyan)
        }
        return row(say(.gate(gate.name)), gate.found.map(word) ?? say(.notSeen), word(gate.required), "", state)
    }

    private func word(_ text: String) -> String {
        switch text {
        case YesNo.yes.rawValue: say(.yes)
        case YesNo.no.rawValue: say(.no)
        default: clean(text).replacing("x", with: "×")
        }
    }
}
