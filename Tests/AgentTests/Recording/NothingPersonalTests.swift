import Foundation
import Machine
import Probes
import Reports
import TestSupport
import Testing

@testable import Agent

/// A made-up PC, full of what tells it and its people from others, and its recording, which has nothing of it.
@Suite struct NothingPersonalTests {
    private let folder: TemporaryFolder
    private let pc = PersonalPC()

    init() throws {
        folder = try TemporaryFolder()
        try pc.write(into: folder, as: "pc")
        let result = try Program.built("probe").run(
            ["record", folder.path + "/recording", "--recording", folder.path + "/pc", "--language", "en"])
        #expect(result.status == 0, "\(result.errors)")
    }

    private func identifiers(in recording: String) throws -> Identifiers {
        let probe = try MachineProbe(recording: recording)
        return probe.identifiers(of: probe.read())
    }

    /// All that a recording consists of: names, what links hold, bytes; in lower case.
    private func everything() throws -> [String] {
        let place = folder.path + "/recording"
        let paths = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
        #expect(paths.count > 30)
        return try paths.map { path in
            let whole = place + "/" + path
            if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: whole) {
                return "\(path) -> \(target)".lowercased()
            }
            let isFolder = (try? FileManager.default.attributesOfItem(atPath: whole)[.type]) as? FileAttributeType
            guard isFolder != .typeDirectory else { return path.lowercased() }
            // Each byte one character, so that nothing is lost where it is no text.
            let bytes = try Data(contentsOf: URL(filePath: whole))
            return path.lowercased() + "\n"
                + String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })).lowercased()
        }
    }

    @Test func `no serial number, address, UUID or name is left, in no spelling`() throws {
        let texts = try everything()
        for secret in pc.secrets {
            let spellings = [secret, secret.replacing("-", with: ""), secret.replacing(":", with: "")]
            for spelling in Set(spellings.map { String(decoding: Array($0.utf8), as: UTF8.self).lowercased() }) {
                let asBytes = String(String.UnicodeScalarView(spelling.utf8.map { Unicode.Scalar($0) })).lowercased()
                let found = texts.first { $0.contains(spelling) || $0.contains(asBytes) }
                #expect(found == nil, "\(spelling) is in \(found?.prefix(200) ?? "")")
            }
        }
        for raw in pc.rawSecrets {
            let text = String(String.UnicodeScalarView(raw.map { Unicode.Scalar($0) })).lowercased()
            #expect(!texts.contains { $0.contains(text) }, "\(raw)")
        }
    }

    @Test func `the secrets were there to be found`() throws {
        let place = folder.path + "/pc"
        let paths = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
        let all = paths.map { path in
            path + String(decoding: (try? Data(contentsOf: URL(filePath: place + "/" + path))) ?? Data(), as: UTF8.self)
        }.joined().lowercased()
        for secret in pc.secrets { #expect(all.contains(secret.lowercased()), "\(secret)") }
    }

    @Test func `what the PC is, is read as before`() throws {
        let before = try MachineProbe(recording: folder.path + "/pc").read()
        let after = try MachineProbe(recording: folder.path + "/recording").read()
        #expect(before == after)
        #expect(after.systemDisk?.name == "sda")
        #expect(after.systemDisk?.model == "ST500DM002-1BD142")
        #expect(after.board?.product == "OptiPlex 390")
        #expect(after.memory?.slots?.count == 2)
    }

    @Test func `the same value is the same again, and keeps its form`() throws {
        let before = try identifiers(in: folder.path + "/pc")
        let after = try identifiers(in: folder.path + "/recording")
        #expect(before.diskSerials == ["Z2AB1CDE"])
        let serial = try #require(after.diskSerials.first)
        #expect(serial.count == 8 && serial != "Z2AB1CDE" && serial.uppercased() == serial)
        let udev = try String(decoding: folder.bytes(of: "recording/udevadm-export-db.txt"), as: UTF8.self)
        #expect(udev.contains("E: ID_SERIAL=ST500DM002-1BD142_\(serial)\n"))
        #expect(udev.contains("/dev/disk/by-id/ata-ST500DM002-1BD142_\(serial) "))

        let uuid = try #require(after.uuid)
        #expect(uuid.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
        let first = try #require(UInt32(uuid.prefix(8), radix: 16))
        let table = try folder.bytes(of: "recording/root/sys/firmware/dmi/tables/DMI")
        #expect(table[8..<12].elementsEqual((0..<4).map { UInt8(truncatingIfNeeded: first >> ($0 * 8)) }))

        #expect(after.nics.count == 1 && before.nics.count == 1)
        let octets = after.nics[0].split(separator: ":").compactMap { UInt8($0, radix: 16) }
        #expect(octets.count == 6 && octets[0] & 3 == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/recording/root/sys/class/net")
        #expect(names.count == 3 && names.contains("lo"))
        #expect(udev.contains("ID_NET_NAME_MAC=enx") == false, "udev was not asked for it")
    }

    @Test func `tags are made of a recording by the same rules`() throws {
        let salt = [UInt8](repeating: 7, count: 16)
        let before = HardwareTags(try identifiers(in: folder.path + "/pc"), salt: salt)
        let after = HardwareTags(try identifiers(in: folder.path + "/recording"), salt: salt)
        #expect(before.weak == after.weak)
        #expect(after.weak == ["board"])
        #expect(before.nic.count == after.nic.count && before.disk.count == after.disk.count)
        #expect(
            before.nic != after.nic && before.disk != after.disk && before.uuid != after.uuid && before.os != after.os)
    }

    @Test func `maker's placeholders, types of partitions and names of firmware variables stay`() throws {
        let dmi = "recording/root/sys/devices/virtual/dmi/id/board_serial"
        #expect(try folder.bytes(of: dmi) == Array("To be filled by O.E.M.\n".utf8))
        let udev = try String(decoding: folder.bytes(of: "recording/udevadm-export-db.txt"), as: UTF8.self)
        #expect(udev.contains("E: ID_PART_ENTRY_TYPE=0fc63daf-8483-4772-8e79-3d69d8477de4\n"))
        #expect(try MachineProbe(recording: folder.path + "/recording").read().firmware?.secureBoot == .yes)
    }

    @Test func `two recordings have other values`() throws {
        let result = try Program.built("probe").run(
            ["record", folder.path + "/second", "--recording", folder.path + "/pc"])
        #expect(result.status == 0)
        let ids = try ["recording", "second"].map { try folder.bytes(of: $0 + "/root/etc/machine-id") }
        #expect(ids[0].count == 33 && ids[1].count == 33 && ids[0] != ids[1])
    }
}
