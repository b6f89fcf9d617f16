import Foundation
import GRDB
import Testing
import FleetFixtures
import Reports

@testable import Fleet

struct StoreTests {
    @Test func `what is stored outlives a power cut`() throws {
        let office = try TestOffice()
        let (journal, synchronous) = try office.store.database.writeWithoutTransaction { db in
            (
                try String.fetchOne(db, sql: "PRAGMA journal_mode"), try Int.fetchOne(db, sql: "PRAGMA synchronous")
            )
        }
        #expect(journal == "wal")
        #expect(synchronous == 2)  // FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
    }

    @Test func `a schema that somebody slipped in cannot call functions, and references hold`() throws {
        let office = try TestOffice()
        let (trusted, references) = try office.store.read { db in
            (try Int.fetchOne(db, sql: "PRAGMA trusted_schema"), try Int.fetchOne(db, sql: "PRAGMA foreign_keys"))
        }
        #expect(trusted == 0)
        #expect(references == 1)
    }

    @Test func `a store that is not there is not made by looking for it`() throws {
        let file = FileManager.default.temporaryDirectory.path + "/no-such-office/fleet.sqlite"
        let error = #expect(throws: StoreError.self) { try FleetStore(file: file) }
        #expect(error?.description.contains("\(file) is not there") == true)
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func `a damaged store is named and left as it is`() throws {
        let office = try TestOffice()
        let file = try office.write(Array("this is no database, and never was".utf8), to: "broken.sqlite")
        let error = #expect(throws: StoreError.self) { try FleetStore(file: file) }
        #expect(error?.description.contains("is damaged") == true)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "this is no database, and never was")
    }

    @Test func `pages that were overwritten are found when the store is opened`() async throws {
        let office = try TestOffice()
        let intake = try office.intake()
        for number in 1...40 {
            _ = try await intake.take([TestPC(number, kit: office.kit).line().bytes])
        }
        let copy = office.path + "/copy.sqlite"
        try await office.store.database.vacuum(into: copy)
        try overwriteReport(in: copy)
        let error = #expect(throws: StoreError.self) { try FleetStore(file: copy) }
        #expect(error?.description.contains("is damaged") == true)
    }

    @Test func `a large store is looked through once a day, and again after a start of the PC or by the service`()
        async throws
    {
        let office = try TestOffice()
        let intake = try office.intake()
        for number in 1...40 { _ = try await intake.take([TestPC(number, kit: office.kit).line().bytes]) }
        let copy = office.path + "/copy.sqlite"
        try await office.store.database.vacuum(into: copy)
        _ = try FleetStore(file: copy, looking: .daily(largeFrom: 1))
        try overwriteReport(in: copy)
        _ = try FleetStore(file: copy, looking: .daily(largeFrom: 1))
        _ = try FleetStore(file: copy, looking: .never)
        #expect(throws: StoreError.self) { try FleetStore(file: copy, looking: .always) }
        #expect(throws: StoreError.self, "it is not large") { try FleetStore(file: copy, looking: .daily) }
        let raw = try DatabaseQueue(path: copy)
        try await raw.write { try $0.execute(sql: "UPDATE look SET mark = replace(mark, '-', '+')") }
        #expect(throws: StoreError.self, "another start") { try FleetStore(file: copy, looking: .daily(largeFrom: 1)) }
    }

    /// Overwrites one of the pages that hold reports; the others are as they were.
    private func overwriteReport(in file: String) throws {
        var bytes = try Data(contentsOf: URL(filePath: file))
        let header = try #require(bytes.range(of: Data("eyJhbGciOiJFZDI1NTE5Iiwia2lkIjoi".utf8), options: .backwards))
        let page = header.lowerBound / 4096 * 4096
        bytes.replaceSubrange(page..<page + 2048, with: repeatElement(0xA5, count: 2048))
        try bytes.write(to: URL(filePath: file))
    }

    @Test func `a store of a newer release is left alone`() throws {
        let office = try TestOffice()
        try office.store.database.write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999 something new')")
        }
        let error = #expect(throws: StoreError.self) { try FleetStore(file: office.folder.databaseFile) }
        #expect(error?.description.contains("newer probe-collector") == true)
    }
}
