import GRDB

extension FleetMigration {
    /// When a large database was last looked through as it was opened.
    static let noteLooks = FleetMigration("0013 note looks") { db in
        try db.execute(
            sql: """
                CREATE TABLE look (
                    number INTEGER PRIMARY KEY CHECK (number = 1),
                    mark TEXT NOT NULL  -- the PC's start, the day, and the file's number
                ) STRICT
                """)
    }
}
