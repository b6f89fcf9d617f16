import GRDB
import Reports

/// The PCs of the lists with their ranks, kept so that no list judges every PC again.
extension FleetStore {
    /// One PC as it is kept.
    struct ListedEntry {
        let key: KeyID
        let school: String
        let rank: ListedMachine.Rank
        let lastSeen: Int64
        let isDoubtful: Bool
    }

    /// What is kept of a site: its PCs, and how many of its keys stand in no list.
    struct ListedSite {
        let site: Site
        let entries: [ListedEntry]
        let unranked: Int
    }

    /// A site as it is when its reports are read.
    struct Site {
        let name: String
        let changes: Int
    }

    /// The sites that are not listed by these rules; brings the reports up to date before.
    ///
    /// - Parameters:
    ///   - digest: What tells these rules from others.
    ///   - day: Days since 1970-01-01.
    func sitesToList(digest: String, day: Int) throws(StoreError) -> (rules: Int64, sites: [Site]) {
        try refreshHeads()
        return try write { db in
            let rules = try Self.rules(digest, day, db)
            let sites = try Row.fetchAll(
                db, sql: "SELECT site, changes FROM site WHERE rules IS NOT ?", arguments: [rules])
            return (rules, sites.map { Site(name: $0[0], changes: $0[1]) })
        }
    }

    /// The number of these rules; a new one where they are not those of before.
    private static func rules(_ digest: String, _ day: Int, _ db: Database) throws -> Int64 {
        let now = try Int64.fetchOne(
            db, sql: "SELECT number FROM rules WHERE digest = ? AND day = ?", arguments: [digest, day])
        if let now { return now }
        let next = (try Int64.fetchOne(db, sql: "SELECT max(number) FROM rules") ?? 0) + 1
        try db.execute(sql: "DELETE FROM rules")
        try db.execute(sql: "INSERT INTO rules (number, digest, day) VALUES (?, ?, ?)", arguments: [next, digest, day])
        return next
    }

    /// Puts the PCs of these sites in the place of what was kept of them. One that changed meanwhile remains to be done.
    ///
    /// Only what is different is written: on most days that is nearly nothing, and each PC has its place in five indexes.
    func list(_ sites: [ListedSite], rules: Int64) throws(StoreError) {
        try write { db in
            for listed in sites {
                let site = listed.site
                var kept = try Self.kept(of: site.name, db)
                for entry in listed.entries {
                    try Self.keep(entry, insteadOf: kept.removeValue(forKey: entry.key.description), site.name, db)
                }
                let deletion = try db.cachedStatement(sql: "DELETE FROM listed WHERE key = ?")
                for gone in kept.values { try deletion.execute(arguments: [gone.number]) }
                try db.cachedStatement(
                    sql: "UPDATE site SET unranked = ?4, rules = iif(changes = ?3, ?1, NULL) WHERE site = ?2"
                ).execute(arguments: [rules, site.name, site.changes, listed.unranked])
            }
        }
    }

    /// What is kept of a PC already.
    private struct KeptEntry {
        let number: Int64
        let school: String
        let rank: Int
        let lastSeen: Int64
        let isDoubtful: Bool

        /// Whether nothing else than the rank is different.
        func isLike(_ entry: ListedEntry) -> Bool {
            lastSeen == entry.lastSeen && isDoubtful == entry.isDoubtful && school == entry.school
        }
    }

    /// The PCs of the site by their keys' ids.
    private static func kept(of site: String, _ db: Database) throws -> [String: KeptEntry] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: "SELECT key, kid, school, rank, last_seen, doubtful FROM listed WHERE site = ?"),
            arguments: [site])
        var kept: [String: KeptEntry] = [:]
        while let row = try rows.next() {
            kept[row[1]] = KeptEntry(
                number: row[0], school: row[2], rank: row[3], lastSeen: row[4], isDoubtful: row[5])
        }
        return kept
    }

    private static func keep(
        _ entry: ListedEntry, insteadOf kept: KeptEntry?, _ site: String, _ db: Database
    ) throws {
        guard let kept, kept.isLike(entry) else { return try insert(entry, site, db) }
        guard kept.rank != entry.rank.number else { return }
        try db.cachedStatement(sql: "UPDATE listed SET rank = ? WHERE key = ?")
            .execute(arguments: [entry.rank.number, kept.number])
    }

    private static func insert(_ entry: ListedEntry, _ site: String, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO listed (key, site, kid, code, school, rank, last_seen, doubtful)
                SELECT number, ?2, kid, ?3, ?4, ?5, ?6, ?7 FROM machine_key WHERE kid = ?1
                """
        ).execute(
            arguments: [
                entry.key.description, site, ShortCode(entry.key).description, entry.school, entry.rank.number,
                entry.lastSeen, entry.isDoubtful,
            ])
    }
}
