import GRDB
import Reports

extension FleetStore {
    /// As many reports as are kept apart, of all keys together.
    static let heldLimit = 1000

    enum Holding { case held, full }

    /// Keeps a report apart that nobody vouches for yet.
    static func hold(_ line: SignedLine, id: LineID, at now: Int64, _ db: Database) throws -> Holding {
        let isHeld = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM held WHERE id = ?)")
        if try Bool.fetchOne(isHeld, arguments: [id.description]) == true { return .held }
        let count = try db.cachedStatement(sql: "SELECT count(*) FROM held")
        guard try Int.fetchOne(count) ?? 0 < heldLimit else { return .full }
        try db.cachedStatement(sql: "INSERT INTO held (id, kid, received, line) VALUES (?, ?, ?, ?)")
            .execute(arguments: [id.description, line.signer.description, now, line.text])
        return .held
    }

    /// No longer keeps apart the reports among these, since somebody vouches for them.
    static func letGo(_ entries: [Entry], _ db: Database) throws {
        let isAnyHeld = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM held)")
        guard try Bool.fetchOne(isAnyHeld) == true else { return }
        for case .report(let report) in entries.map(\.judgement) {
            try db.cachedStatement(sql: "DELETE FROM held WHERE id = ?").execute(arguments: [report.id.description])
        }
    }

    /// The reports kept apart, oldest first, with the time that each was received.
    func held() throws(StoreError) -> [(line: [UInt8], received: Int64)] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT line, received FROM held ORDER BY received, id").map { row in
                (Array((row["line"] as String).utf8), row["received"])
            }
        }
    }

    package func heldCount() throws(StoreError) -> Int {
        try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM held") ?? 0 }
    }
}
