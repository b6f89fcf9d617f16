import Foundation
import GRDB
import Reports
package import Requirements

extension FleetStore {
    /// The newest report of every key, in the order of the keys' ids; brings them up to date before.
    func heads(_ kits: KitBook) throws(StoreError) -> [Head] {
        try refreshHeads()
        return try reading { db in try compactHeads(kits, "ORDER BY kid", [], db) }
    }

    /// Those of each of these sites, as far as they are up to date.
    func heads(sites: [String], _ kits: KitBook) throws(StoreError) -> [[Head]] {
        try reading { db in
            try sites.map { site in try compactHeads(kits, "WHERE site = ? ORDER BY kid", [site], db) }
        }
    }

    private func compactHeads(
        _ kits: KitBook, _ which: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> [Head] {
        let sql =
            "SELECT kid, number, line, seen, last_seen, report FROM head JOIN machine_key ON number = key " + which
        return try heads(kits, sql, arguments, db) { row in
            var reader = CompactReader([UInt8](row[5] as Data))
            let report = try Report(&reader)
            guard reader.isAtEnd else { throw CompactError() }
            return report
        }
    }

    /// The newest report of every key among those that were received by the end of that day, in UTC.
    func heads(knownOn day: Day, _ kits: KitBook) throws(StoreError) -> [Head] {
        let sql = """
            SELECT kid, machine_key.number, body.id, body.seen,
                (SELECT max(seen) FROM body WHERE key = machine_key.number AND seen < ?1), body.line
            FROM machine_key JOIN body ON body.number = (
                SELECT number FROM body WHERE key = machine_key.number AND seen < ?1
                ORDER BY seq DESC, at DESC, id DESC LIMIT 1)
            ORDER BY kid
            """
        return try reading { db in
            try heads(kits, sql, [Int64(day.adding(days: 1).number) * 86_400], db) { row in
                try Report(ofStoredLine: row[5])
            }
        }
    }

    /// - Parameter sql: Gives the key's id and number, the report's id, when that was received, when the last of the
    ///   key's was, and what `report` makes one of.
    private func heads(
        _ kits: KitBook, _ sql: String, _ arguments: StatementArguments, _ db: Database,
        _ report: (Row) throws -> Report
    ) throws -> [Head] {
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        var heads: [Head] = []
        while let row = try rows.next() {
            let report = try report(row)
            guard let key = KeyID(row[0] as String), let line = LineID(row[2] as String),
                let kit = try kits.kit(report.kit, { id in try self.kit(id, db) })
            else { throw CompactError() }
            heads.append(
                Head(
                    key: key, number: row[1], line: line, report: report, kit: kit, seen: row[3], lastSeen: row[4]))
        }
        return heads
    }

    private func reading<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.read(work)
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
