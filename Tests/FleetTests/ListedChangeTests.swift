import FleetFixtures
import GRDB
import Machine
import Reports
import Requirements
import Testing

@testable import Fleet

/// How the ranks of PCs are brought up to date.
struct ListedChangeTests {
    private let office: TestOffice
    private let data: RequirementData

    init() throws {
        office = try TestOffice()
        data = try RequirementData.shipped()
    }

    /// What was done to each listed PC since the last time.
    private func written() throws -> [String] {
        try office.store.database.writeWithoutTransaction { db in
            let written = try String.fetchAll(db, sql: "SELECT what FROM temp.written ORDER BY what")
            try db.execute(sql: "DELETE FROM temp.written")
            return written
        }
    }

    private func watch() throws {
        try office.store.database.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    CREATE TEMP TABLE written (what TEXT NOT NULL);
                    CREATE TEMP TRIGGER inserted AFTER INSERT ON listed
                        BEGIN INSERT INTO written VALUES ('inserted'); END;
                    CREATE TEMP TRIGGER updated AFTER UPDATE ON listed
                        BEGIN INSERT INTO written VALUES ('updated'); END;
                    CREATE TEMP TRIGGER deleted AFTER DELETE ON listed
                        BEGIN INSERT INTO written VALUES ('deleted'); END;
                    """)
        }
    }

    private func list(_ day: String, by profile: String? = nil) throws {
        let options = ListOptions(profile: profile.flatMap(data.profile), asOf: try #require(Day(day)))
        let reader = FleetReader(store: office.store, data: data)
        let first = try reader.firstPriorities(options, limit: 10)
        #expect(try first.lines.map(\.machine.key) == reader.priorities(options).lines.map(\.machine.key))
        let counted = "SELECT school, urgency, machines FROM listed_count WHERE machines > 0 ORDER BY school, urgency"
        let listed = "SELECT school, rank >> 14, count(*) FROM listed GROUP BY school, rank >> 14"
        let (kept, all) = try office.store.read { db in
            (try Row.fetchAll(db, sql: counted), try Row.fetchAll(db, sql: listed))
        }
        #expect(!all.isEmpty && kept.map { Array($0.databaseValues) } == all.map { Array($0.databaseValues) })
    }

    @Test func `only what is different is written`() async throws {
        let pcs = [Machine.capable, .hopeless, .halfSeen].enumerated().map { number, machine in
            TestPC(number, kit: office.kit, machine: machine)
        }
        _ = try await office.intake().take(pcs.map { try $0.line(1).bytes })
        try watch()
        try list("2026-12-01")
        #expect(try written() == ["inserted", "inserted", "inserted"])
        // The use that the PCs have anyway: all are judged anew, and no rank changes.
        try list("2026-12-01", by: "teaching-basic")
        #expect(try written() == [])
        try list("2026-12-01", by: "computer-lab")
        #expect(try Set(written()) == ["updated"])
        let decision = Decision(n: 1, verdict: .retire, subjects: [.key(pcs[1].key.id)])
        _ = try await office.intake(accepting: [.decision]).take([office.root.sign(decision).bytes])
        try list("2026-12-01", by: "computer-lab")
        #expect(try written() == ["deleted"])
    }

    @Test func `sites are taken together up to so many keys, a larger one alone, and none twice`() {
        let sites = [3, 4, 3, 11, 0, 10, 1].enumerated().map { place, keys in
            FleetStore.Site(name: "\(place)", changes: 1, keys: keys)
        }
        #expect(sites[...].together(keys: 10).map { $0.map(\.keys) } == [[3, 4, 3], [11], [0, 10], [1]])
        #expect(sites[2...].together(keys: 100).map { $0.map(\.name) } == [["2", "3", "4", "5", "6"]])
        #expect(sites[..<0].together(keys: 10).isEmpty)
    }
}
