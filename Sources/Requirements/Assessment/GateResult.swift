internal import Machine

/// Whether a machine has one of the things that a profile needs without scoring it.
package struct GateResult: Codable, Hashable, Sendable {
    package let name: GateName

    /// Pixels such as `1024x768`; `yes` for what only has to be there.
    package let required: String

    /// In the form of ``required``; absent where it was not seen.
    package let found: String?

    package let state: State

    package enum State: String, Codable, CaseIterable, Sendable {
        case passed
        /// Seen, and not enough: the score is at most 38.
        case failed
        /// Changes neither score nor verdict: somebody has to look.
        case notSeen = "not_seen"
    }

    /// The gates of a profile, in the order of ``GateName``.
    static func all(of machine: Machine, for gates: Gates) -> [GateResult] {
        var results: [GateResult] = []
        if let need = gates.screen { results.append(screen(machine.screens, need)) }
        if gates.network != nil { results.append(GateResult(.network, seen: hasNetwork(machine))) }
        if gates.soundOut != nil { results.append(GateResult(.soundOut, seen: machine.audio?.output)) }
        if gates.soundIn != nil { results.append(GateResult(.soundIn, seen: machine.audio?.input)) }
        return results
    }

    private init(_ name: GateName, seen: YesNo?) {
        self.init(
            name: name, required: YesNo.yes.rawValue, found: seen?.rawValue,
            state: seen.map { $0 == .yes ? .passed : .failed } ?? .notSeen)
    }

    private init(name: GateName, required: String, found: String?, state: State) {
        self.name = name
        self.required = required
        self.found = found
        self.state = state
    }

    /// No screen connected is not seen, not failed: many PCs start without theirs switched on.
    private static func screen(_ screens: [Screen]?, _ need: Gates.ScreenNeed) -> GateResult {
        let fits = { (screen: Screen) in screen.width >= need.width && screen.height >= need.height }
        let shown = screens?.first(where: fits) ?? screens?.first
        return GateResult(
            name: .screen, required: "\(need.width)x\(need.height)",
            found: shown.map { "\($0.width)x\($0.height)" },
            state: shown.map { fits($0) ? .passed : .failed } ?? .notSeen)
    }

    /// A card on the PCI bus is enough to say yes; without one, an adapter may sit on another bus.
    private static func hasNetwork(_ machine: Machine) -> YesNo? {
        let links = machine.links
        if links?.wired == .yes || links?.wireless == .yes { return .yes }
        if links?.wired == .no && links?.wireless == .no { return .no }
        return machine.network?.isEmpty == false ? .yes : nil
    }
}
