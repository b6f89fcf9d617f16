import GRDB

extension FleetMigration {
    /// Reports that nobody vouches for yet; they take no part in the merge.
    static let createHeld = FleetMigration("0004 create held reports") { db in
        try db.execute(
            sql: """
                CREATE TABLE held (
                    id TEXT PRIMARY KEY,
                    kid TEXT NOT NULL,
                    received INTEGER NOT NULL,  -- Unix seconds
                    line TEXT NOT NULL
                ) STRICT
                """)
    }
}
