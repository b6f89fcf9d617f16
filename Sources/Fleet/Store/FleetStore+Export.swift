import GRDB
import Reports

/// What an office hands to others, read in pieces: a store may be larger than the memory.
extension FleetStore {
    /// The lines of changes of keys, kits, or decisions, in the order of their ids.
    func lines(of table: ExportedTable) throws(StoreError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT line FROM \(table.rawValue) ORDER BY id") }
    }

    enum ExportedTable: String { case keys, kit, decision }

    /// How many keys wrote something that is stored.
    package func keyCount() throws(StoreError) -> Int {
        try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM machine_key") ?? 0 }
    }

    /// The next keys by id, with their numbers.
    func keys(after kid: String, limit: Int) throws(StoreError) -> [(kid: String, number: Int64)] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT kid, number FROM machine_key WHERE kid > ? ORDER BY kid LIMIT ?",
                arguments: [kid, limit]
            ).map { (kid: $0["kid"], number: $0["number"]) }
        }
    }

    /// A key's reports that are kept whole, the greatest first, with the time that each was first received.
    func bodies(of key: Int64) throws(StoreError) -> [(id: String, seen: Int64, line: String)] {
        try read { db in
            let bodies = try db.cachedStatement(
                sql: "SELECT id, seen, line FROM body WHERE key = ? ORDER BY seq DESC, at DESC, id DESC")
            return try Row.fetchAll(bodies, arguments: [key]).map { (id: $0["id"], seen: $0["seen"], line: $0["line"]) }
        }
    }

    /// When others first received reports of the key that are not here, or not kept whole.
    func seenElsewhere(of key: Int64) throws(StoreError) -> [(id: String, seen: Int64)] {
        try read { db in
            let seen = try db.cachedStatement(sql: "SELECT id, seen FROM seen_elsewhere WHERE key = ? ORDER BY id")
            return try Row.fetchAll(seen, arguments: [key]).map { (id: $0["id"], seen: $0["seen"]) }
        }
    }

    /// What the ledger knows of a key that its kept reports do not tell, from the least number on.
    func marks(of key: Int64) throws(StoreError) -> [LedgerExtract.Mark] {
        try read { db in try Self.marks(of: key, db) }
    }

    /// A number with one mark whose report is kept whole is left out: the report says as much.
    static func marks(of key: Int64, _ db: Database) throws -> [LedgerExtract.Mark] {
        let marks = try db.cachedStatement(
            sql: """
                SELECT seq, lo, hi FROM ledger
                WHERE key = ?1 AND (hi IS NOT NULL
                    OR NOT EXISTS (SELECT 1 FROM body WHERE body.key = ?1 AND body.seq = ledger.seq))
                ORDER BY seq
                """)
        return try Row.fetchAll(marks, arguments: [key]).map {
            LedgerExtract.Mark(seq: $0["seq"], lo: $0["lo"], hi: $0["hi"])
        }
    }
}
