internal import Requirements
internal import ShownText

extension Sheet {
    /// The cheapest first; of a later one that goes on from an earlier one, only what comes on top.
    var remedyLines: [String] {
        let remedies = assessment.remedies
        guard !remedies.isEmpty else {
            return assessment.verdict == .replace ? say(.nothingHelps).wrapped(to: width) : []
        }
        var lines: [String] = []
        var before: [Action] = []
        for remedy in remedies {
            lines += self.lines(remedy, after: before)
            before = remedy.actions
        }
        return lines
    }

    private func lines(_ remedy: Remedy, after before: [Action]) -> [String] {
        let goesOn = !before.isEmpty && before.allSatisfy(remedy.actions.contains)
        let actions = remedy.actions.filter { $0.action != .reassign && !(goesOn && before.contains($0)) }
        var lines = say(heading(remedy, actions, goesOn: goesOn)).wrapped(to: width).map(colour.bold)
        // Parts first: the system is installed onto them.
        let inOrder = actions.filter { $0.action != .reinstall } + actions.filter { $0.action == .reinstall }
        for action in inOrder { if let phrase = phrase(action, in: remedy) { lines += bullet(say(phrase)) } }
        let doubts = inOrder.flatMap { $0.confirm ?? [] }
        if !doubts.isEmpty { lines += indented(say(.firstLook(doubts.map { say(.confirm($0)) }))) }
        if let cost = remedy.cost {
            let value = amounts.number(cost.value)
            lines += indented(say(.cost(value, currency: clean(cost.currency), date: amounts.day(cost.date))))
        }
        return lines
    }

    private func heading(_ remedy: Remedy, _ actions: [Action], goesOn: Bool) -> SheetText {
        let to = say(.scores(remedy.scoreLow, remedy.scoreHigh))
        if let other = remedy.actions.first(where: { $0.action == .reassign })?.profile {
            return actions.isEmpty
                ? .serves(use: use(other), remedy.reaches, score: to)
                : .servesAfter(use: use(other), remedy.reaches, score: to)
        }
        let from = say(.scores(assessment.scoreLow, assessment.scoreHigh))
        return goesOn ? .reachesToo(remedy.reaches, from: from, to: to) : .reaches(remedy.reaches, from: from, to: to)
    }

    private func bullet(_ text: String) -> [String] {
        text.wrapped(to: width - 3).enumerated().map { ($0 == 0 ? " - " : "   ") + $1 }
    }

    private func indented(_ text: String) -> [String] { text.wrapped(to: width - 3).map { "   " + $0 } }

    /// What the PC keeps, whatever is done, and which systems it can't get.
    var limitLines: [String] {
        guard assessment.verdict != .ready else { return [] }
        var lines: [String] = []
        let fixed = unchangeable
        if !fixed.isEmpty { lines += say(.cannotChange(fixed)).wrapped(to: width) }
        let installs = assessment.remedies.contains { $0.actions.contains { $0.action == .reinstall } }
        let updatesLack = assessment.criteria.contains { $0.name == .os && $0.levelLow < 80 }
        if installs || updatesLack && assessment.verdict != .replace { lines += systemLimits }
        return lines
    }

    private var unchangeable: [String] {
        assessment.criteria.filter { ($0.level ?? 100) < 80 }.compactMap { criterion in
            switch criterion.name {
            case .isa, .cpu: say(.criterion(criterion.name))
            case .ram: limits.memory.map { say(.memoryLimit($0)) }
            case .diskKind, .diskGb, .os: nil
            }
        }
    }

    private var systemLimits: [String] {
        let possible = limits.systems.filter(\.obstacles.isEmpty).map { systemName($0.target) }
        return limits.systems.filter { !$0.obstacles.isEmpty }.flatMap { system in
            let final = system.obstacles.filter(\.isFinal)
            // What nothing takes away is enough to know.
            let reasons = (final.isEmpty ? system.obstacles[...] : final.prefix(1)).map { reason($0) }
            let name = systemName(system.target)
            let sentence =
                possible.isEmpty
                ? SheetText.cannotInstall(name, because: reasons)
                : .cannotInstallBut(name, because: reasons, can: possible)
            return say(sentence).wrapped(to: width)
        }
    }

    private func reason(_ obstacle: Obstacle) -> String {
        guard case .features(let features) = obstacle else { return say(.obstacle(obstacle)) }
        // As the makers of processors write them.
        return say(
            .obstacle(.features(features.map { clean($0.split(separator: "_").joined(separator: ".").uppercased()) })))
    }
}
