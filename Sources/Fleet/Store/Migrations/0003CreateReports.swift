import GRDB

extension FleetMigration {
    /// The reports, and the ledger that remembers each of them for ever.
    static let createReports = FleetMigration("0003 create reports") { db in
        // A number stands for a key in the other tables: the ledger grows for ever, so a row of it must be short.
        try db.execute(
            sql: """
                CREATE TABLE machine_key (
                    number INTEGER PRIMARY KEY,
                    kid TEXT NOT NULL UNIQUE
                ) STRICT;

                CREATE TABLE body (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    key INTEGER NOT NULL REFERENCES machine_key (number),
                    seq INTEGER NOT NULL,
                    at INTEGER NOT NULL,
                    kit TEXT NOT NULL REFERENCES kit (id),
                    seen INTEGER NOT NULL,  -- first time received, Unix seconds of this office's clock
                    line TEXT NOT NULL
                ) STRICT;
                CREATE UNIQUE INDEX body_in_order ON body (key, seq, at, id);

                CREATE TABLE ledger (
                    key INTEGER NOT NULL REFERENCES machine_key (number),
                    seq INTEGER NOT NULL,
                    lo TEXT NOT NULL,
                    hi TEXT,                -- absent while it equals lo: then the key wrote one report of this number
                    PRIMARY KEY (key, seq)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
