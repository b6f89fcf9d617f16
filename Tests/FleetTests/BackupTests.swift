import FleetFixtures
import Foundation
import Reports
import Testing

@testable import Fleet

struct BackupTests {
    private let office: TestOffice

    init() throws { office = try TestOffice() }

    private func report(_ numbers: ClosedRange<Int>) async throws {
        _ = try await office.intake().take(numbers.map { try TestPC($0, kit: office.kit).line().bytes })
    }

    /// Founds another office, empty and of the same keys, as a PC is that takes over the data folder's keys.
    private func emptyOffice() throws -> OfficeFolder {
        let folder = OfficeFolder(path: office.path + "/new")
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try folder.collectorKeyFile.write(try office.folder.collectorKey(of: office.office))
        return folder
    }

    @Test func `a backup holds all that was stored, and put back it is the office again`() async throws {
        try await report(1...5)
        let file = try office.folder.backups.add(office.store, at: TestOffice.now)
        #expect(file.hasSuffix("/data/backups/fleet-20261201T120000Z.sqlite"))
        let folder = try emptyOffice()
        #expect(try Restoration(of: folder, from: file).run(at: TestOffice.now) == nil)
        #expect(try folder.open().contents() == office.store.contents())
        #expect(try folder.open().kits().count == 1)
    }

    @Test func `what came after the backup is kept beside it, with its journal`() async throws {
        try await report(1...2)
        let folder = try emptyOffice()
        let file = try office.folder.backups.add(office.store, at: TestOffice.now)
        _ = try Restoration(of: folder, from: file).run(at: TestOffice.now)
        do {
            let store = try folder.open()
            let intake = try Intake(store: store, accepting: [.report], clock: { TestOffice.now })
            _ = try await intake.take([TestPC(3, kit: office.kit).line().bytes])
        }
        let aside = try #require(try Restoration(of: folder, from: file).run(at: TestOffice.now + 60))
        #expect(aside.hasSuffix("/new/replaced-fleet-20261201T120100Z.sqlite"))
        let (back, before) = (try folder.open(), try FleetStore(file: aside))
        #expect(try back.heads(KitBook(store: back)).count == 2)
        #expect(try before.heads(KitBook(store: before)).count == 3)
    }

    @Test func `an office that is in use is left alone`() throws {
        let file = try office.folder.backups.add(office.store, at: TestOffice.now)
        let error = #expect(throws: BackupError.self) {
            try Restoration(of: office.folder, from: file).run(at: TestOffice.now)
        }
        #expect(error?.description.contains("is in use: stop probe-collector first") == true)
    }

    @Test func `a backup of another office, a damaged one and none are refused, and nothing is changed`() throws {
        let other = try TestOffice()
        let foreign = try other.folder.backups.add(other.store, at: TestOffice.now)
        let damaged = try office.write(Array("SQLite format 3\u{0} and then nothing".utf8), to: "damaged.sqlite")
        let folder = try emptyOffice()
        for file in [foreign, damaged, office.path + "/nowhere.sqlite"] {
            let error = #expect(throws: BackupError.self) { try Restoration(of: folder, from: file).run(at: 0) }
            #expect(error?.description.contains(file) == true)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["collector.key"])
    }

    @Test func `the newest four are kept, and nobody else's files are touched`() throws {
        try office.write([], to: "copies/fleet-notes.sqlite")
        let folder = BackupFolder(path: office.path + "/copies")
        for day in 0..<6 { _ = try folder.add(office.store, at: TestOffice.now + Int64(day) * 86_400) }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                "fleet-20261203T120000Z.sqlite", "fleet-20261204T120000Z.sqlite", "fleet-20261205T120000Z.sqlite",
                "fleet-20261206T120000Z.sqlite", "fleet-notes.sqlite",
            ])
        #expect(folder.newest == TestOffice.now + 5 * 86_400)
    }

    @Test func `a damaged database makes no backup, and pushes none out`() async throws {
        try await report(1...40)
        let copy = office.path + "/copy.sqlite"
        try office.store.copy(to: copy)
        let store = try FleetStore(file: copy)
        let folder = BackupFolder(path: office.path + "/copies")
        _ = try folder.add(store, at: TestOffice.now)
        let handle = try FileHandle(forUpdating: URL(filePath: copy))
        let size = try handle.seekToEnd()
        try handle.seek(toOffset: size / 2)
        try handle.write(contentsOf: Data(repeating: 0xA5, count: 8192))
        try handle.close()
        #expect(throws: (any Error).self) { try folder.add(FleetStore(file: copy), at: TestOffice.now + 1) }
        #expect(folder.newest == TestOffice.now)
    }
}
