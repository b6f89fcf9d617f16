/// What is bought for a gate that failed.
enum Thing: Hashable, Sendable {
    case screen, networkAdapter, headset

    /// What the failed gates need, each once: a headset does for sound in both directions.
    static func needed(for gates: [GateResult]) -> [Thing] {
        gates.filter { $0.state == .failed }.reduce(into: []) { things, gate in
            let thing = Thing(for: gate.name)
            if !things.contains(thing) { things.append(thing) }
        }
    }

    private init(for gate: GateName) {
        switch gate {
        case .screen: self = .screen
        case .network: self = .networkAdapter
        case .soundOut, .soundIn: self = .headset
        }
    }

    var action: Action {
        switch self {
        case .screen: Action(.screen)
        case .networkAdapter: Action(.networkAdapter)
        case .headset: Action(.headset)
        }
    }
}
