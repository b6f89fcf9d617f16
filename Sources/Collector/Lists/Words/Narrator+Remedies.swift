import Fleet
import Requirements
import ShownText

extension Narrator {
    /// What helping the PC costs: the remedy, or a new PC where only that helps; `nil` where it is not known.
    func cost(_ machine: ListedMachine) -> Remedy.Cost? {
        machine.verdict == .replace
            ? data.offers.replacement(on: asOf) : machine.assessment?.remedies.first?.cost
    }

    /// The cheapest thing that helps; `nil` where nothing has to be done, or nothing is known to help.
    func remedy(_ machine: ListedMachine) -> Wording? {
        let remedy = machine.assessment?.remedies.first.map { self.remedy($0) }
        guard machine.verdict == .replace else { return remedy }
        let replacement = say(cost(machine).map { .replaceAt(price($0)) } ?? .replace)
        // What there is of remedies then puts the PC to a lighter use.
        return remedy.map { say(.oldOne(replacement, remedy: $0)) } ?? replacement
    }

    /// Such as `SSD 240 GB + install Debian 13 (450,000 VND, price of 2026-11-20), then usable`.
    func remedy(_ remedy: Remedy, withCost: Bool = true) -> Wording {
        // Parts first: the system is installed onto them.
        let order: [[Action]] = [
            remedy.actions.filter { $0.action != .reinstall && $0.action != .reassign },
            remedy.actions.filter { $0.action == .reinstall }, remedy.actions.filter { $0.action == .reassign },
        ]
        let work = order.joined().map(words).joined(separator: " + ")
        let price = withCost ? remedy.cost.map(price) : nil
        let checks = remedy.actions.flatMap { $0.confirm ?? [] }
        let words = aim(work, price, remedy)
        guard !checks.isEmpty else { return words }
        return say(.lookFirst(words, at: checks.map { $0.words(in: language) }.joined(separator: ", ")))
    }

    private func aim(_ work: Wording, _ price: Wording?, _ remedy: Remedy) -> Wording {
        if remedy.actions.contains(where: { $0.action == .reassign }) {
            return price.map { say(.at(work, price: $0)) } ?? work
        }
        let band = remedy.reaches.words(in: language)
        return say(price.map { .thenAt(work, price: $0, band: band) } ?? .then(work, band: band))
    }

    private func words(_ action: Action) -> Wording {
        switch action.action {
        case .reinstall: say(.install(Self.systemName(action.target ?? "")))
        case .addRAM: say(.memory(amounts.mebibytes(action.toMib ?? 0)))
        case .ssd: say(.ssd("\(amounts.number(action.toGb ?? 0)) GB"))
        case .screen: say(.otherScreen)
        case .networkAdapter: say(.networkAdapter)
        case .headset: say(.headset)
        case .reassign: say(.useFor(use(action.profile ?? "")))
        }
    }

    /// A target such as `debian 13`, as its makers write it.
    private static func systemName(_ target: String) -> String { target.prefix(1).uppercased() + target.dropFirst() }
}
