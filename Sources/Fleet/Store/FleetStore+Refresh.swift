import Foundation
import GRDB
import Reports

/// How what lists are read from is brought up to date with the reports.
extension FleetStore {
    /// As many keys as are brought up to date in one transaction, so that reports can come in between.
    private static let refreshedTogether = 1000

    /// Notes that something changed that a key's place in the lists depends on.
    static func noteChange(of key: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO changed (key) VALUES (?)").execute(arguments: [key])
    }

    /// Reads anew the newest report of each key that something changed for.
    package func refreshHeads() throws(StoreError) {
        guard try read({ db in try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM changed)") }) == true else {
            return
        }
        do {
            var kits: [LineID: SignedKit] = [:]
            while try database.write({ db in try Self.refreshSome(&kits, db) }) {}
        } catch {
            throw StoreError(derived: error, file: file)
        }
    }

    /// - Returns: Whether there were any.
    private static func refreshSome(_ kits: inout [LineID: SignedKit], _ db: Database) throws -> Bool {
        let keys = try Int64.fetchAll(db, sql: "SELECT key FROM changed LIMIT ?", arguments: [refreshedTogether])
        for key in keys {
            try makeHead(of: key, &kits, db)
            try db.cachedStatement(sql: "DELETE FROM changed WHERE key = ?").execute(arguments: [key])
        }
        return !keys.isEmpty
    }

    private static func makeHead(of key: Int64, _ kits: inout [LineID: SignedKit], _ db: Database) throws {
        let newest = try db.cachedStatement(
            sql: """
                SELECT line, id, seen, (SELECT max(seen) FROM body WHERE key = ?1) AS last_seen FROM body
                WHERE key = ?1 ORDER BY seq DESC, at DESC, id DESC LIMIT 1
                """)
        guard let body = try Row.fetchOne(newest, arguments: [key]) else { return }
        let report = try Report(ofStoredLine: body["line"])
        guard let kit = try kit(report.kit, &kits, db) else { throw CompactError() }
        var writer = CompactWriter()
        report.write(to: &writer)
        // Where the key was before is to be listed anew too.
        try listAnew(siteOf: key, db)
        let site = Self.site(of: kit.kit)
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO head (key, site, line, seen, last_seen, report) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(
            arguments: [
                key, site, body["id"] as String, body["seen"] as Int64, body["last_seen"] as Int64,
                Data(writer.bytes),
            ])
        try db.cachedStatement(
            sql: """
                INSERT INTO site (site, changes) VALUES (?, 1)
                ON CONFLICT (site) DO UPDATE SET changes = changes + 1, rules = NULL
                """
        ).execute(arguments: [site])
    }

    /// Has the PCs listed anew among which the key's is; nothing where it is in no list yet.
    static func listAnew(siteOf key: Int64, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE site SET changes = changes + 1, rules = NULL
                WHERE site = (SELECT site FROM head WHERE key = ?)
                """
        ).execute(arguments: [key])
    }

    /// What stands for the salt of a kit in the store.
    static func site(of kit: Kit) -> String { LineID(hashing: kit.salt.bytes).description }

    /// A kit, verified once for each refreshing.
    static func kit(_ id: LineID, _ known: inout [LineID: SignedKit], _ db: Database) throws -> SignedKit? {
        if let kit = known[id] { return kit }
        let line = try String.fetchOne(db, sql: "SELECT line FROM kit WHERE id = ?", arguments: [id.description])
        guard let line else { return nil }
        let kit = try SignedKit(line: SignedLine(verifying: Array(line.utf8), as: .kit))
        known[id] = kit
        return kit
    }
}

extension StoreError {
    /// What went wrong with something that is made of verified lines.
    init(derived error: any Error, file: String) {
        self =
            switch error {
            case is StoreError, is DatabaseError: StoreError(error, file: file)
            case is CompactError: .damaged(file: file, detail: "what lists are read from does not fit the reports")
            default: .damaged(file: file, detail: "a line in it: \(error)")
            }
    }
}
