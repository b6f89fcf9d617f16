import GRDB
package import Reports

extension FleetStore {
    /// The changes of this office's keys.
    package func keysBook() throws(StoreError) -> KeysBook {
        try book(read { db in (try Office.stored(in: db), try Self.keysLines(db)) })
    }

    /// Takes changes of keys: those that follow from what is here, with both signatures.
    ///
    /// Lines of one change may come in any order, but must come together. When this returns, what was taken outlives a
    /// power cut.
    ///
    /// - Returns: What became of each line, in the same order.
    package func take(keys lines: [SignedLine], at now: Int64) throws(StoreError) -> [LineOutcome] {
        let before = try keysBook()
        // Whoever else stores a change meanwhile stores what it may: a union. Nothing here is ever taken away.
        try add(before.news(in: lines), at: now)
        let after = try keysBook()
        return lines.map { Self.outcome(of: $0, among: lines, before: before, after: after) }
    }

    private func add(_ lines: [SignedLine], at now: Int64) throws(StoreError) {
        guard !lines.isEmpty else { return }
        try write { db in
            for line in lines {
                try db.execute(
                    sql: "INSERT INTO keys (id, received, line) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    arguments: [line.id.description, now, line.text])
            }
        }
    }

    private static func outcome(
        of line: SignedLine, among lines: [SignedLine], before: KeysBook, after: KeysBook
    ) -> LineOutcome {
        let keys: Keys
        do { keys = try Keys(payloadOf: line) } catch { return .refused(.keys(.payload(error))) }
        let id = LineID(hashing: line.payload)
        guard after.changes.contains(where: { $0.id == id }) else {
            let signers = Set(lines.filter { $0.payload == line.payload }.map(\.signer))
            let isHalf = !after.roots.isDisjoint(with: signers) && !signers.contains(keys.root)
            return .refused(.keys(isHalf ? .half(number: keys.n) : .unconnected(number: keys.n)))
        }
        guard after.chain.changes.contains(where: { $0.id == id }) else { return .keysForked(keys.n) }
        return before.changes.contains { $0.id == id } ? .keysKnown(keys.n) : .keysTaken(keys.n)
    }

    func book(_ stored: (office: Office?, lines: [String])) throws(StoreError) -> KeysBook {
        guard let office = stored.office else { throw .damaged(file: file, detail: "it does not say whose it is") }
        var lines: [SignedLine] = []
        for text in stored.lines {
            do { lines.append(try SignedLine(verifying: Array(text.utf8), as: .keys)) } catch {
                throw .damaged(file: file, detail: "a change of keys in it: \(error)")
            }
        }
        return KeysBook(founding: office.root, collector: office.collector, changes: Self.inOrder(lines))
    }

    /// The changes in the order of their first lines.
    private static func inOrder(_ lines: [SignedLine]) -> [KeysChange] {
        let changes = Dictionary(KeysChange.all(in: lines).map { ($0.id, $0) }) { one, _ in one }
        var seen: Set<LineID> = []
        return lines.compactMap { line in
            let id = LineID(hashing: line.payload)
            return seen.insert(id).inserted ? changes[id] : nil
        }
    }

    private static func keysLines(_ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "SELECT line FROM keys ORDER BY number")
    }
}
