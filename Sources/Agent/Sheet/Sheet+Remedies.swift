internal import Requirements
internal import ShownText

extension Sheet {
    var remedyLines: [String] {
        if assessment.remedies.isEmpty {
            switch assessment.verdict {
            case .ready: return [say(.nothingNeeded)]
            case .replace: return say(.nothingHelps).wrapped(to: width)
            case .usable, .upgrade, .unknown: return []
            }
        }
        return [colour.bold(say(.whatWouldHelp))] + assessment.remedies.flatMap(lines)
    }

    private func lines(_ remedy: Remedy) -> [String] {
        let low = remedy.scoreLow, high = remedy.scoreHigh
        let reached = say(
            .reaches(remedy.reaches, from: assessment.scoreLow, to: low == high ? "\(low)" : "\(low)–\(high)"))
        var lines = reached.wrapped(to: width - 1).map { " " + $0 }
        for action in remedy.actions {
            lines += bullet(say(phrase(action)))
            let doubts = action.confirm ?? []
            if !doubts.isEmpty { lines += bullet(say(.firstLook(doubts.map { say(.confirm($0)) })), indent: 5) }
        }
        if let cost = remedy.cost {
            let value = amounts.number(cost.value)
            lines += bullet(say(.cost(value, currency: clean(cost.currency), date: amounts.day(cost.date))))
        }
        return lines
    }

    private func bullet(_ text: String, indent: Int = 3) -> [String] {
        let blanks = String(repeating: " ", count: indent)
        return text.wrapped(to: width - indent - 2).enumerated().map { blanks + ($0 == 0 ? "- " : "  ") + $1 }
    }

    private func phrase(_ action: Action) -> SheetText {
        switch action.action {
        case .reinstall: .reinstall(systemName(action.target ?? ""))
        case .addRAM: .addRAM(amounts.memory(UInt64(clamping: action.toMib ?? 0) << 20))
        case .ssd: .ssd(action.toGb ?? 0)
        case .screen: .replaceScreen
        case .networkAdapter: .addNetwork
        case .headset: .addHeadset
        case .reassign: .reassign(use(action.profile ?? ""))
        }
    }

    /// A target such as `debian 13`, as its makers write it.
    private func systemName(_ target: String) -> String {
        let name = clean(target)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    private func use(_ name: String) -> String {
        clean(profiles.first { $0.name == name }.map(title) ?? name)
    }
}
