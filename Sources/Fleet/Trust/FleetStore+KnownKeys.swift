import Reports

extension FleetStore {
    /// Every key that something was received of: the ones that a kit vouches for, then the ones kept apart, both in the
    /// order of their ids.
    package func knownKeys() throws(StoreError) -> [KnownKey] {
        let kits = try KitBook(store: self)
        let states = try keyStates()
        var keys: [KnownKey] = []
        for head in try heads(kits) {
            let state = states.state(of: head.key, kit: head.kit.id)
            keys.append(
                KnownKey(
                    key: head.key, code: ShortCode(head.key), label: head.report.label.map(ReportedText.init),
                    kit: head.kit.id, school: ReportedText(head.kit.kit.school), lastSeen: head.lastSeen, state: state,
                    isRanked: states.isRanked(state), reason: nil))
        }
        return keys + (try unclaimed(kits))
    }

    /// The keys of the reports that are kept apart, each once, by the last of its reports.
    private func unclaimed(_ kits: KitBook) throws(StoreError) -> [KnownKey] {
        var keys: [KeyID: KnownKey] = [:]
        for held in try held() {
            guard let line = try? SignedLine(verifying: held.line, as: .report),
                let report = try? Report(payloadOf: line)
            else { continue }
            let kit = try kits.kit(report.kit)
            keys[line.signer] = KnownKey(
                key: line.signer, code: ShortCode(line.signer), label: report.label.map(ReportedText.init),
                kit: kit?.id, school: kit.map { ReportedText($0.kit.school) }, lastSeen: held.received,
                state: .unclaimed, isRanked: false, reason: kit == nil ? .unknownKit : .wrongProof)
        }
        return keys.values.sorted { $0.key < $1.key }
    }

    /// The keys that stand in no list, by school, then label, then code.
    package func unrankedKeys() throws(StoreError) -> [KnownKey] {
        try knownKeys().filter { !$0.isRanked }.sorted { $0.comesBefore($1) }
    }
}

extension KnownKey {
    /// By school, then label, then code.
    func comesBefore(_ other: KnownKey) -> Bool {
        let nobody = ReportedText("")
        return (school ?? nobody, label ?? nobody, code, key)
            < (other.school ?? nobody, other.label ?? nobody, other.code, other.key)
    }
}
