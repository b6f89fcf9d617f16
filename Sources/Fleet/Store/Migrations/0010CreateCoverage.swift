import GRDB

extension FleetMigration {
    /// How well the schools were equipped, month by month. The office's own, outside the merge.
    static let createCoverage = FleetMigration("0010 create coverage") { db in
        try db.execute(
            sql: """
                CREATE TABLE coverage (
                    month TEXT NOT NULL,        -- such as 2026-12
                    area TEXT NOT NULL,         -- empty for all schools together
                    day INTEGER NOT NULL,       -- the last of that month that it was noted on, days since 1970-01-01
                    schools INTEGER NOT NULL,
                    machines INTEGER NOT NULL,
                    outdated INTEGER NOT NULL,
                    adequate INTEGER NOT NULL,
                    required INTEGER NOT NULL,
                    missing INTEGER NOT NULL,
                    short INTEGER NOT NULL,
                    PRIMARY KEY (month, area)
                ) STRICT, WITHOUT ROWID
                """)
    }
}
