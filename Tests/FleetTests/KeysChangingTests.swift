import FleetFixtures
import Foundation
import Reports
import Testing

@testable import Fleet

struct KeysChangingTests {
    private let office: TestOffice

    init() throws { office = try TestOffice() }

    private func lines(_ file: String) throws -> [SignedLine] {
        let bytes = try Data(contentsOf: URL(filePath: office.path + "/" + file))
        return try LineFile(Array(bytes)).map { try SignedLine(verifying: $0, as: .keys) }
    }

    private func change(
        _ root: String = "root", newRoot: String? = nil, newCollector: Bool = false, url: String? = nil,
        others: [KeyID] = [], to file: String = "change.jws", at data: OfficeFolder? = nil
    ) throws -> Office {
        try KeysChanging(data: data ?? office.folder, rootFolder: office.path + "/" + root).change(
            newRoot: newRoot.map { office.path + "/" + $0 }, newCollector: newCollector, url: url, others: others,
            file: NewFile(path: office.path + "/" + file), now: TestOffice.now)
    }

    /// Another collector of the district, made by its kit.
    private func joined() throws -> OfficeFolder {
        let founding = Founding(data: OfficeFolder(path: office.path + "/joined"))
        let kit = try office.write(LineFile.bytes(of: [office.kit.line]), to: "kit.jws")
        _ = try founding.join(Invitation(file: kit), now: TestOffice.now)
        return founding.data
    }

    private func collectors(named file: String) throws -> [KeyID] {
        try KeysChange.all(in: lines(file)).flatMap(\.keys.collectors).map(\.key)
    }

    private func expectNothing(of names: [String]) {
        for name in names { #expect(!FileManager.default.fileExists(atPath: office.path + "/" + name), "\(name)") }
    }

    @Test func `a new root is made where it is asked for, and both roots sign`() throws {
        let now = try change(newRoot: "new")
        let new = try KeyFile(folder: office.path + "/new", role: .root).read()
        #expect(now.root == new.id)
        #expect(now.collector == office.office.collector)
        #expect(try lines("change.jws").map(\.signer) == [office.root.id, new.id])
        #expect(try KeyFile(folder: office.path + "/root", role: .root).read().id == office.root.id)
        // From now on the old one makes nothing.
        #expect(throws: KitOrderError.self) { try change(newRoot: "third", to: "2.jws") }
        #expect(!FileManager.default.fileExists(atPath: office.path + "/third"))
        #expect(try change("new", newRoot: "third", to: "2.jws").changes == 2)
    }

    @Test func `a new collector key is used at once, the old one stays beside it`() throws {
        let old = try office.folder.collectorKey(of: office.office)
        // As where root changes the keys of the service's folder.
        if geteuid() == 0 {
            try FileManager.default.setAttributes([.ownerAccountID: 65_534], ofItemAtPath: office.folder.path)
        }
        let now = try change(newCollector: true)
        #expect(now.root == office.root.id)
        #expect(try lines("change.jws").count == 1)
        let new = try office.folder.collectorKey(of: now)
        #expect(new.id == now.collector && new.id != old.id)
        #expect(try office.folder.collectorKeyFile.read().id == old.id)
        let mode = try FileManager.default.attributesOfItem(atPath: office.folder.path + "/collector-1.key")
        #expect(mode[.posixPermissions] as? Int == 0o600)
        // Whoever changes the keys, the service can read them: the folder's owner.
        let folder = try FileManager.default.attributesOfItem(atPath: office.folder.path)
        #expect(mode[.ownerAccountID] as? Int == folder[.ownerAccountID] as? Int)
        // A later change of the root alone leaves it in use.
        #expect(try office.folder.collectorKey(of: change(newRoot: "new", to: "2.jws")).id == new.id)
    }

    @Test func `a change made on a copy of the data is imported, and says which key file is missing`() throws {
        let copy = office.path + "/copy"
        try FileManager.default.copyItem(atPath: office.folder.path, toPath: copy)
        let away = KeysChanging(data: OfficeFolder(path: copy), rootFolder: office.path + "/root")
        _ = try away.change(
            newRoot: nil, newCollector: true, url: "https://new.example",
            file: NewFile(path: office.path + "/change.jws"), now: TestOffice.now)
        #expect(try office.store.take(keys: lines("change.jws"), at: TestOffice.now) == [.keysTaken(1)])
        let now = try office.store.office()
        let missing = #expect(throws: KeyFileError.self) { try office.folder.collectorKey(of: now) }
        #expect(missing?.description.contains(office.folder.path + "/collector-1.key") == true)
        try FileManager.default.copyItem(
            atPath: copy + "/collector-1.key", toPath: office.folder.path + "/collector-1.key")
        #expect(try office.folder.collectorKey(of: now).id == now.collector)
    }

    @Test func `nothing is overwritten, and what is refused leaves nothing behind`() throws {
        try office.write("mine".utf8, to: "change.jws")
        #expect(throws: NewFileError.self) { try change(newRoot: "new", newCollector: true) }
        #expect(throws: KeyFileError.self) { try change(newRoot: "root", to: "2.jws") }
        #expect(throws: FoundingError.self) { try change(newRoot: "data", to: "2.jws") }
        try FileManager.default.createDirectory(atPath: office.path + "/other", withIntermediateDirectories: true)
        try KeyFile(folder: office.path + "/other", role: .root).write(SigningKey())
        #expect(throws: KitOrderError.self) { try change("other", newRoot: "new", newCollector: true, to: "2.jws") }
        #expect(throws: SigningError.self) {
            try change(newRoot: "new", newCollector: true, url: "http://of fice", to: "2.jws")
        }
        expectNothing(of: ["new", "2.jws", "data/collector-1.key", "data/root.key"])
        #expect(try office.store.office() == office.office)
    }

    @Test func `more collectors than a change names are told before anything is made, and can be chosen from`() throws {
        let others = (0..<Keys.collectorLimit).map { _ in SigningKey().id }.sorted()
        let order = KitOrder(school: "Na Coc", profiles: ["teaching-basic"], most: 3, url: nil, others: others)
        let kit = try order.kit(for: office.office, root: office.root, earlier: [], now: TestOffice.now)
        _ = try office.store.add(kit, at: TestOffice.now)
        let error = #expect(throws: KeysOrderError.self) { try change(newRoot: "new", newCollector: true) }
        let told = try #require(error?.description)
        #expect(told.contains("at most 8") && told.contains("receipts of 9"))
        #expect(others.allSatisfy { told.contains("\n  --collector=\($0)") })
        expectNothing(of: ["new", "change.jws", "data/collector-1.key"])
        #expect(try office.store.office() == office.office)

        // Its own key goes without saying.
        let now = try change(newCollector: true, others: [others[2], office.office.collector, others[1]])
        #expect(try collectors(named: "change.jws") == [now.collector, others[1], others[2]])
        // They are what counts from then on: the next change asks no more.
        _ = try change(newRoot: "new", to: "2.jws")
        #expect(try collectors(named: "2.jws") == [now.collector, others[1], others[2]])
    }

    @Test func `a collector that joined gets no other key, and whoever asks is told what to do`() throws {
        let data = try joined()
        let error = #expect(throws: KeysOrderError.self) { try change(newRoot: "new", newCollector: true, at: data) }
        #expect(error?.description.contains("init --join") == true)
        expectNothing(of: ["new", "change.jws", "joined/collector-1.key"])
        // What it is told to do: another one in its place, named by the first.
        let later = SigningKey().id
        #expect(try change(others: [later]).collector == office.office.collector)
        #expect(try collectors(named: "change.jws") == [office.office.collector, later])
    }

    @Test func `a change made at a collector that joined leaves the first one its key, also where that had changed`()
        throws
    {
        let data = try joined()
        let (first, store) = (try change(newCollector: true).collector, try data.open())
        _ = try store.take(keys: lines("change.jws"), at: TestOffice.now)
        let own = try store.office().collector
        #expect(try change(newRoot: "new", to: "2.jws", at: data).collector == own)
        #expect(try collectors(named: "2.jws") == [own, first])
        _ = try office.store.take(keys: lines("2.jws"), at: TestOffice.now)
        #expect(try office.store.office().collector == first)
        #expect(try office.folder.collectorKey(of: office.store.office()).id == first)
    }

    @Test func `a collector key that a broken-off change left is used by the next try`() throws {
        let left = SigningKey()
        try KeyFile(folder: office.folder.path, role: .collector, change: 1).write(left)
        #expect(try change(newCollector: true).collector == left.id)
    }
}
