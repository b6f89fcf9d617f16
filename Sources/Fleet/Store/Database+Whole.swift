import GRDB

extension Database {
    /// SQLite's own looks at a database. Source: https://www.sqlite.org/pragma.html#pragma_integrity_check
    enum Check: String {
        /// Without comparing the indices with their tables.
        case quick = "quick_check"
        case integrity = "integrity_check"
    }

    /// Throws a ``StoreError`` with the first thing that SQLite finds wrong.
    func requireWhole(by check: Check, file: String) throws {
        let complaint = try String.fetchOne(self, sql: "PRAGMA \(check.rawValue)(1)")
        guard complaint == "ok" else {
            throw StoreError.damaged(file: file, detail: complaint ?? "no answer to \(check.rawValue)")
        }
    }
}
