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
        let key = try number(of: report.line.signer, db)
        let addedMark = try joinMark(key, seq: report.seq, lo: report.mark.text, hi: nil, db)
        let body = try joinBody(report, key, seen: seen, keeping: most, db)
        if addedMark || body != .asBefore { try noteChange(of: key, db) }
        return addedMark || body == .added
    }

    static func number(of key: KeyID, _ db: Database) throws -> Int64 {
        let kid = key.description
        let known = try db.cachedStatement(sql: "SELECT number FROM machine_key WHERE kid = ?")
        if let number = try Int64.fetchOne(known, arguments: [kid]) { return number }
        try db.cachedStatement(sql: "INSERT INTO machine_key (kid) VALUES (?)").execute(arguments: [kid])
        return db.lastInsertedRowID
    }

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

    private static func joinBody(
        _ report: ClaimedReport, _ key: Int64, seen: Int64, keeping most: Int, _ db: Database
    ) throws -> Body {
        let id = report.id.description
        let known = try db.cachedStatement(sql: "SELECT seen FROM body WHERE id = ?")
        if let before = try Int64.fetchOne(known, arguments: [id]) {
            guard seen < before else { return .asBefore }
            try db.cachedStatement(sql: "UPDATE body SET seen = ? WHERE id = ?").execute(arguments: [seen, id])
            return .seenEarlier
        }
        let seen = min(seen, try takeSeenElsewhere(report.id, db) ?? seen)
        try db.cachedStatement(
            sql: "INSERT INTO body (id, key, seq, at, kit, seen, line) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(
            arguments: [id, key, report.seq, report.at, report.kit.description, seen, report.line.text])
        let number = db.lastInsertedRowID
        return try dropLeast(of: key, keeping: most, db).contains(number) ? .asBefore : .added
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
