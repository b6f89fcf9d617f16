import GRDB

extension FleetMigration {
    /// What other collectors said, as far as it cannot be joined to a report yet.
    static let prepareMerging = FleetMigration("0009 prepare merging") { db in
        try db.execute(
            sql: """
                -- When another collector first received a report that is not here, or not kept whole.
                CREATE TABLE seen_elsewhere (
                    id TEXT PRIMARY KEY,
                    seen INTEGER NOT NULL  -- Unix seconds
                ) STRICT, WITHOUT ROWID;

                -- Lines of collectors that no kit of this office names yet; they take no part in the merge.
                CREATE TABLE held_claim (
                    id TEXT PRIMARY KEY,
                    line TEXT NOT NULL
                ) STRICT;

                -- Whether this is another collector of a district that had one.
                ALTER TABLE office ADD COLUMN joined INTEGER NOT NULL DEFAULT 0
                """)
    }
}
