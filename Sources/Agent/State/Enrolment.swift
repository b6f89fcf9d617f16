package import Reports

/// Whom this PC belongs to: its kit, and the changes of the office's keys that it has followed since.
package struct Enrolment: Hashable, Sendable {
    package let kit: SignedKit
    package let keys: KeysChain

    /// Roots of this office that later ones have replaced, as far as this PC has heard of them.
    package let formerRoots: Set<KeyID>

    /// - Parameter changes: The lines by which the keys changed, some of them perhaps from before the kit.
    package init(kit: SignedKit, changes: [SignedLine]) {
        self.kit = kit
        let keys = KeysChain(kit: kit.kit).following(changes)
        self.keys = keys
        formerRoots = Set(changes.map(\.signer) + [kit.kit.root]).subtracting([keys.root])
    }

    /// This enrolment, with the changes followed that these lines lead to.
    package func following(_ lines: [SignedLine]) -> Enrolment {
        Enrolment(kit: kit, changes: keys.following(lines).lines)
    }

    /// The kit as the newest keys make it: its root, whose receipts count, and where reports go.
    package var kitOfToday: Kit {
        var kit = kit.kit
        kit.root = keys.root
        kit.collectors = keys.collectors
        return kit
    }

    package var rootFingerprint: RootFingerprint { RootFingerprint(keys.root) }
}
