import GRDB

extension FleetMigration {
    /// Whose database it is: one row.
    static let createOffice = FleetMigration("0001 create office") { db in
        try db.execute(
            sql: """
                CREATE TABLE office (
                    number INTEGER PRIMARY KEY CHECK (number = 1),
                    district TEXT NOT NULL,
                    root TEXT NOT NULL,        -- key id of the district root
                    collector TEXT NOT NULL,   -- key id that signs acknowledgements
                    founded INTEGER NOT NULL   -- Unix seconds
                ) STRICT
                """)
    }
}
