/// A change of keys, with the lines that sign one and the same payload.
package struct KeysChange: Hashable, Sendable {
    package let keys: Keys

    /// The payload's hash: tells two changes with one number apart.
    package let id: LineID

    /// One a signer, in the order of the signers' ids.
    package let lines: [SignedLine]

    /// The changes that these lines speak of, whoever signed them, in the order of their numbers and hashes.
    ///
    /// The lines' own order and repetition do not matter. Those that are no proper change of keys are left out.
    package static func all(in lines: some Sequence<SignedLine>) -> [KeysChange] {
        Dictionary(grouping: lines.filter { $0.type == .keys }, by: \.payload).values
            .compactMap(KeysChange.init)
            .sorted { ($0.keys.n, $0.id) < ($1.keys.n, $1.id) }
    }

    /// Whether it is signed as a change must be that takes the place of this root.
    package func follows(_ root: KeyID) -> Bool {
        lines.contains { $0.signer == root } && lines.contains { $0.signer == keys.root }
    }

    /// The same change with the signatures only by which it takes the place of these roots.
    package func only(after roots: Set<KeyID>) -> KeysChange {
        KeysChange(keys: keys, id: id, lines: lines.filter { roots.contains($0.signer) || $0.signer == keys.root })
    }

    private init(keys: Keys, id: LineID, lines: [SignedLine]) {
        self.keys = keys
        self.id = id
        self.lines = lines
    }

    /// - Parameter lines: All have the same payload.
    private init?(_ lines: [SignedLine]) {
        guard let first = lines.first, let keys = try? Keys(payloadOf: first) else { return nil }
        // Of one payload a signer can make several lines; which one stays must not depend on their order.
        let bySigner = Dictionary(lines.map { ($0.signer, $0) }) { $0.text < $1.text ? $0 : $1 }
        self.init(
            keys: keys, id: LineID(hashing: first.payload), lines: bySigner.values.sorted { $0.signer < $1.signer })
    }
}
