import GRDB

extension FleetMigration {
    /// The schools' enrolment files, as signed.
    static let createKits = FleetMigration("0002 create kits") { db in
        try db.execute(
            sql: """
                CREATE TABLE kit (
                    id TEXT PRIMARY KEY,
                    received INTEGER NOT NULL,  -- Unix seconds
                    line TEXT NOT NULL
                ) STRICT
                """)
    }
}
