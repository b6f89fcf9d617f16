import GRDB
package import Reports

extension FleetStore {
    /// Keeps a kit; false where it was there already.
    static func add(_ kit: SignedKit, at now: Int64, _ db: Database) throws -> Bool {
        try db.cachedStatement(sql: "INSERT INTO kit (id, received, line) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            .execute(arguments: [kit.id.description, now, kit.line.text])
        return db.changesCount > 0
    }

    /// Keeps a kit made here; false where it was there already.
    package func add(_ kit: SignedKit, at now: Int64) throws(StoreError) -> Bool {
        try write { db in try Self.add(kit, at: now, db) }
    }

    /// The kit of that id; `nil` where this office does not know it.
    package func kit(_ id: LineID) throws(StoreError) -> SignedKit? { try read { db in try kit(id, db) } }

    func kit(_ id: LineID, _ db: Database) throws -> SignedKit? {
        let line = try db.cachedStatement(sql: "SELECT line FROM kit WHERE id = ?")
        return try String.fetchOne(line, arguments: [id.description]).map(signedKit)
    }

    /// Every kit, in the order of their ids.
    package func kits() throws(StoreError) -> [SignedKit] {
        let lines = try read { db in try String.fetchAll(db, sql: "SELECT line FROM kit ORDER BY id") }
        var kits: [SignedKit] = []
        for line in lines { kits.append(try signedKit(line)) }
        return kits
    }

    func kitCount() throws(StoreError) -> Int {
        try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM kit") ?? 0 }
    }

    private func signedKit(_ line: String) throws(StoreError) -> SignedKit {
        do {
            return try SignedKit(line: SignedLine(verifying: Array(line.utf8), as: .kit))
        } catch {
            throw StoreError.damaged(file: file, detail: "a kit in it: \(error)")
        }
    }
}
