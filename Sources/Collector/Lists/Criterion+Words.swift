import Requirements

extension CriterionName {
    var words: String {
        switch self {
        case .isa: "instruction set"
        case .cpu: "processor speed"
        case .ram: "memory"
        case .diskKind: "kind of disk"
        case .diskGb: "disk size"
        case .os: "operating system"
        }
    }
}

extension CriterionResult {
    /// Such as `memory 2 GB, needs 4 GB`.
    func shortfall(to goal: Finding, _ verb: String) -> String {
        if name == .os { return supportWords(goal, verb) }
        let found = found.map(words(for:)) ?? "not seen"
        // Not this processor's own clock: what it does, held against one that people know.
        let unit = name == .cpu ? " (in MHz of a Core 2)" : ""
        return "\(name.words) \(found), \(verb) \(words(for: goal))\(unit)"
    }

    private func supportWords(_ goal: Finding, _ verb: String) -> String {
        guard case .number(let days) = found else { return "operating system not seen" }
        guard days > 0 else { return "no security updates" + (until.map { " since \($0)" } ?? "") }
        let end = until.map { "on \($0)" } ?? "in \(days) days"
        return "security updates end \(end), \(verb) \(words(for: goal)) ahead"
    }

    private func words(for finding: Finding) -> String {
        guard case .number(let number) = finding else {
            if case .word(let word) = finding { return word }
            return ""
        }
        return switch name {
        case .ram: Self.memoryWords(mebibytes: number)
        case .diskGb: "\(number) GB"
        case .os: "\(number) days"
        case .cpu, .isa, .diskKind: "\(number)"
        }
    }

    /// As labels say it: 1024 MiB are 1 GB.
    static func memoryWords(mebibytes: Int) -> String {
        switch mebibytes {
        case let size where size.isMultiple(of: 1024): "\(size / 1024) GB"
        case let size where size.isMultiple(of: 512) && size > 1024: "\(size / 1024).5 GB"
        default: "\(mebibytes) MB"
        }
    }
}

extension GateResult {
    /// Such as `screen 800x600, needs 1024x768`, or `no network card`.
    var words: String {
        switch name {
        case .screen: "screen \(found ?? "not seen"), needs \(required)"
        case .network: "no network card"
        case .soundOut: "no sound output"
        case .soundIn: "no microphone input"
        }
    }
}
