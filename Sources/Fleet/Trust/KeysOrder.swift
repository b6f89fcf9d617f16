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
    package var others: [KeyID] = []

    package init(newRoot: SigningKey? = nil, newCollector: KeyID? = nil, url: String? = nil) {
        self.newRoot = newRoot
        self.newCollector = newCollector
        self.url = url
    }

    /// The next change, signed: by the root of today, and by the new one where there is one.
    package func lines(for office: Office, root: SigningKey) throws -> [SignedLine] {
        guard root.id == office.root else { throw KitOrderError.otherRoot(RootFingerprint(root.id)) }
        let collector = CollectorAddress(key: newCollector ?? office.collector, url: url)
        let keys = Keys(
            n: office.changes + 1, root: newRoot?.id ?? root.id,
            collectors: [collector] + others.map { CollectorAddress(key: $0) })
        return try [root, newRoot].compactMap { try $0?.sign(keys) }
    }
}
