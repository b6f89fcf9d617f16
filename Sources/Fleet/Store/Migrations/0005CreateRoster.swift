import GRDB

extension FleetMigration {
    /// The schools, their pupils and how many PCs each is to have. The office's own, outside the merge.
    static let createRoster = FleetMigration("0005 create roster") { db in
        try db.execute(
            sql: """
                CREATE TABLE school (
                    id TEXT PRIMARY KEY,
                    name TEXT NOT NULL,
                    area TEXT NOT NULL,           -- from the largest down, between them a slash; may be empty
                    level TEXT,
                    pupils INTEGER NOT NULL CHECK (pupils >= 0),
                    classes INTEGER,
                    required INTEGER,             -- PCs, where the authority set a number
                    pupils_per_machine INTEGER CHECK (pupils_per_machine > 0),
                    connection TEXT,
                    electricity TEXT,
                    area_class INTEGER,           -- 1 to 3, the hardest last
                    CHECK (required IS NOT NULL OR pupils_per_machine IS NOT NULL)
                ) STRICT, WITHOUT ROWID
                """)
    }
}
