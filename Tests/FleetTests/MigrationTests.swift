import GRDB
import Testing

@testable import Fleet

struct MigrationTests {
    /// A database as it was after the step of that name.
    private func database(upTo step: String) throws -> DatabaseQueue {
        let database = try DatabaseQueue()
        try DatabaseMigrator.fleet.migrate(database, upTo: step)
        return database
    }

    @Test func `an office from before kits were stored is kept`() throws {
        let database = try database(upTo: "0001 create office")
        try database.write { db in
            try db.execute(sql: "INSERT INTO office VALUES (1, 'North', 'root', 'collector', 5)")
        }
        try DatabaseMigrator.fleet.migrate(database)
        #expect(try database.read { try String.fetchOne($0, sql: "SELECT district FROM office") } == "North")
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM kit") } == 0)
    }

    @Test func `there is one office in a database`() throws {
        let database = try database(upTo: "0001 create office")
        #expect(throws: DatabaseError.self) {
            try database.write { db in
                try db.execute(sql: "INSERT INTO office VALUES (2, 'North', 'root', 'collector', 5)")
            }
        }
    }

    @Test func `kits from before reports were stored are kept`() throws {
        let database = try database(upTo: "0002 create kits")
        try database.write { try $0.execute(sql: "INSERT INTO kit VALUES ('id', 5, 'line')") }
        try DatabaseMigrator.fleet.migrate(database)
        #expect(try database.read { try String.fetchOne($0, sql: "SELECT line FROM kit WHERE id = 'id'") } == "line")
    }

    @Test func `a report cannot name a kit that is not stored`() throws {
        let database = try database(upTo: "0003 create reports")
        try database.write { try $0.execute(sql: "INSERT INTO machine_key VALUES (1, 'kid')") }
        #expect(throws: DatabaseError.self) {
            try database.write { db in
                try db.execute(sql: "INSERT INTO body VALUES (1, 'id', 1, 1, 1, 'no such kit', 5, 'line')")
            }
        }
    }

    @Test func `reports from before some were held are kept`() throws {
        let database = try database(upTo: "0003 create reports")
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO kit VALUES ('kit', 5, 'line');
                    INSERT INTO machine_key VALUES (1, 'kid');
                    INSERT INTO body VALUES (1, 'id', 1, 1, 1, 'kit', 5, 'line');
                    INSERT INTO ledger VALUES (1, 1, 'mark', NULL);
                    """)
        }
        try DatabaseMigrator.fleet.migrate(database)
        #expect(
            try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM body JOIN ledger USING (key)") } == 1)
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM held") } == 0)
    }

    @Test func `reports from before there was a roster are kept, and the roster begins empty`() throws {
        let database = try database(upTo: "0004 create held reports")
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO kit VALUES ('kit', 5, 'line');
                    INSERT INTO machine_key VALUES (1, 'kid');
                    INSERT INTO body VALUES (1, 'id', 1, 1, 1, 'kit', 5, 'line');
                    INSERT INTO held VALUES ('other', 'kid', 5, 'line');
                    """)
        }
        try DatabaseMigrator.fleet.migrate(database)
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM body, held") } == 1)
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM school") } == 0)
    }

    @Test func `a school without a target is stored by nobody`() throws {
        let database = try database(upTo: "0005 create roster")
        #expect(throws: DatabaseError.self) {
            try database.write { db in
                try db.execute(sql: "INSERT INTO school (id, name, area, pupils) VALUES ('a', 'A', '', 5)")
            }
        }
    }

    @Test func `an office from before its keys could change is kept, and has the keys of its founding`() throws {
        let database = try database(upTo: "0005 create roster")
        try database.write { try $0.execute(sql: "INSERT INTO office VALUES (1, 'North', 'root', 'collector', 5)") }
        try DatabaseMigrator.fleet.migrate(database)
        #expect(try database.read { try String.fetchOne($0, sql: "SELECT root FROM office") } == "root")
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM keys") } == 0)
    }

    @Test func `forks from before decisions were stored are found, and nothing is decided`() throws {
        let database = try database(upTo: "0005 create roster")
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO office VALUES (1, 'North', 'root', 'collector', 5);
                    INSERT INTO machine_key VALUES (1, 'kid');
                    INSERT INTO ledger VALUES (1, 1, 'a', 'b'), (1, 2, 'c', NULL);
                    """)
        }
        try DatabaseMigrator.fleet.migrate(database)
        let forks = "SELECT count(*) FROM ledger INDEXED BY ledger_forks WHERE hi IS NOT NULL"
        #expect(try database.read { try Int.fetchOne($0, sql: forks) } == 1)
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM decided") } == 0)
        #expect(try database.read { try Bool.fetchOne($0, sql: "SELECT require_admit FROM office") } == false)
    }

    @Test func `what counts for somebody is a decision that is stored`() throws {
        let database = try database(upTo: "0007 create decisions")
        #expect(throws: DatabaseError.self) {
            try database.write { try $0.execute(sql: "INSERT INTO decided VALUES ('kid', 1, 1, 'no such decision')") }
        }
    }

    @Test func `reports from before offices exchanged lines are kept`() throws {
        let database = try database(upTo: "0007 create decisions")
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO kit VALUES ('kit', 5, 'line');
                    INSERT INTO machine_key VALUES (1, 'kid');
                    INSERT INTO body VALUES (1, 'id', 1, 1, 1, 'kit', 5, 'line');
                    """)
        }
        try DatabaseMigrator.fleet.migrate(database)
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM body") } == 1)
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM seen_elsewhere, held_claim") } == 0)
    }

    @Test func `reports from before they had one index are kept, in the same order and with the same numbers`() throws {
        let database = try database(upTo: "0011 count in lists")
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO kit VALUES ('kit', 5, 'line');
                    INSERT INTO machine_key VALUES (1, 'kid'), (2, 'other');
                    INSERT INTO body VALUES (7, 'b', 2, 3, 4, 'kit', 5, 'text b'), (9, 'a', 1, 6, 7, 'kit', 8, 'text a');
                    """)
        }
        try DatabaseMigrator.fleet.migrate(database)
        let rows = try database.read { try Row.fetchAll($0, sql: "SELECT * FROM body ORDER BY number") }
        #expect(
            rows.map { $0.databaseValues.map(\.description).joined(separator: " ") } == [
                #"7 "b" 2 3 4 "kit" 5 "text b""#, #"9 "a" 1 6 7 "kit" 8 "text a""#,
            ])
        let heard = "EXPLAIN QUERY PLAN SELECT max(seen) FROM body WHERE key = 1"
        #expect(
            try database.read { try Row.fetchAll($0, sql: heard) }.allSatisfy { row in
                (row["detail"] as String).contains("COVERING INDEX body_in_order")
            })
    }

    @Test func `PCs that were listed before they were counted are counted`() throws {
        let database = try database(upTo: "0013 note looks")
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO machine_key VALUES (1, 'a'), (2, 'b'), (3, 'c');
                    INSERT INTO listed (key, site, kid, code, school, rank) VALUES
                        (1, 's', 'a', 'A', 'X', 5), (2, 's', 'b', 'B', 'X', 9), (3, 's', 'c', 'C', 'X', 1 << 14 | 5);
                    """)
        }
        try DatabaseMigrator.fleet.migrate(database)
        try database.write { try $0.execute(sql: "DELETE FROM listed WHERE key = 2") }
        let counts = try database.read { db in
            try Row.fetchAll(db, sql: "SELECT school, urgency, machines FROM listed_count ORDER BY urgency")
        }
        #expect(counts.map { $0.databaseValues.map(\.description) } == [[#""X""#, "0", "1"], [#""X""#, "1", "1"]])
    }

    @Test func `bringing a database up to date twice does nothing the second time`() throws {
        let database = try DatabaseQueue()
        try DatabaseMigrator.fleet.migrate(database)
        let before = try database.read {
            try String.fetchAll($0, sql: "SELECT coalesce(sql, '') FROM sqlite_master ORDER BY name")
        }
        try DatabaseMigrator.fleet.migrate(database)
        #expect(
            try database.read {
                try String.fetchAll($0, sql: "SELECT coalesce(sql, '') FROM sqlite_master ORDER BY name")
            } == before)
    }
}
