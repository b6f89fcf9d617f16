import GRDB

extension FleetStore {
    /// Looks through the whole database, which takes a while.
    func checkIntegrity() throws(StoreError) {
        try read { db in try db.requireWhole(by: .integrity, file: file) }
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
