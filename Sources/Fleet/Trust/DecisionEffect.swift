import Reports

/// What a decision would mean for one key.
package struct DecisionEffect: Sendable {
    package let key: KnownKey
    package let after: KeyState
}

extension FleetStore {
    /// What deciding so of these would mean: every key that is named, and those that their kits cover, by school, then
    /// label, then code.
    ///
    /// - Parameter keys: Every key that something was received of, see ``knownKeys()``.
    package func effects(
        of order: DecisionOrder, on keys: [KnownKey]
    ) throws(StoreError) -> [DecisionEffect] {
        let before = try keyStates()
        var after = before
        for subject in order.subjects { after.decided[subject] = order.verdict }
        let named = Set(order.subjects)
        return keys.sorted { $0.comesBefore($1) }.compactMap { key in
            guard let kit = key.kit, key.state != .unclaimed else { return nil }
            let state = after.state(of: key.key, kit: kit)
            guard named.contains(.key(key.key)) || state != key.state else { return nil }
            return DecisionEffect(key: key, after: state)
        }
    }
}
