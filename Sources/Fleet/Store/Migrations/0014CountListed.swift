import GRDB

extension FleetMigration {
    /// How many PCs of each school have which verdict, kept so that no list counts all of them.
    static let countListed = FleetMigration("0014 count listed") { db in
        try db.execute(
            sql: """
                CREATE TABLE listed_count (
                    school TEXT NOT NULL,
                    urgency INTEGER NOT NULL,  -- of the verdict, the front part of a rank
                    machines INTEGER NOT NULL,
                    PRIMARY KEY (school, urgency)
                ) STRICT, WITHOUT ROWID;
                INSERT INTO listed_count SELECT school, rank >> 14, count(*) FROM listed GROUP BY school, rank >> 14;

                CREATE TRIGGER listed_added AFTER INSERT ON listed BEGIN
                    INSERT INTO listed_count VALUES (new.school, new.rank >> 14, 1)
                    ON CONFLICT (school, urgency) DO UPDATE SET machines = machines + 1;
                END;
                CREATE TRIGGER listed_gone AFTER DELETE ON listed BEGIN
                    UPDATE listed_count SET machines = machines - 1
                    WHERE school = old.school AND urgency = old.rank >> 14;
                END;
                CREATE TRIGGER listed_moved AFTER UPDATE OF school, rank ON listed
                WHEN old.school <> new.school OR old.rank >> 14 <> new.rank >> 14 BEGIN
                    UPDATE listed_count SET machines = machines - 1
                    WHERE school = old.school AND urgency = old.rank >> 14;
                    INSERT INTO listed_count VALUES (new.school, new.rank >> 14, 1)
                    ON CONFLICT (school, urgency) DO UPDATE SET machines = machines + 1;
                END;
                """)
    }
}
