import Foundation
import GRDB
package import Reports

extension FleetStore {
    /// Holds what lists are read from to the reports that it was made of; brings it up to date before.
    ///
    /// - Returns: The keys of which something else is kept than what their newest report says.
    package func wronglyDerived() throws(StoreError) -> [KeyID] {
        try refreshHeads()
        do {
            return try database.read { db in
                let rows = try Row.fetchCursor(
                    db,
                    sql: """
                        SELECT kid, body.line AS body, body.id, body.seen AS received,
                            (SELECT max(seen) FROM body WHERE key = machine_key.number) AS last_received,
                            head.line, head.seen, head.last_seen, head.report
                        FROM machine_key LEFT JOIN head ON head.key = machine_key.number
                        LEFT JOIN body ON body.number = (
                            SELECT number FROM body WHERE key = machine_key.number
                            ORDER BY seq DESC, at DESC, id DESC LIMIT 1)
                        ORDER BY kid
                        """)
                var wrong: [KeyID] = []
                while let row = try rows.next() {
                    if try !Self.isRight(row), let key = KeyID(row["kid"] as String) { wrong.append(key) }
                }
                return wrong
            }
        } catch {
            throw StoreError(derived: error, file: file)
        }
    }

    private static func isRight(_ row: Row) throws -> Bool {
        // Of a key that only another office's ledger tells of there is neither.
        guard let body = row["body"] as String? else { return row["report"] as Data? == nil }
        guard let kept = row["report"] as Data? else { return false }
        var writer = CompactWriter()
        try Report(ofStoredLine: body).write(to: &writer)
        return row["line"] as String? == row["id"] as String? && row["seen"] as Int64? == row["received"] as Int64?
            && row["last_seen"] as Int64? == row["last_received"] as Int64?
            && Data(writer.bytes) == kept
    }

    /// Throws away what lists are read from, so that the next one makes all of it anew.
    package func forgetDerived() throws(StoreError) {
        try write { db in
            try db.execute(
                sql: """
                    DELETE FROM head; DELETE FROM listed; DELETE FROM listed_count; DELETE FROM site; DELETE FROM rules;
                    INSERT OR IGNORE INTO changed SELECT number FROM machine_key;
                    """)
        }
    }
}
