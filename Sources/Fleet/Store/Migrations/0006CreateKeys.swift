import GRDB

extension FleetMigration {
    /// The changes of the district's keys since the founding, as signed.
    static let createKeys = FleetMigration("0006 create keys") { db in
        try db.execute(
            sql: """
                CREATE TABLE keys (
                    number INTEGER PRIMARY KEY,  -- in the order in which they came
                    id TEXT NOT NULL UNIQUE,
                    received INTEGER NOT NULL,   -- Unix seconds
                    line TEXT NOT NULL
                ) STRICT
                """)
    }
}
