internal import Machine
internal import Requirements
internal import ShownText

extension Sheet {
    private static let barLength = 10

    /// The columns after the heading; narrower terminals get each criterion in lines of its own.
    private static let columns = (found: 20, need: 12)
    private static let tableWidth = 79

    var hasTable: Bool { width >= Self.tableWidth }

    /// - Parameter explained: with what a point is, where somebody may ask.
    func criteriaLines(explained: Bool) -> [String] {
        var lines: [String] = []
        if hasTable {
            lines.append(row("", say(.found), say(.required), say(.recommended), say(.level)))
        }
        for criterion in assessment.criteria { lines += line(criterion) }
        for gate in assessment.gates where gate.name == .screen { lines += line(gate) }
        for state in GateResult.State.allCases { lines += things(state) }
        return lines + (explained ? pointsLines : [])
    }

    /// What only has to be there, in a line for those that are, and one for those that are not.
    private func things(_ state: GateResult.State) -> [String] {
        let names = assessment.gates.filter { $0.name != .screen && $0.state == state }.map { say(.gate($0.name)) }
        return names.isEmpty ? [] : entry(.things(state), names.joined(separator: ", ")).map { paint($0, state) }
    }

    private var pointsLines: [String] {
        guard let cpu = assessment.criteria.first(where: { $0.name == .cpu }), cpu.found != nil else { return [] }
        guard cpu.levelLow < 80 || !sources.isEmpty else { return [] }
        let meaning = say(.pointsMeaning).wrapped(to: width)
        return switch cpu.basis {
        case .clockOnly: say(.pointsByClock).wrapped(to: width) + meaning
        case .measured: say(.pointsMeasured).wrapped(to: width)
        case .table, .notAnnounced, nil: meaning
        }
    }

    private func row(_ heading: String, _ found: String, _ minimum: String, _ recommended: String, _ last: String)
        -> String
    {
        let (foundWidth, needWidth) = Self.columns
        return [
            heading.padded(to: headingWidth), found.cut(to: foundWidth).padded(to: foundWidth),
            minimum.cut(to: needWidth).padded(to: needWidth),
            recommended.cut(to: needWidth).padded(to: needWidth), last,
        ].joined(separator: " ")
    }

    private func line(_ criterion: CriterionResult) -> [String] {
        let name = say(.criterion(criterion.name))
        let found = found(criterion)
        let minimum = need(criterion.minimum, of: criterion.name)
        let recommended = need(criterion.recommended, of: criterion.name)
        guard !hasTable else { return [row(name, found, minimum, recommended, bar(criterion))] }
        return narrow(
            name, bar(criterion), .foundAndNeeded(found: found, required: minimum, recommended: recommended))
    }

    private func line(_ gate: GateResult) -> [String] {
        let name = say(.gate(gate.name))
        let found = gate.found.map(pixels) ?? say(.notSeen)
        guard !hasTable else { return [row(name, found, pixels(gate.required), "", state(of: gate))] }
        return narrow(name, state(of: gate), .foundAndRequired(found: found, required: pixels(gate.required)))
    }

    private func narrow(_ name: String, _ bar: String, _ needs: SheetText) -> [String] {
        [name.padded(to: headingWidth) + " " + bar] + say(needs).wrapped(to: width - 2).map { "  " + $0 }
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
        clean(name.amount(finding, in: language))
    }

    private func bar(_ criterion: CriterionResult) -> String {
        guard let level = criterion.level else {
            return String(repeating: "?", count: Self.barLength) + " \(criterion.levelLow)–\(criterion.levelHigh)"
        }
        let full = max(0, min(level, 100)) * Self.barLength / 100
        let text = String(repeating: "█", count: full) + String(repeating: "░", count: Self.barLength - full)
        let digits = String(level)
        let blanks = String(repeating: " ", count: max(1, 4 - digits.utf8.count))
        return colour.paint(text, level < 40 ? .red : level < 80 ? .yellow : .green) + blanks + digits
    }

    private func state(of gate: GateResult) -> String {
        paint(say(.screenState(gate.state)), gate.state)
    }

    private func paint(_ text: String, _ state: GateResult.State) -> String {
        switch state {
        case .passed: colour.paint(text, .green)
        case .failed: colour.paint(text, .red)
        case .notSeen: colour.paint(text, .cyan)
        }
    }

    /// The pixels that a screen has or has to have.
    func pixels(_ text: String) -> String { clean(text).split(separator: "x").joined(separator: "×") }
}
