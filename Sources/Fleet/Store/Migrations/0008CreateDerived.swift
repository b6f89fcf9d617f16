import GRDB

extension FleetMigration {
    /// What lists are read from: made of the reports and kits, kept so that no list decodes every report again.
    ///
    /// All of it may be emptied at any time, with every key put into `changed`: then it is made anew.
    static let createDerived = FleetMigration("0008 create derived") { db in
        try db.execute(
            sql: """
                -- Keys whose entry in `head` is not of their newest report.
                CREATE TABLE changed (key INTEGER PRIMARY KEY REFERENCES machine_key (number)) STRICT;
                INSERT INTO changed SELECT number FROM machine_key;

                CREATE TABLE head (
                    key INTEGER PRIMARY KEY REFERENCES machine_key (number),
                    site TEXT NOT NULL,          -- the salt of its kit, hashed: what two of them share says nothing
                    line TEXT NOT NULL,          -- the id of the key's newest report
                    seen INTEGER NOT NULL,       -- when that was received first, Unix seconds
                    last_seen INTEGER NOT NULL,  -- when the last of its reports was
                    report BLOB NOT NULL         -- what it says, in the form of CompactWriter
                ) STRICT;
                CREATE INDEX head_by_site ON head (site);

                -- Keys of one site may be one PC, and keys of two never are; so it is listed by itself.
                CREATE TABLE site (
                    site TEXT PRIMARY KEY,
                    changes INTEGER NOT NULL,    -- how often something changed there
                    rules INTEGER                -- what its PCs were judged by; absent where that is to be done again
                ) STRICT, WITHOUT ROWID;

                -- The PCs, each under its current key.
                CREATE TABLE listed (
                    key INTEGER PRIMARY KEY REFERENCES machine_key (number),
                    site TEXT NOT NULL,
                    kid TEXT NOT NULL,
                    code TEXT NOT NULL,
                    school TEXT NOT NULL,        -- of its kit
                    rank INTEGER NOT NULL        -- verdict and score, the most urgent first
                ) STRICT;
                CREATE INDEX listed_by_site ON listed (site);
                CREATE INDEX listed_by_school ON listed (school, rank, code, kid);
                CREATE INDEX listed_by_rank ON listed (rank, code, kid);

                -- What PCs are judged by: one row.
                CREATE TABLE rules (
                    number INTEGER PRIMARY KEY,
                    digest TEXT NOT NULL,        -- of every profile, with its tables
                    day INTEGER NOT NULL         -- days since 1970-01-01
                ) STRICT;
                """)
    }
}
