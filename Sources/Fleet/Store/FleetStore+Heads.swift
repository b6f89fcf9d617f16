import GRDB
import Reports

extension FleetStore {
    /// The greatest report of each key, in the order of the keys' ids.
    func storedHeads() throws(StoreError) -> [StoredReport] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT body.line, body.seen FROM machine_key
                    JOIN body ON body.number = (
                        SELECT number FROM body WHERE key = machine_key.number
                        ORDER BY seq DESC, at DESC, id DESC LIMIT 1)
                    ORDER BY machine_key.kid
                    """
            ).map { row in StoredReport(line: row["line"], seen: row["seen"]) }
        }
    }
}

/// A report as it lies in the store, verified when it was taken.
struct StoredReport: Sendable {
    let line: String
    let seen: Int64
}
