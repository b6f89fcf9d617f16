package import Reports

/// All that an office hands to others: changes of keys, kits, decisions, reports, and what it itself vouches for, signed by its key.
///
/// The same store gives the same lines in the same order. What another office makes of them is a union: it may be given
/// them in any order, twice, and with those of others.
package struct Export: Sendable {
    /// Keys are read in pieces of so many.
    private static let step = 256

    private let store: FleetStore
    private let key: SigningKey

    /// - Parameter key: The collector's, which signs receipts.
    package init(store: FleetStore, key: SigningKey) {
        self.store = store
        self.key = key
    }

    /// Hands each line to `write`.
    ///
    /// - Parameter progress: Told now and then how many PCs' keys are done.
    package func write(
        _ write: (String) throws -> Void, progress: (Int) -> Void = { _ in }
    ) throws {
        for line in try store.lines(of: .keys) + store.lines(of: .kit) + store.lines(of: .decision) { try write(line) }
        var done = 0
        var last = ""
        while true {
            let keys = try store.keys(after: last, limit: Self.step)
            guard let greatest = keys.last else { return }
            for key in keys {
                guard let kid = KeyID(key.kid) else {
                    throw StoreError.damaged(file: store.file, detail: "the id of a key")
                }
                try self.write(kid, number: key.number, write)
            }
            last = greatest.kid
            done += keys.count
            progress(done)
        }
    }

    private func write(_ kid: KeyID, number: Int64, _ write: (String) throws -> Void) throws {
        let bodies = try store.bodies(of: number)
        for body in bodies { try write(body.line) }
        let received = bodies.map { (id: $0.id, seen: $0.seen) } + (try store.seenElsewhere(of: number))
        for claim in Self.receipts(for: kid, received) { try write(key.sign(claim).text) }
        for part in try store.marks(of: number).parts(ofAtMost: LedgerExtract.limit) {
            try write(key.sign(LedgerExtract(kid: kid, marks: Array(part))).text)
        }
    }

    /// A receipt for each time at which reports of the key were received; more where it could not name all of them.
    static func receipts(for kid: KeyID, _ received: [(id: String, seen: Int64)]) -> [Acknowledgement] {
        Dictionary(grouping: received, by: \.seen).sorted { $0.key < $1.key }.flatMap { seen, reports in
            reports.compactMap { LineID($0.id) }.sorted().parts(ofAtMost: Acknowledgement.limit).map { ids in
                Acknowledgement(kid: kid, t: seen, ok: Array(ids))
            }
        }
    }
}
