import FleetFixtures
import Foundation
import GRDB
import Reports
import Requirements
import ShownText
import Testing

@testable import Collector
@testable import Fleet

/// Real offices of one district, which hand each other files.
struct ExportTests {
    private let first: TestOffice
    private let data: RequirementData

    init() throws {
        first = try TestOffice(storingKit: false)
        data = try RequirementData.shipped()
    }

    /// Another collector of the district.
    private func another(_ name: String, _ kit: SignedKit) throws -> OfficeFolder {
        let folder = OfficeFolder(path: first.path + "/" + name)
        let path = try first.write(LineFile.bytes(of: [kit.line]), to: "\(name).kit")
        _ = try Founding(data: folder).join(Invitation(file: path), now: TestOffice.now)
        return folder
    }

    private func intake(_ folder: OfficeFolder, at time: Int64) throws -> Intake {
        try Intake(
            store: folder.open(), accepting: [.report, .kit, .decision, .acknowledgement, .ledger], clock: { time })
    }

    private func export(_ folder: OfficeFolder, to name: String) throws -> String {
        let path = first.path + "/" + name
        let file = try ExportFile(path: path)
        try Export(store: folder.open(), key: folder.collectorKey(of: folder.open().office())).write {
            try file.add($0)
        }
        try file.finish()
        return path
    }

    private func list(_ folder: OfficeFolder) throws -> String {
        let options = ListOptions(asOf: Day(unixSeconds: TestOffice.now))
        let list = try FleetReader(store: folder.open(), data: data).priorities(options)
        return try ListJSON(
            list, rows: JSONPriority.rows(list, Narrator(language: .english, data: data, asOf: list.list.asOf))
        ).jsonText
    }

    /// The lines of some PCs, among them more than are kept of one key, and a fork among those that are not.
    private func lines(_ kit: SignedKit) throws -> [SignedLine] {
        let busy = TestPC(1, kit: kit)
        let copy = TestPC(2, kit: kit, key: busy.key)
        let plain = try (3...6).map { try TestPC($0, kit: kit).line() }
        let decision = Decision(n: 1, verdict: .retire, subjects: [.key(plain[0].signer)])
        return try (1...40).map { try busy.line($0) } + [copy.line(2)] + plain + [first.root.sign(decision)]
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `offices that hand each other files have one store and one list, to the byte`(seed: UInt64) async throws {
        var random = Seeded(seed)
        let early = try first.anotherKit("Early")
        let folders = [first.folder, try another("two", early), try another("three", early)]
        let keys = try folders.map { try $0.collectorKey(of: $0.open().office()).id }
        let kit = try KitOrder(school: "S", profiles: ["teaching-basic"], most: 30, url: nil, others: Array(keys[1...]))
            .kit(for: first.office, root: first.root, earlier: [], now: TestOffice.now)
        let lines = try lines(kit)
        for line in (lines + [early.line, kit.line]).shuffled(using: &random) {
            let time = TestOffice.now + Int64.random(in: 0...500, using: &random)
            let road = try intake(folders[Int.random(in: 0...2, using: &random)], at: time)
            if case .kitTaken? = try await road.take([line.bytes]).first { _ = try await road.takeHeld() }
        }
        for (step, pair) in [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2), (2, 0)].enumerated() {
            let path = try export(folders[pair.0], to: "\(step).jws")
            let road = try intake(folders[pair.1], at: TestOffice.now + 100_000 + Int64(step))
            _ = try await Importer(intake: road).take(Delivery(path: path).files)
        }
        let stores = try folders.map { try $0.open() }
        #expect(try Set(stores.map { try $0.contents() }).count == 1)
        #expect(try Set(stores.map { try $0.heldCount() }) == [0])
        let lists = try folders.map(list)
        #expect(Set(lists).count == 1)
        #expect(lists[0].contains("\"clone\"") && lists[0].contains("\"unranked\" : 1"))
    }

    @Test func `the same store is exported to the byte, and importing it again changes nothing`() async throws {
        _ = try first.store.add(first.kit, at: TestOffice.now)
        _ = try await intake(first.folder, at: TestOffice.now).take(lines(first.kit).map(\.bytes))
        let path = try export(first.folder, to: "one.jws")
        let again = try export(first.folder, to: "two.jws")
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(contentsOf: URL(filePath: again)))
        let before = try first.store.contents()
        let road = try intake(first.folder, at: TestOffice.now + 9)
        let outcomes = try await Importer(intake: road).take(Delivery(path: path).files).outcomes
        #expect(try first.store.contents() == before)
        #expect(
            outcomes.allSatisfy { outcome in
                switch outcome {
                case .known, .kitKnown, .decisionKnown, .claimKnown: true
                default: false
                }
            })
    }

    @Test func `a folder holds an export in files that are read of a folder, and a later one in their place`()
        async throws
    {
        _ = try first.store.add(first.kit, at: TestOffice.now)
        let lines = try (1...5).map { try TestPC($0, kit: first.kit).line() }
        let road = try intake(first.folder, at: TestOffice.now)
        let key = try first.folder.collectorKey(of: first.office)
        let folder = try first.write([], to: "stick/notes.txt").replacing("/notes.txt", with: "")
        func export() throws -> [String] {
            let target = try ExportFolder(path: folder, collector: key.id)
            // As if there were more than fit into one file.
            let filling = String(repeating: "x", count: 300_000)
            for _ in try 0..<first.store.keyCount() { try target.add(filling) }
            try Export(store: first.store, key: key).write { try target.add($0) }
            try target.finish()
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0 != "notes.txt" }
        }
        _ = try await road.take(lines.map(\.bytes))
        let names = try export()
        #expect(names.count == 2 && names.allSatisfy { $0.hasSuffix(".jws") && $0.count == 26 })
        #expect(Delivery(path: folder).files.count == 2)
        try first.store.write { db in
            try db.execute(
                sql: """
                    DELETE FROM changed; DELETE FROM body WHERE key > 1; DELETE FROM ledger WHERE key > 1;
                    DELETE FROM machine_key WHERE number > 1
                    """)
        }
        #expect(try export() == [names[0]], "what an earlier export had more is gone")
        let full = try ExportFolder(path: folder, collector: key.id, files: 1)
        try full.add(String(repeating: "x", count: 800_000))
        try full.add(String(repeating: "x", count: 800_000))
        let error = #expect(throws: NewFileError.self) { try full.finish() }
        #expect(error?.description.contains(folder) == true)
    }

    @Test func `another collector joins after the keys have changed, and lists what was signed before too`()
        async throws
    {
        _ = try first.store.add(first.kit, at: TestOffice.now)
        let road = try intake(first.folder, at: TestOffice.now)
        _ = try await road.take(try lines(first.kit).map(\.bytes))
        let changing = KeysChanging(data: first.folder, rootFolder: first.path + "/root")
        _ = try changing.change(
            newRoot: first.path + "/new", newCollector: true, url: nil,
            file: NewFile(path: first.path + "/change.jws"), now: TestOffice.now)
        let root = try KeyFile(folder: first.path + "/new", role: .root).read()
        let kit = try KitOrder(school: "Late", profiles: ["teaching-basic"], most: 9, url: nil)
            .kit(for: first.store.office(), root: root, earlier: [], now: TestOffice.now)
        _ = try first.store.add(kit, at: TestOffice.now)
        _ = try await road.take([TestPC(9, kit: kit).line().bytes])

        let alone = try first.write(LineFile.bytes(of: [kit.line]), to: "late.kit")
        #expect(throws: InvitationError.self) { try Invitation(file: alone) }
        #expect(throws: InvitationError.self) { try Invitation(file: first.path + "/change.jws") }
        let all = try export(first.folder, to: "all.jws")
        let folder = OfficeFolder(path: first.path + "/joined")
        let joined = try Founding(data: folder).join(Invitation(file: all), now: TestOffice.now)
        #expect(joined.root == root.id && joined.changes == 1)
        #expect(try folder.collectorKey(of: folder.open().office()).id == joined.collector)
        let outcomes = try await Importer(intake: intake(folder, at: TestOffice.now + 50))
            .take(Delivery(path: all).files).outcomes
        #expect(!outcomes.contains { $0.fault != nil })
        #expect(try list(folder) == list(first.folder))
        #expect(try folder.open().contents() == first.store.contents())

        // The next change names the newcomer once a kit does, so that its receipts go on counting at the schools.
        let both = try KitOrder(
            school: "Both", profiles: ["teaching-basic"], most: 9, url: nil, others: [joined.collector]
        ).kit(for: first.store.office(), root: root, earlier: [], now: TestOffice.now)
        _ = try first.store.add(both, at: TestOffice.now)
        let next = try KeysChanging(data: first.folder, rootFolder: first.path + "/new").change(
            newRoot: nil, newCollector: true, url: nil, file: NewFile(path: first.path + "/2.jws"), now: TestOffice.now)
        #expect(try first.store.keysBook().chain.collectors.map(\.key) == [next.collector, joined.collector])
    }

    @Test func `somebody who signed a change of keys and was no root before it is not taken for one`() async throws {
        let new = SigningKey()
        let keys = Keys(n: 1, root: new.id, collectors: [CollectorAddress(key: first.office.collector)])
        let kit = try KitOrder(school: "S", profiles: ["teaching-basic"], most: 9, url: nil)
            .kit(for: first.office, root: first.root, earlier: [], now: TestOffice.now)
        let lines = try [first.root, new, SigningKey()].map { try $0.sign(keys) } + [kit.line]
        let path = try first.write(LineFile.bytes(of: lines), to: "forged.jws")
        #expect(try Invitation(file: path).founding == first.root.id, "the kit tells them apart")
        let others = try lines.dropLast() + [SignedKit(signing: kit.kit, with: new).line]
        let unclear = try first.write(LineFile.bytes(of: Array(others)), to: "unclear.jws")
        #expect(throws: InvitationError.self) { try Invitation(file: unclear) }
    }

    private func heads() throws -> [Head] { try first.store.heads(KitBook(store: first.store)) }

    @Test func `what an unknown collector says counts for nothing until a kit names it`() async throws {
        _ = try first.store.add(first.kit, at: TestOffice.now)
        let line = try TestPC(1, kit: first.kit).line()
        let road = try intake(first.folder, at: TestOffice.now)
        _ = try await road.take([line.bytes])
        let stranger = SigningKey()
        let claim = try stranger.sign(Acknowledgement(kid: line.signer, t: 5, ok: [line.id]))
        #expect(try await road.take([claim.bytes]) == [.claimHeld(claim.id)])
        #expect(try heads().map(\.seen) == [TestOffice.now])
        let kit = try KitOrder(school: "S", profiles: ["teaching-basic"], most: 9, url: nil, others: [stranger.id])
            .kit(for: first.office, root: first.root, earlier: [], now: TestOffice.now)
        _ = try await road.take([kit.line.bytes])
        _ = try await road.takeHeld()
        #expect(try heads().map(\.seen) == [5])
        #expect(try first.store.heldClaims().isEmpty)
    }

    @Test func `a receipt may come before its report`() async throws {
        _ = try first.store.add(first.kit, at: TestOffice.now)
        let line = try TestPC(1, kit: first.kit).line()
        let claim = try first.folder.collectorKey(of: first.store.office()).sign(
            Acknowledgement(kid: line.signer, t: TestOffice.now - 30, ok: [line.id]))
        let road = try intake(first.folder, at: TestOffice.now)
        #expect(try await road.take([claim.bytes, line.bytes]).first == .claimTaken(claim.id))
        #expect(try heads().map(\.seen) == [TestOffice.now - 30])
    }

    @Test func `lines of unknown collectors are kept apart in bounds`() async throws {
        let road = try intake(first.folder, at: TestOffice.now)
        let stranger = SigningKey()
        let claims = try (1...FleetStore.heldClaimLimit + 2).map {
            try stranger.sign(Acknowledgement(kid: stranger.id, t: Int64($0), ok: [])).bytes
        }
        let outcomes = try await road.take(claims)
        #expect(outcomes.count { if case .claimTurnedAway = $0 { true } else { false } } == 2)
        #expect(try first.store.heldClaims().count == FleetStore.heldClaimLimit)
    }

    @Test func `an export of any size is read in parts, with the lines' numbers of the whole`() async throws {
        _ = try first.store.add(first.kit, at: TestOffice.now)
        let pc = TestPC(1, kit: first.kit)
        var bytes: [UInt8] = []
        var count = 0
        let line = try pc.line().bytes
        while bytes.count < DeliveredFile.sizeLimit * 2 + 5 {
            bytes += line + [UInt8(ascii: "\n")]
            count += 1
        }
        bytes += Array("rubbish\n".utf8)
        let path = try first.write(bytes, to: "large.jws")
        let files = Delivery(path: path).files
        #expect(files.count == 3)
        let result = try await Importer(intake: intake(first.folder, at: TestOffice.now)).take(files)
        #expect(result.outcomes.count == count + 1)
        #expect(result.files.flatMap { $0.lines.map(\.number) } == Array(1...count + 1))
        #expect(result.files.last?.lines.last?.outcome.fault != nil)
    }

    @Test func `an export is never written over another file, nor left half`() throws {
        let path = try first.write("mine".utf8, to: "there.jws")
        #expect(throws: NewFileError.self) { try ExportFile(path: path) }
        let half = first.path + "/half.jws"
        try ExportFile(path: half).add("line")
        #expect(!FileManager.default.fileExists(atPath: half))
        let whole = try ExportFile(path: half)
        try whole.add("line")
        try whole.finish()
        #expect(try String(contentsOfFile: half, encoding: .utf8) == "line\n")
    }
}
