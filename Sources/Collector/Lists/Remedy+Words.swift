import Requirements
internal import ShownText

extension Remedy {
    /// Such as `reinstall with Debian 13 + memory to 8 GB (450,000 VND, price of 2026-11-20)`.
    func words(_ offers: Offers, withCost: Bool = true) -> String {
        let inOrder = actions.filter { $0.action != .reassign } + actions.filter { $0.action == .reassign }
        let steps = inOrder.map { $0.words(offers) }.joined(separator: " + ")
        let aim = actions.contains { $0.action == .reassign } ? "" : ", then \(reaches.rawValue)"
        let price = withCost ? cost.map { " (\($0.words))" } ?? "" : ""
        let checks = actions.flatMap { $0.confirm ?? [] }.map(\.words)
        return steps + price + aim + (checks.isEmpty ? "" : "; look first: \(checks.joined(separator: ", "))")
    }
}

extension Action {
    fileprivate func words(_ offers: Offers) -> String {
        switch action {
        case .reinstall: "reinstall with \(offers.reinstall.first { $0.target == target }?.name ?? target ?? "")"
        case .addRAM: "memory to \(CriterionResult.memoryWords(mebibytes: toMib ?? 0))"
        case .ssd: "SSD of \(toGb ?? 0) GB"
        case .screen: "another screen"
        case .networkAdapter: "a network adapter"
        case .headset: "a headset"
        case .reassign: "use it for \(profile ?? "")"
        }
    }
}

extension Action.Confirmation {
    fileprivate var words: String {
        switch self {
        case .memoryType: "which memory it takes"
        case .memorySoldered: "that the memory can be changed"
        case .boardMaximum: "that the board takes that much"
        case .diskBay: "that an SSD fits"
        case .tpmVersion: "that the TPM is version 2.0"
        }
    }
}

extension Remedy.Cost {
    /// Such as `450,000 VND, price of 2026-11-20`.
    var words: String { "\(Self.amount(value)) \(TerminalText(cleaning: currency)), price of \(date)" }

    /// Such as `450,000`.
    static func amount(_ value: Int) -> String {
        var digits = Array("\(value)")
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }
}
