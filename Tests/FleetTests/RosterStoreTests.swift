import FleetFixtures
import GRDB
import Testing

@testable import Fleet

struct RosterStoreTests {
    private func roster(_ rows: String...) throws -> Roster {
        let text = "id,name,area,level,pupils,classes,required,pupils_per_machine,connection,electricity,area_class\n"
        return try Roster(decoding: Array((text + rows.joined(separator: "\n")).utf8), file: "s.csv")
    }

    @Test func `what is stored comes back as it was`() throws {
        let office = try TestOffice()
        let roster = try roster("a,A,P/C,primary,10,2,,3,4g,none,2", "b,=B,,,0,,7,,,,")
        #expect(try office.store.replaceRoster(with: roster).isEmpty)
        #expect(try office.folder.open().roster() == roster)
    }

    @Test func `a new roster takes the place of the old one whole`() throws {
        let office = try TestOffice()
        let old = try roster("a,A,,,10,,1,,,,", "b,B,,,10,,1,,,,")
        let new = try roster("b,B,,,12,,1,,,,", "c,C,,,10,,1,,,,")
        _ = try office.store.replaceRoster(with: old)
        #expect(try office.store.replaceRoster(with: new) == old)
        #expect(try office.store.roster() == new)
    }

    @Test func `a roster that cannot be stored whole leaves the old one`() throws {
        let office = try TestOffice()
        let old = try roster("a,A,,,10,,1,,,,")
        _ = try office.store.replaceRoster(with: old)
        let broken = School(id: ReportedText("z"), name: ReportedText("Z"), pupils: -1, givenMachines: 1)
        let new = try roster("b,B,,,10,,1,,,,")
        #expect(throws: StoreError.self) { try office.store.replaceRoster(with: Roster(new.schools + [broken])) }
        #expect(try office.store.roster() == old)
    }

    @Test func `a store of the release before is brought up to a roster when it is opened`() throws {
        let office = try TestOffice()
        try office.store.write { db in
            try db.execute(
                sql: "DROP TABLE school; DELETE FROM grdb_migrations WHERE identifier = '0005 create roster'")
        }
        let store = try office.folder.open()
        #expect(try store.roster().isEmpty)
        _ = try store.replaceRoster(with: roster("a,A,,,10,,1,,,,"))
        #expect(try store.roster().schools.count == 1)
        #expect(try store.kits().count == 1)
    }

    @Test func `changes name what is new, what became what, and what is gone`() throws {
        let old = try roster("a,A,P,,10,,1,,,,", "b,B,,,10,,1,,,,", "c,C,,,10,,1,,,,")
        let new = try roster("a,A,P,,12,,,3,4g,,", "b,B,,,10,,1,,,,", "d,D,,,10,,1,,,,")
        let changes = RosterChanges(from: old, to: new)
        #expect(changes.new.map(\.id.untrusted) == ["d"])
        #expect(changes.gone.map(\.id.untrusted) == ["c"])
        #expect(changes.changed.map(\.school.id.untrusted) == ["a"])
        let fields = changes.changed.flatMap(\.fields)
        #expect(fields.map(\.column) == [.pupils, .required, .pupilsPerMachine, .connection])
        #expect(fields.map(\.old.untrusted) == ["10", "1", "", ""])
        #expect(fields.map(\.new.untrusted) == ["12", "", "3", "4g"])
        #expect(RosterChanges(from: new, to: new).isEmpty)
    }
}
