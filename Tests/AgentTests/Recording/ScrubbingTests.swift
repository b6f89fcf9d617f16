import Probes
import TestSupport
import Testing

@testable import Agent

/// What stands for a personal value, in each of the forms in which the kernel and firmware write them.
@Suite struct ScrubbingTests {
    private func values() throws -> PersonalValues {
        let folder = try TemporaryFolder()
        return PersonalValues(
            publicWords: PublicWords(of: try MachineProbe(recording: folder.path).recorded()), pseudonyms: Pseudonyms())
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test(arguments: [
        "a4:1f:72:5e:3b:c9", "02:fc:00:00:00:01", "01:00:5e:00:00:fb", "11:22:33:44:55:66", "00:1A:2B:3C:4D:5E",
    ])
    func `a hardware address stays one, global or local as it was`(address: String) throws {
        for _ in 0..<50 {
            var values = try values()
            let new = text(values.replacing(Array(address.utf8)))
            #expect(new != address)
            let octets = new.split(separator: ":")
            #expect(octets.count == 6 && octets.allSatisfy { $0.count == 2 && UInt8($0, radix: 16) != nil })
            let first = try #require(UInt8(address.prefix(2), radix: 16))
            #expect(UInt8(octets[0], radix: 16).map { $0 & 3 } == first & 3)
        }
    }

    @Test(arguments: [
        "00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "00000000-0000-0000-0000-000000000000", "0000:00:1f.2", "1:0:0:0",
        "03000200-0400-0500-0006-000700080009", "12:34:56", "10000000000000 0", "flags\t\t: fpu vme de lm",
    ])
    func `what tells nothing of one PC stays`(text: String) throws {
        var values = try values()
        #expect(self.text(values.replacing(Array(text.utf8))) == text)
    }

    @Test func `a value is the same in all its spellings`() throws {
        var values = try values()
        let new = text(values.replacing(Array("a4:1f:72:5e:3b:c9 enxa41f725e3bc9 A4-1F-72-5E-3B-C9".utf8)))
        let words = new.split(separator: " ").map { $0.lowercased() }
        let digits = words[0].replacing(":", with: "")
        #expect(words[1] == "enx" + digits)
        #expect(words[2].replacing("-", with: "") == digits)
        #expect(new.hasSuffix(words[2].uppercased()))

        let uuid = "9b2f6c1e-33aa-4f0e-8d54-1c2b3a495867"
        let both = text(values.replacing(Array("luks-\(uuid) \(uuid.replacing("-", with: "").uppercased())".utf8)))
        let parts = both.dropFirst(5).split(separator: " ")
        #expect(parts[0].replacing("-", with: "").uppercased() == parts[1])
        #expect(parts[0].dropFirst(14).first == "4" && parts[0] != uuid)
    }

    @Test func `an address of digits alone goes from an interface's name too`() throws {
        var values = try values()
        let new = text(values.replacing(Array("52:54:00:12:34:56 net/enx525400123456/type wlx525400123456".utf8)))
        let words = new.split(separator: " ")
        let digits = words[0].replacing(":", with: "")
        #expect(digits.count == 12 && digits != "525400123456")
        #expect(words[1] == "net/enx\(digits)/type" && words[2] == "wlx\(digits)")
    }

    @Test func `a name goes as a word only, and a name of the system's or the model's stays`() throws {
        let folder = try TemporaryFolder()
        try folder.write("ID=debian\n", to: "root/etc/os-release")
        let recording = try MachineProbe(recording: folder.path).recorded()
        var values = PersonalValues(publicWords: PublicWords(of: recording), pseudonyms: Pseudonyms())
        for name in ["an", "debian", "pc-an", "7"] { values.name(Array(name.utf8)) }
        let new = text(values.replacing(Array("an, An's anno debian PC-AN \\x20an 7".utf8)))
        #expect(new.hasSuffix(" 7") && new.contains(" anno debian ") && !new.contains("an,") && !new.contains("An's"))
        #expect(!new.contains("PC-AN") && !new.contains("\\x20an"))
    }

    @Test func `a screen's numbers go, its size and its checksum stay right`() throws {
        var edid = [UInt8](repeating: 0, count: 128)
        edid.replaceSubrange(0..<8, with: [0, 255, 255, 255, 255, 255, 255, 0])
        edid.replaceSubrange(8..<20, with: [0x10, 0xac, 0x7b, 0xa0, 0x4c, 0x38, 0x41, 0x30, 12, 22, 1, 3])
        edid.replaceSubrange(54..<58, with: [0x02, 0x3a, 0x80, 0x18])
        edid.replaceSubrange(72..<90, with: [0, 0, 0, 0xff, 0] + Array("8XY2K35T0A8L\n".utf8))
        edid.replaceSubrange(90..<108, with: [0, 0, 0, 0xfc, 0] + Array("DELL E1913  \n".utf8))
        edid[127] = 0 &- edid.reduce(0, &+)
        var values = try values()
        let new = values.scrubbing(edid, at: "sys/class/drm/card0-VGA-1/edid")
        #expect(new.count == 128 && new.reduce(0, &+) == 0)
        #expect(new[12..<16] != edid[12..<16] && new[77..<89] != edid[77..<89])
        let kept = Array(0..<12) + Array(16..<77) + Array(89..<127)
        #expect(kept.allSatisfy { new[$0] == edid[$0] })

        edid[127] &+= 1
        #expect(values.scrubbing(edid, at: "edid").reduce(0, &+) == 1, "a wrong checksum stays wrong")
    }

    @Test func `a network card's number beyond the header of its configuration space is left out`() throws {
        var values = try values()
        let config = [UInt8](repeating: 1, count: 64) + [UInt8](repeating: 2, count: 4032)
        #expect(values.scrubbing(config, at: "sys/devices/pci0000:00/0000:00:19.0/config") == Array(config.prefix(64)))
        let dump =
            "00:19.0 Ethernet\n\tCapabilities: a4-1f\n00: 86 80\n30: 00 00\n40: 01 02\n140: 03 00\n\n01:00.0 VGA\n"
        #expect(
            text(PCIConfig.scrubbed(dump: Array(dump.utf8)))
                == "00:19.0 Ethernet\n00: 86 80\n30: 00 00\n\n01:00.0 VGA\n")
    }

    @Test(arguments: [
        ("proc/cpuinfo", "Serial\t\t: 10000000be3f9a12", "Serial\t\t: "),
        ("sys/class/power_supply/BAT0/serial_number", " 1586\n", " "),
        ("sys/class/power_supply/BAT0/uevent", "POWER_SUPPLY_SERIAL_NUMBER=09D2", "POWER_SUPPLY_SERIAL_NUMBER="),
        (
            "sys/block/sda/device/wwid", "t10.ATA     ST500DM002-1BD142     Z2AB1CDE",
            "t10.ATA     ST500DM002-1BD142     "
        ),
        ("sys/block/sda/device/wwid", "naa.5000c500a1b2c3d4\n", "naa."),
        ("sys/block/sda/device/vpd_pg80", "\u{0}\u{0}\u{0}\u{8}Z2AB1CDE", "\u{0}\u{0}\u{0}\u{8}"),
        ("proc/device-tree/serial-number", "00000000be3f9a12\u{0}", ""),
        ("sys/block/mmcblk0/device/cid", "150100303030303030012b2b2b2b2b01\n", ""),
    ])
    func `a serial number goes from each file that has one, and its form stays`(
        place: String, content: String, kept: String
    ) throws {
        var values = try values()
        let new = values.scrubbing(Array(content.utf8), at: place)
        #expect(new.count == content.utf8.count && new != Array(content.utf8))
        #expect(text(new).hasPrefix(kept))
    }

    @Test(arguments: ["WXL1E12AB34C", "1-0000:00:02.0-1"])
    func `a USB disk's maker and model stay wherever udev writes its number after them`(number: String) throws {
        var values = try values()
        let whole = "WD_Elements_25A2_\(number)-0:0"
        let device = MachineRecording.Device(
            subsystem: "block", name: "sdb",
            properties: [
                "ID_SERIAL": whole, "ID_SERIAL_SHORT": number, "ID_USB_SERIAL": whole, "ID_USB_SERIAL_SHORT": number,
            ])
        let new = values.scrubbing(device).properties
        let short = try #require(new["ID_SERIAL_SHORT"])
        #expect(short != number)
        #expect(new["ID_SERIAL"] == "WD_Elements_25A2_\(short)-0:0")
        #expect(new["ID_USB_SERIAL"] == new["ID_SERIAL"] && new["ID_USB_SERIAL_SHORT"] == short)
    }

    @Test func `hostile bytes are gone through without a crash`() throws {
        var values = try values()
        var generator = SystemRandomNumberGenerator()
        for place in [
            "sys/firmware/dmi/tables/DMI", "edid", "proc/cmdline", "proc/self/mountinfo", "a/uevent", "a/serial",
            "proc/cpuinfo", "x/wwid", "x/vpd_pg80",
        ] {
            for length in [0, 1, 4, 17, 128, 256, 300] {
                var bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
                _ = values.scrubbing(bytes, at: place)
                bytes = bytes.map { Array("=-:/\\ .,0fa\n\u{0}".utf8)[Int($0) % 13] }
                _ = values.scrubbing(bytes, at: place)
                if length >= 128 { bytes.replaceSubrange(0..<8, with: [0, 255, 255, 255, 255, 255, 255, 0]) }
                if length >= 256 { bytes[128] = [2, 0x70][length % 2] }
                #expect(values.scrubbing(bytes, at: "edid").count == length || length < 128)
            }
        }
    }
}
