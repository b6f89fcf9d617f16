import GRDB

extension FleetStore {
    /// Looks through the whole database, which takes a while: https://www.sqlite.org/pragma.html#pragma_integrity_check
    func checkIntegrity() throws(StoreError) {
        let complaint = try read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") }
        guard complaint == "ok" else {
            throw .damaged(file: file, detail: complaint ?? "no answer to integrity_check")
        }
    }

    /// Writes all that is stored at this moment into a new database, while reports go on coming in.
    func copy(to copy: String) throws(StoreError) {
        do {
            // A connection of its own: the pool's writer must not wait for a copy of a large database.
            try DatabaseQueue(path: file, configuration: Configuration()).vacuum(into: copy)
        } catch {
            throw StoreError(error, file: copy)
        }
    }
}
