import GRDB
import Reports

/// How the four maps are joined, one report at a time, inside a transaction.
extension FleetStore {
    /// As many reports as are kept whole of one key: the greatest by `(seq, at, id)`.
    static let bodiesPerKey = 32

    /// Joins one report to the store; false where it changed nothing.
    ///
    /// - Parameters:
    ///   - seen: When this office received it.
    ///   - most: As many reports as are kept whole of one key.
    static func join(
        _ report: ClaimedReport, seen: Int64, keeping most: Int = bodiesPerKey, _ db: Database
    ) throws -> Bool {
        let key = try enter(report.line.signer, db)
        let addedMark = try joinMark(key.number, seq: report.seq, lo: report.mark.text, hi: nil, db)
        // A report that is here has its mark in the ledger.
        let isEarlier = addedMark ? nil : try joinSeen(seen, report.id, of: key.number, db)
        let body: Body =
            switch isEarlier {
            case true?: .seenEarlier
            case false?: .asBefore
            case nil: try add(report, key, seen: seen, keeping: most, db)
            }
        if addedMark || body != .asBefore { try noteChange(of: key.number, db) }
        return addedMark || body == .added
    }

    /// A key as the tables have it.
    private struct EnteredKey {
        let number: Int64
        /// Whether nothing was known of it before.
        let isNew: Bool
    }

    private static func enter(_ key: KeyID, _ db: Database) throws -> EnteredKey {
        let kid = key.description
        let known = try db.cachedStatement(sql: "SELECT number FROM machine_key WHERE kid = ?")
        if let number = try Int64.fetchOne(known, arguments: [kid]) { return EnteredKey(number: number, isNew: false) }
        try db.cachedStatement(sql: "INSERT INTO machine_key (kid) VALUES (?)").execute(arguments: [kid])
        return EnteredKey(number: db.lastInsertedRowID, isNew: true)
    }

    static func number(of key: KeyID, _ db: Database) throws -> Int64 { try enter(key, db).number }

    /// - Parameter hi: The greatest mark; `nil` where there is only the one.
    static func joinMark(_ key: Int64, seq: Int, lo: String, hi: String?, _ db: Database) throws -> Bool {
        try db.cachedStatement(
            sql: """
                INSERT INTO ledger (key, seq, lo, hi) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (key, seq) DO UPDATE
                SET lo = min(lo, excluded.lo), hi = max(coalesce(hi, lo), coalesce(excluded.hi, excluded.lo))
                WHERE excluded.lo < lo OR coalesce(excluded.hi, excluded.lo) > coalesce(hi, lo)
                """
        ).execute(arguments: [key, seq, lo, hi])
        return db.changesCount > 0
    }

    private enum Body {
        case added
        /// It was there already, and was received earlier than was known.
        case seenEarlier
        case asBefore
    }

    /// Joins a time at which a report was received.
    ///
    /// - Returns: Whether it is earlier than was known; `nil` where the report is not kept whole.
    static func joinSeen(_ seen: Int64, _ id: LineID, of key: Int64, _ db: Database) throws -> Bool? {
        let known = try db.cachedStatement(sql: "SELECT seen FROM body WHERE key = ? AND id = ?")
        guard let before = try Int64.fetchOne(known, arguments: [key, id.description]) else { return nil }
        guard seen < before else { return false }
        try db.cachedStatement(sql: "UPDATE body SET seen = ? WHERE key = ? AND id = ?")
            .execute(arguments: [seen, key, id.description])
        return true
    }

    private static func add(
        _ report: ClaimedReport, _ key: EnteredKey, seen: Int64, keeping most: Int, _ db: Database
    ) throws -> Body {
        let elsewhere = key.isNew ? nil : try takeSeenElsewhere(report.id, of: key.number, db)
        try db.cachedStatement(
            sql: "INSERT INTO body (id, key, seq, at, kit, seen, line) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(
            arguments: [
                report.id.description, key.number, report.seq, report.at, report.kit.description,
                min(seen, elsewhere ?? seen), report.line.text,
            ])
        let number = db.lastInsertedRowID
        guard !key.isNew else { return .added }
        return try dropLeast(of: key.number, keeping: most, db).contains(number) ? .asBefore : .added
    }

    /// Drops what a key has more than is kept of it.
    private static func dropLeast(of key: Int64, keeping most: Int, _ db: Database) throws -> [Int64] {
        let tooMany = try db.cachedStatement(
            sql: "SELECT number FROM body WHERE key = ? ORDER BY seq DESC, at DESC, id DESC LIMIT -1 OFFSET ?")
        let dropped = try Int64.fetchAll(tooMany, arguments: [key, most])
        for number in dropped {
            try db.cachedStatement(sql: "DELETE FROM body WHERE number = ?").execute(arguments: [number])
        }
        return dropped
    }
}
