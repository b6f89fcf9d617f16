package import Reports

/// What an office says to have its keys changed.
package struct KeysOrder: Sendable {
    /// The district's new root; `nil` where it stays.
    package var newRoot: SigningKey?

    /// The key that signs receipts from then on; `nil` where it stays.
    package var newCollector: KeyID?

    /// Where all PCs send to from then on; `nil` where each goes on sending where it did.
    package var url: String?

    /// The other collectors of the district: their receipts go on counting.
    package var others: [KeyID]

    package init(newRoot: SigningKey? = nil, newCollector: KeyID? = nil, url: String? = nil, others: [KeyID] = []) {
        self.newRoot = newRoot
        self.newCollector = newCollector
        self.url = url
        self.others = others
    }

    /// The next change, signed: by the root of today, and by the new one where there is one.
    package func lines(for office: Office, root: SigningKey) throws -> [SignedLine] {
        guard root.id == office.root else { throw KitOrderError.otherRoot(RootFingerprint(root.id)) }
        guard newCollector == nil || !office.isJoined else { throw KeysOrderError.joined }
        guard others.count < Keys.collectorLimit else { throw KeysOrderError.tooManyCollectors(others: others) }
        let collector = CollectorAddress(key: newCollector ?? office.collector, url: url)
        let keys = Keys(
            n: office.changes + 1, root: newRoot?.id ?? root.id,
            collectors: [collector] + others.map { CollectorAddress(key: $0) })
        return try [root, newRoot].compactMap { try $0?.sign(keys) }
    }
}

/// Why keys are not changed as somebody says: what is wrong, what to do.
package enum KeysOrderError: Error, CustomStringConvertible {
    /// The collector was made beside the district's first one, and its key is its own, see ``Office/isJoined``.
    case joined
    /// With this office's own more than one change can name.
    case tooManyCollectors(others: [KeyID])

    package var description: String {
        switch self {
        case .joined:
            "This collector has joined its district, and its key is its own: no change puts another in its place. Make a "
                + "new collector with `probe-collector init --join` in another folder, import there what this one "
                + "exports, and have the district's first collector name the new key beside those of the others that are "
                + "still at work: keys change --collector KEY."
        case .tooManyCollectors(let others):
            "A change of keys names at most \(Keys.collectorLimit) collectors, and the receipts of \(others.count + 1) would "
                + "count. Say which of the others are still at work, at most \(Keys.collectorLimit - 1) of these:"
                + others.map { "\n  --collector=\($0)" }.joined()
        }
    }
}
