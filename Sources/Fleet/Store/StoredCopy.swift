import GRDB

/// A copy of an office's database, only looked at.
struct StoredCopy {
    let file: String

    /// Whether SQLite finds it whole, and it is of this release or an earlier one.
    func check() throws(StoreError) {
        try read { db in
            let complaint = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
            guard complaint == "ok" else {
                throw StoreError.damaged(file: file, detail: complaint ?? "no answer to integrity_check")
            }
            if try DatabaseMigrator.fleet.hasBeenSuperseded(db) { throw StoreError.newer(file: file) }
        }
    }

    func office() throws(StoreError) -> Office {
        let office = try read(Office.stored(in:))
        guard let office else { throw .damaged(file: file, detail: "it does not say whose it is") }
        return office
    }

    private func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            return try DatabaseQueue(path: file, configuration: configuration).read(work)
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(error, file: file)
        }
    }
}
