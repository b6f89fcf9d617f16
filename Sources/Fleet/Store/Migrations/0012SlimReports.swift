import GRDB

extension FleetMigration {
    /// One index of the reports instead of three: each more costs a page of its own for every report that comes.
    ///
    /// Whoever asks for a report knows whose it is, so it is found among its key's; and when a key was heard of is read
    /// from the index alone.
    static let slimReports = FleetMigration("0012 slim reports") { db in
        try db.execute(
            sql: """
                CREATE TABLE slim (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL,
                    key INTEGER NOT NULL REFERENCES machine_key (number),
                    seq INTEGER NOT NULL,
                    at INTEGER NOT NULL,
                    kit TEXT NOT NULL REFERENCES kit (id),
                    seen INTEGER NOT NULL,  -- first time received, Unix seconds of this office's clock
                    line TEXT NOT NULL
                ) STRICT;
                INSERT INTO slim SELECT number, id, key, seq, at, kit, seen, line FROM body ORDER BY number;
                DROP TABLE body;
                ALTER TABLE slim RENAME TO body;
                CREATE INDEX body_in_order ON body (key, seq, at, id, seen);

                -- A receipt names the key that it is for. Of those here that was not kept: the offices hand over all
                -- of them at each exchange.
                DROP TABLE seen_elsewhere;
                CREATE TABLE seen_elsewhere (
                    key INTEGER NOT NULL REFERENCES machine_key (number),
                    id TEXT NOT NULL,
                    seen INTEGER NOT NULL,  -- Unix seconds
                    PRIMARY KEY (key, id)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
