import GRDB

extension FleetMigration {
    /// What is counted of PCs beside their verdicts, for lists that do not read every PC.
    static let countInLists = FleetMigration("0011 count in lists") { db in
        try db.execute(
            sql: """
                ALTER TABLE listed ADD COLUMN last_seen INTEGER NOT NULL DEFAULT 0;  -- Unix seconds
                ALTER TABLE listed ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0;   -- perhaps another one once more
                ALTER TABLE site ADD COLUMN unranked INTEGER NOT NULL DEFAULT 0;     -- keys that stand in no list
                UPDATE site SET changes = changes + 1, rules = NULL;
                CREATE INDEX listed_by_silence ON listed (last_seen, school);
                CREATE INDEX listed_doubtful ON listed (school) WHERE doubtful;
                """)
    }
}
