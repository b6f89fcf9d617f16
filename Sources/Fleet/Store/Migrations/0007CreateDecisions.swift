import GRDB

extension FleetMigration {
    /// What the district decided of keys and kits; and whether it ranks only what it admitted.
    static let createDecisions = FleetMigration("0007 create decisions") { db in
        try db.execute(
            sql: """
                CREATE TABLE decision (
                    id TEXT PRIMARY KEY,
                    n INTEGER NOT NULL,
                    received INTEGER NOT NULL,  -- Unix seconds
                    line TEXT NOT NULL
                ) STRICT;

                -- The decision that counts for each key or kit: the greatest by (n, severity, id).
                CREATE TABLE decided (
                    subject TEXT PRIMARY KEY,
                    n INTEGER NOT NULL,
                    severity INTEGER NOT NULL,
                    decision TEXT NOT NULL REFERENCES decision (id)
                ) STRICT, WITHOUT ROWID;

                ALTER TABLE office ADD COLUMN require_admit INTEGER NOT NULL DEFAULT 0;

                -- Few keys ever wrote two reports of one number.
                CREATE INDEX ledger_forks ON ledger (key) WHERE hi IS NOT NULL;
                CREATE INDEX body_seen ON body (key, seen);
                """)
    }
}
