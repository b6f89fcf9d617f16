import Foundation
import GRDB

/// The office's database: every kit, report and ledger entry that was received, each once.
///
/// SQL is written here and nowhere else, so that another kind of store can stand beside this one.
/// Each operation on reports is a join: in whatever order and however often they come, the same is stored.
package final class FleetStore: Sendable {
    package let file: String
    let database: any DatabaseWriter

    /// The folder is held while the store is open, so that no backup is put in its place meanwhile.
    private let folder: Descriptor?

    /// Opens the database, looks whether it is whole, and brings it up to this release.
    package init(file: String, looking: Look = .daily) throws(StoreError) {
        guard FileManager.default.fileExists(atPath: file) else { throw .absent(file: file) }
        self.file = file
        folder = try Self.hold(Self.folder(of: file), file: file)
        do {
            database = try Self.open(file, looking: looking)
        } catch {
            throw StoreError(error, file: file)
        }
    }

    private static func hold(_ path: String, file: String) throws(StoreError) -> Descriptor {
        do throws(SystemError) {
            let folder = try Descriptor(folder: path, followingLinks: true)
            if try folder.lock(.together) { return folder }
        } catch {
            throw .failed(file: file, detail: "\(error)")
        }
        throw .busy(file: file)
    }

    /// A store in a database that was opened and migrated, such as one in memory.
    init(database: any DatabaseWriter, file: String) {
        self.database = database
        self.file = file
        folder = nil
    }

    /// As many pages as the log takes before they are written back, 16 MB: a page that many reports change in turn is then
    /// written back once for more of them. Source: https://www.sqlite.org/pragma.html#pragma_wal_autocheckpoint
    private static let pagesInLog = 4000

    private static func open(_ file: String, looking: Look) throws -> DatabasePool {
        let database = try DatabasePool(path: file, configuration: configuration)
        // GRDB sets NORMAL after its own set-up; an acknowledged report must outlive a power cut.
        try database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = \(pagesInLog)")
        }
        let mark = try looking.run(on: file, database)
        let migrator = DatabaseMigrator.fleet
        if try database.read(migrator.hasBeenSuperseded) { throw StoreError.newer(file: file) }
        try migrator.migrate(database)
        if let mark { try database.write(mark.note) }
        return database
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "fleet"
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    """)
        }
        return configuration
    }

    /// Reads; whatever fails comes out as a sentence.
    func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.read(work)
        } catch {
            throw StoreError(error, file: file)
        }
    }

    /// Does `work` whole or not at all. When it returns, what it did outlives a power cut.
    func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.write(work)
        } catch {
            throw StoreError(error, file: file)
        }
    }
}
