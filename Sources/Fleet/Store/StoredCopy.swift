import GRDB

/// A copy of an office's database, only looked at.
struct StoredCopy {
    let file: String

    /// Whether SQLite finds it whole, and it is of this release or an earlier one.
    func check() throws(StoreError) {
        try read { db in
            try db.requireWhole(by: .integrity, file: file)
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
        } catch {
            throw StoreError(error, file: file)
        }
    }
}
