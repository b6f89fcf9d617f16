import GRDB
import Reports

/// What other collectors say, joined to what is here.
extension FleetStore {
    /// As many lines as are kept apart of collectors that no kit names yet.
    static let heldClaimLimit = 1000

    /// Joins a claim to the store; false where it changed nothing.
    static func join(_ claim: SignedClaim, _ db: Database) throws -> Bool {
        try db.cachedStatement(sql: "DELETE FROM held_claim WHERE id = ?").execute(arguments: [claim.id.description])
        return try join(claim.content, db)
    }

    static func join(_ content: SignedClaim.Content, _ db: Database) throws -> Bool {
        var hasChanged = false
        switch content {
        case .received(let receipt):
            let key = try number(of: receipt.kid, db)
            for id in receipt.ok where try joinReceipt(id, of: key, receipt.t, db) { hasChanged = true }
        case .remembered(let extract):
            let key = try number(of: extract.kid, db)
            for mark in extract.marks where try joinMark(key, seq: mark.seq, lo: mark.lo, hi: mark.hi, db) {
                hasChanged = true
            }
        }
        return hasChanged
    }

    /// A receipt may come before its report, so its time is kept until then.
    private static func joinReceipt(_ id: LineID, of key: Int64, _ seen: Int64, _ db: Database) throws -> Bool {
        if let isEarlier = try joinSeen(seen, id, of: key, db) {
            if isEarlier { try noteChange(of: key, db) }
            return isEarlier
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO seen_elsewhere (key, id, seen) VALUES (?, ?, ?)
                ON CONFLICT (key, id) DO UPDATE SET seen = excluded.seen WHERE excluded.seen < seen
                """
        ).execute(arguments: [key, id.description, seen])
        return db.changesCount > 0
    }

    /// When another collector first received this report, which is taken now.
    static func takeSeenElsewhere(_ id: LineID, of key: Int64, _ db: Database) throws -> Int64? {
        let take = try db.cachedStatement(sql: "DELETE FROM seen_elsewhere WHERE key = ? AND id = ? RETURNING seen")
        return try Int64.fetchOne(take, arguments: [key, id.description])
    }

    /// Keeps a line apart whose collector no kit names yet.
    static func holdClaim(_ line: SignedLine, id: LineID, _ db: Database) throws -> Holding {
        let count = try db.cachedStatement(sql: "SELECT count(*) FROM held_claim WHERE id <> ?")
        guard try Int.fetchOne(count, arguments: [id.description]) ?? 0 < heldClaimLimit else { return .full }
        try db.cachedStatement(sql: "INSERT INTO held_claim (id, line) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .execute(arguments: [id.description, line.text])
        return .held
    }

    /// The lines kept apart of collectors that no kit named.
    func heldClaims() throws(StoreError) -> [[UInt8]] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT line FROM held_claim ORDER BY id").map { Array($0.utf8) }
        }
    }
}
