import GRDB
import Reports

/// What becomes different of one listed PC.
///
/// Ordered as the lists are: written in that order, PCs that are beside each other in their largest index are written
/// with it once.
struct ListedChange: Comparable {
    private let entry: FleetStore.ListedEntry
    private let site: String
    private let code: String
    private let isOfRankAlone: Bool

    /// What is kept of a PC.
    struct Kept {
        let code: String
        let school: String
        let rank: Int
        let lastSeen: Int64
        let isDoubtful: Bool
    }

    /// `nil` where nothing does.
    init?(to entry: FleetStore.ListedEntry, of site: FleetStore.Site, from kept: Kept?) {
        isOfRankAlone =
            kept.map {
                $0.lastSeen == entry.lastSeen && $0.isDoubtful == entry.isDoubtful && $0.school == entry.school
            } ?? false
        if isOfRankAlone, kept?.rank == entry.rank.number { return nil }
        self.entry = entry
        self.site = site.name
        code = kept?.code ?? ShortCode(entry.key).description
    }

    func write(_ db: Database) throws {
        if isOfRankAlone {
            try db.cachedStatement(sql: "UPDATE listed SET rank = ? WHERE key = ?")
                .execute(arguments: [entry.rank.number, entry.number])
        } else {
            try db.cachedStatement(
                sql: """
                    INSERT INTO listed (key, site, kid, code, school, rank, last_seen, doubtful)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (key) DO UPDATE SET
                        site = excluded.site, kid = excluded.kid, code = excluded.code, school = excluded.school,
                        rank = excluded.rank, last_seen = excluded.last_seen, doubtful = excluded.doubtful
                    """
            ).execute(
                arguments: [
                    entry.number, site, entry.key.description, code, entry.school, entry.rank.number, entry.lastSeen,
                    entry.isDoubtful,
                ])
        }
    }

    static func < (one: ListedChange, other: ListedChange) -> Bool {
        (one.entry.rank.number, one.code) < (other.entry.rank.number, other.code)
    }

    static func == (one: ListedChange, other: ListedChange) -> Bool {
        (one.entry.rank.number, one.code) == (other.entry.rank.number, other.code)
    }
}
