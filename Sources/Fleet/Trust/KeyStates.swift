import Reports
import Requirements

/// What each key counts for: its own decision, else its kit's, else it is provisional.
struct KeyStates: Sendable {
    var decided: [DecisionSubject: Decision.Verdict]

    /// The office's policy: whether only what was admitted is ranked.
    let requiresAdmission: Bool

    func state(of head: Head) -> KeyState { state(of: head.key, kit: head.kit.id) }

    func state(of key: KeyID, kit: LineID) -> KeyState {
        switch decided[.key(key)] ?? decided[.kit(kit)] {
        case .admit: .admitted
        case .retire: .retired
        case .block: .blocked
        case nil: .provisional
        }
    }

    func isRanked(_ state: KeyState) -> Bool {
        switch state {
        case .admitted: true
        case .provisional: !requiresAdmission
        case .unclaimed, .retired, .blocked: false
        }
    }
}

extension FleetStore {
    /// - Parameter day: Only by what this office had received by its end, in UTC; `nil` for all.
    func keyStates(knownOn day: Day? = nil) throws(StoreError) -> KeyStates {
        KeyStates(decided: try decided(knownOn: day), requiresAdmission: try requiresAdmission())
    }
}
