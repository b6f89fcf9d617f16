import GRDB
import Reports

/// The PCs of the lists with their ranks, kept so that no list judges every PC again.
extension FleetStore {
    /// One PC as it is kept.
    struct ListedEntry {
        let key: KeyID

        /// The key's.
        let number: Int64

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

        /// How many keys its reports are of.
        let keys: Int
    }

    /// The sites that are not listed by these rules, those that reported first before the others; brings the reports up
    /// to date before.
    ///
    /// A school's PCs are enrolled together, and so lie together in the store: in that order most pages are read once.
    ///
    /// - Parameters:
    ///   - digest: What tells these rules from others.
    ///   - day: Days since 1970-01-01.
    func sitesToList(digest: String, day: Int) throws(StoreError) -> (rules: Int64, sites: [Site]) {
        try refreshHeads()
        return try write { db in
            let rules = try Self.rules(digest, day, db)
            let sites = try Row.fetchAll(
                db,
                sql: """
                    SELECT site.site, changes, count(key) FROM site LEFT JOIN head ON head.site = site.site
                    WHERE rules IS NOT ? GROUP BY site.site ORDER BY min(key)
                    """, arguments: [rules])
            return (rules, sites.map { Site(name: $0[0], changes: $0[1], keys: $0[2]) })
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
    /// Only what is different is written: on most days that is nearly nothing, and each PC has its place in four indexes.
    func list(_ sites: [ListedSite], rules: Int64) throws(StoreError) {
        try write { db in
            var changes: [ListedChange] = []
            for listed in sites {
                let site = listed.site
                var kept = try Self.kept(of: site.name, db)
                for entry in listed.entries {
                    let before = kept.removeValue(forKey: entry.number)
                    if let change = ListedChange(to: entry, of: site, from: before) { changes.append(change) }
                }
                let deletion = try db.cachedStatement(sql: "DELETE FROM listed WHERE key = ?")
                for number in kept.keys { try deletion.execute(arguments: [number]) }
                try db.cachedStatement(
                    sql: "UPDATE site SET unranked = ?4, rules = iif(changes = ?3, ?1, NULL) WHERE site = ?2"
                ).execute(arguments: [rules, site.name, site.changes, listed.unranked])
            }
            for change in changes.sorted() { try change.write(db) }
        }
    }

    /// The PCs of the site by their keys' numbers.
    private static func kept(of site: String, _ db: Database) throws -> [Int64: ListedChange.Kept] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: "SELECT key, code, school, rank, last_seen, doubtful FROM listed WHERE site = ?"),
            arguments: [site])
        var kept: [Int64: ListedChange.Kept] = [:]
        while let row = try rows.next() {
            kept[row[0]] = ListedChange.Kept(
                code: row[1], school: row[2], rank: row[3], lastSeen: row[4], isDoubtful: row[5])
        }
        return kept
    }
}
