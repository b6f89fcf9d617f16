import GRDB
import Reports

/// What a check reads: the tables as they are, nothing believed.
extension FleetStore {
    /// What SQLite finds wrong with the file, and rows that refer to none. Source: sqlite.org/pragma.html.
    func structureComplaints() throws(StoreError) -> [String] {
        try read { db in
            let structure = try String.fetchAll(db, sql: "PRAGMA integrity_check(100)").filter { $0 != "ok" }
            let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(100).map { row in
                "a row of \(row["table"] as String? ?? "a table") refers to none of \(row["parent"] as String? ?? "another")"
            }
            return structure + references
        }
    }

    enum CheckedTable: String { case kit, decision, held }

    func signedLines(of table: CheckedTable) throws(StoreError) -> [StoredLine] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT id, line FROM \(table.rawValue) ORDER BY id")
                .map { StoredLine(id: $0["id"], line: $0["line"]) }
        }
    }

    /// The id of the decision that counts for each subject.
    func decidedRows() throws(StoreError) -> [String: String] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT subject, CASE WHEN decision.n = decided.n THEN decided.decision ELSE '' END AS decision
                    FROM decided LEFT JOIN decision ON decision.id = decided.decision
                    """)
            return Dictionary(rows.map { ($0["subject"], $0["decision"]) }) { one, _ in one }
        }
    }

    /// Reports that are here, and of which another office's time was not joined.
    func seenTwice() throws(StoreError) -> [String] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT id FROM seen_elsewhere JOIN body USING (key, id) ORDER BY id")
        }
    }

    func bodyRows(of key: Int64) throws(StoreError) -> [BodyRow] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT id, seq, at, kit, line FROM body WHERE key = ? ORDER BY seq, at, id", arguments: [key]
            ).map { BodyRow(id: $0["id"], seq: $0["seq"], at: $0["at"], kit: $0["kit"], line: $0["line"]) }
        }
    }

    func ledger(of key: Int64) throws(StoreError) -> [Int: LedgerExtract.Mark] {
        try read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT seq, lo, hi FROM ledger WHERE key = ?", arguments: [key])
            let marks = rows.map { LedgerExtract.Mark(seq: $0["seq"], lo: $0["lo"], hi: $0["hi"]) }
            return Dictionary(marks.map { ($0.seq, $0) }) { one, _ in one }
        }
    }
}

/// A signed line as it lies in the store.
struct StoredLine: Sendable {
    let id: String
    let line: String
}

/// A report that is kept whole, as it lies in the store.
struct BodyRow: Sendable {
    let id: String
    let seq: Int
    let at: Int64
    let kit: String
    let line: String
}
