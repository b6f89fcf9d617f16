import Reports

/// Verifies the kits of a store.
struct KitCheck {
    let roots: Set<KeyID>

    /// The kits that are in order.
    func run(_ lines: [StoredLine], _ each: (StoreFault) -> Void) -> [LineID: SignedKit] {
        var kits: [LineID: SignedKit] = [:]
        for stored in lines {
            do {
                let kit = try SignedKit(line: SignedLine(verifying: Array(stored.line.utf8), as: .kit))
                kits[kit.id] = kit
                if kit.id.description != stored.id { each(fault(stored, "it has another id")) }
                if !roots.contains(kit.line.signer) { each(fault(stored, "no root key of this office signed it")) }
            } catch {
                each(fault(stored, "\(error)".withoutFullStop))
            }
        }
        return kits
    }

    private func fault(_ stored: StoredLine, _ what: String) -> StoreFault {
        StoreFault(place: .kit(stored.id), what: what)
    }
}
