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
    func list(_ sites: [ListedSite], rules: Int64) throws(StoreError) {
        try write { db in
            for listed in sites {
                let site = listed.site
                try db.cachedStatement(sql: "DELETE FROM listed WHERE site = ?").execute(arguments: [site.name])
                for entry in listed.entries { try Self.insert(entry, site.name, db) }
                try db.cachedStatement(
                    sql: "UPDATE site SET unranked = ?4, rules = iif(changes = ?3, ?1, NULL) WHERE site = ?2"
                ).execute(arguments: [rules, site.name, site.changes, listed.unranked])
            }
        }
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
