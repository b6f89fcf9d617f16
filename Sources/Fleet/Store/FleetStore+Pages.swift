import GRDB
internal import Requirements

/// The lists a page at a time, in the order of what was ranked before.
extension FleetStore {
    /// What is counted of the PCs, by what kits call their school.
    ///
    /// - Parameter heard: A PC that was heard of last before that day is stale.
    func listedCounts(heard: Day) throws(StoreError) -> [ReportedText: MachineCounts] {
        try read { db in
            var counts: [ReportedText: MachineCounts] = [:]
            let verdicts = try Row.fetchCursor(
                db, sql: "SELECT school, urgency, machines FROM listed_count WHERE machines > 0")
            while let row = try verdicts.next() {
                guard let verdict = ListedMachine.Rank.verdict(ofUrgency: row[1]) else { continue }
                counts[ReportedText(row[0]), default: .none].verdicts[verdict] = row[2]
            }
            // Of an index, so that no PC is looked at: SQLite would rather go through all of them.
            let stale = try Row.fetchCursor(
                db,
                sql: """
                    SELECT school, count(*) FROM listed INDEXED BY listed_by_silence WHERE last_seen < ? GROUP BY school
                    """,
                arguments: [Int64(heard.number) * 86_400])
            while let row = try stale.next() { counts[ReportedText(row[0]), default: .none].stale = row[1] }
            let doubtful = try Row.fetchCursor(
                db, sql: "SELECT school, count(*) FROM listed WHERE doubtful GROUP BY school")
            while let row = try doubtful.next() { counts[ReportedText(row[0]), default: .none].doubtful = row[1] }
            return counts
        }
    }

    /// How many keys stand in no list.
    func unrankedCount() throws(StoreError) -> Int {
        try read { db in try Int.fetchOne(db, sql: "SELECT coalesce(sum(unranked), 0) FROM site") ?? 0 }
    }

    /// A PC of a page: where the page ends, the next one begins after its last.
    package struct PageEntry: Hashable, Comparable, Sendable {
        package let rank: Int
        package let code: String

        /// The current key of the PC.
        package let key: String
        package let site: String

        /// Before the first page.
        package static let start = PageEntry(rank: -1, code: "", key: "", site: "")

        package static func < (one: PageEntry, other: PageEntry) -> Bool {
            (one.rank, one.code, one.key) < (other.rank, other.code, other.key)
        }
    }

    /// The most urgent PCs after that one, of one school or of all.
    package func page(
        of school: ReportedText?, after entry: PageEntry, limit: Int
    ) throws(StoreError) -> [PageEntry] {
        let order = "(rank, code, kid) > (?, ?, ?) ORDER BY rank, code, kid LIMIT ?"
        return try read { db in
            let rows: [Row]
            if let school {
                let some = try db.cachedStatement(
                    sql: "SELECT rank, code, kid, site FROM listed WHERE school = ? AND " + order)
                rows = try Row.fetchAll(some, arguments: [school.untrusted, entry.rank, entry.code, entry.key, limit])
            } else {
                let all = try db.cachedStatement(sql: "SELECT rank, code, kid, site FROM listed WHERE " + order)
                rows = try Row.fetchAll(all, arguments: [entry.rank, entry.code, entry.key, limit])
            }
            return rows.map { PageEntry(rank: $0[0], code: $0[1], key: $0[2], site: $0[3]) }
        }
    }
}
