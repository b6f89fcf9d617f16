import Foundation
import GRDB
import Reports
package import Requirements

extension FleetStore {
    /// The newest report of every key, in the order of the keys' ids; brings them up to date before.
    func heads(_ kits: KitBook) throws(StoreError) -> [Head] {
        try refreshHeads()
        return try heads(kits, "ORDER BY kid", [])
    }

    /// Those of one site, as far as they are up to date.
    func heads(site: String, _ kits: KitBook) throws(StoreError) -> [Head] {
        try heads(kits, "WHERE site = ? ORDER BY kid", [site])
    }

    private func heads(_ kits: KitBook, _ which: String, _ arguments: StatementArguments) throws(StoreError) -> [Head] {
        let sql = "SELECT kid, line, seen, last_seen, report FROM head JOIN machine_key ON number = key " + which
        return try heads(kits, sql, arguments) { row in
            var reader = CompactReader([UInt8](row[4] as Data))
            let report = try Report(&reader)
            guard reader.isAtEnd else { throw CompactError() }
            return report
        }
    }

    /// The newest report of every key among those that were received by the end of that day, in UTC.
    func heads(knownOn day: Day, _ kits: KitBook) throws(StoreError) -> [Head] {
        let sql = """
            SELECT kid, body.id, body.seen,
                (SELECT max(seen) FROM body WHERE key = machine_key.number AND seen < ?1), body.line
            FROM machine_key JOIN body ON body.number = (
                SELECT number FROM body WHERE key = machine_key.number AND seen < ?1
                ORDER BY seq DESC, at DESC, id DESC LIMIT 1)
            ORDER BY kid
            """
        return try heads(kits, sql, [Int64(day.adding(days: 1).number) * 86_400]) { row in
            try Report(ofStoredLine: row[4])
        }
    }

    /// - Parameter sql: Gives the key's id, the report's, when that was received, when the last of the key's was, and
    ///   what `report` makes one of.
    private func heads(
        _ kits: KitBook, _ sql: String, _ arguments: StatementArguments, _ report: (Row) throws -> Report
    ) throws(StoreError) -> [Head] {
        do {
            let stored = try database.read { db in
                let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
                var stored: [(key: KeyID?, line: LineID?, report: Report, seen: Int64, lastSeen: Int64)] = []
                while let row = try rows.next() {
                    stored.append(
                        (KeyID(row[0] as String), LineID(row[1] as String), try report(row), row[2], row[3]))
                }
                return stored
            }
            // Kits are read from the store too, and that cannot be done while it is being read from.
            return try stored.map { entry in
                guard let key = entry.key, let line = entry.line, let kit = try kits.kit(entry.report.kit) else {
                    throw CompactError()
                }
                return Head(
                    key: key, line: line, report: entry.report, kit: kit, seen: entry.seen, lastSeen: entry.lastSeen)
            }
        } catch {
            throw StoreError(derived: error, file: file)
        }
    }

    /// The first day that ``heads(knownOn:_:)`` knows all of; `nil` where nothing is gone.
    ///
    /// Of each key only so many reports are kept: what a key that has sent more was known by before is gone.
    package func knownSince() throws(StoreError) -> Day? {
        let seconds = try read { db in
            try Int64.fetchOne(
                db,
                sql: """
                    SELECT max(earliest) FROM (
                        SELECT min(seen) AS earliest FROM body GROUP BY key HAVING count(*) >= ?)
                    """, arguments: [Self.bodiesPerKey])
        }
        return seconds.map(Day.init(unixSeconds:))
    }
}
