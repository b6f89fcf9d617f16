import Reports

/// Verifies the kits of a store.
struct KitCheck {
    let roots: Set<KeyID>

    /// The kits that are in order.
    func run(_ lines: [StoredLine], _ each: (StoreFault) -> Void) -> [LineID: SignedKit] {
        var kits: [LineID: SignedKit] = [:]
        for stored in lines {
            let place = StoreFault.Place.kit(stored.id)
            do {
                let kit = try SignedKit(line: SignedLine(verifying: Array(stored.line.utf8), as: .kit))
                kits[kit.id] = kit
                if kit.id.description != stored.id { each(StoreFault(place, .otherID)) }
                if !roots.contains(kit.line.signer) { each(StoreFault(place, .notOfRoot)) }
            } catch {
                each(StoreFault(place, reading: error))
            }
        }
        return kits
    }
}
