import FleetFixtures
import Foundation
import Reports
import Testing

@testable import Fleet

struct FoundingTests {
    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? Int ?? 0) & 0o777
    }

    @Test func `keys are for their owner only, and the root key lies apart from the data`() throws {
        let office = try TestOffice()
        #expect(try mode(office.folder.path) == 0o700)
        #expect(try mode(office.folder.path + "/collector.key") == 0o600)
        #expect(try mode(office.path + "/root") == 0o700)
        #expect(try mode(office.path + "/root/root.key") == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: office.folder.path).allSatisfy { $0 != "root.key" })
        #expect(office.office.root != office.office.collector)
        #expect(try office.store.office() == office.office)
    }

    @Test func `an office is never founded over another`() throws {
        let office = try TestOffice()
        let again = Founding(data: office.folder, rootFolder: office.path + "/elsewhere")
        #expect(throws: FoundingError.self) { try again.found(district: "Other", now: 1) }
        let sameRoot = Founding(data: OfficeFolder(path: office.path + "/new"), rootFolder: office.path + "/root")
        #expect(throws: FoundingError.self) { try sameRoot.found(district: "Other", now: 1) }
        #expect(!FileManager.default.fileExists(atPath: office.path + "/new"))
        #expect(try KeyFile(folder: office.path + "/root", role: .root).read().id == office.office.root)
        #expect(try office.store.office().district == "District")
    }

    @Test func `the root key may not lie among the data`() throws {
        let office = try TestOffice()
        let founding = Founding(data: OfficeFolder(path: office.path + "/one"), rootFolder: office.path + "/one/")
        #expect(throws: FoundingError.self) { try founding.found(district: "Other", now: 1) }
    }

    @Test func `a key of one role is not taken for the other`() throws {
        let office = try TestOffice()
        let folder = office.path + "/mixed"
        try office.write(try Data(contentsOf: URL(filePath: office.path + "/root/root.key")), to: "mixed/collector.key")
        #expect(throws: KeyFileError.self) { try KeyFile(folder: folder, role: .collector).read() }
        #expect(throws: KeyFileError.self) { try KeyFile(folder: folder, role: .root).read() }
    }

    @Test(arguments: ["", "probe-root-key", "probe-root-key 00", "probe-root-key zz", "other 00ff", "\u{0}"])
    func `a key file that is cut or is something else is refused with its name`(text: String) throws {
        let office = try TestOffice()
        let path = try office.write(text.utf8, to: "bad/root.key")
        let error = #expect(throws: KeyFileError.self) { try KeyFile(folder: office.path + "/bad", role: .root).read() }
        #expect(error?.description.hasPrefix(path) == true)
    }

    @Test func `a school's second kit keeps its salt and gets a new secret, another school shares neither`() throws {
        let office = try TestOffice()
        let order = KitOrder(school: "Tan Lap", profiles: ["teaching-basic"], most: 30, url: nil)
        let second = try order.kit(
            for: office.office, root: office.root, earlier: office.store.kits(), now: TestOffice.now)
        #expect(second.kit.salt == office.kit.kit.salt)
        #expect(second.kit.secret != office.kit.kit.secret)
        let other = try office.anotherKit()
        #expect(other.kit.salt != office.kit.kit.salt)
        #expect(other.kit.secret != office.kit.kit.secret)
    }

    @Test func `another district's root key makes no kit here`() throws {
        let office = try TestOffice()
        let order = KitOrder(school: "Tan Lap", profiles: ["teaching-basic"], most: 30, url: nil)
        #expect(throws: KitOrderError.self) {
            try order.kit(for: office.office, root: SigningKey(), earlier: [], now: 1)
        }
    }

    @Test func `a new file is never written over another`() throws {
        let office = try TestOffice()
        let path = try office.write("mine".utf8, to: "kit.jws")
        #expect(throws: NewFileError.self) { try NewFile(path: path).checkAbsent() }
        #expect(throws: NewFileError.self) { try NewFile(path: path).write([1]) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
        let fresh = office.path + "/fresh.jws"
        try NewFile(path: fresh).write([0x41])
        #expect(try String(contentsOfFile: fresh, encoding: .utf8) == "A")
        #expect(!FileManager.default.fileExists(atPath: fresh + ".tmp"))
    }
}
