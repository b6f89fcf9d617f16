import Foundation
import SystemRoot
import TestSupport
import Testing

@testable import PCI

@Suite struct PCIBusTests {
    let folder: TemporaryFolder
    let root: SystemRoot

    init() throws {
        folder = try TemporaryFolder()
        root = SystemRoot.recorded(in: folder.path)
    }

    private func add(
        _ slot: String, vendor: String = "0x8086", device: String = "0x0152", classCode: String = "0x030000"
    ) throws {
        let place = "sys/bus/pci/devices/\(slot)/"
        try folder.write(vendor + "\n", to: place + "vendor")
        try folder.write(device + "\n", to: place + "device")
        try folder.write(classCode + "\n", to: place + "class")
    }

    @Test func `functions are read from sysfs, by address`() throws {
        try add("0000:03:00.0", vendor: "0x10ec", device: "0x8168", classCode: "0x020000")
        try add("0000:00:02.0")
        let devices = try PCIBus(below: root).devices()
        #expect(devices.map(\.slot) == ["0000:00:02.0", "0000:03:00.0"])
        #expect(devices.map(\.classCode) == [0x030000, 0x020000])
        #expect(devices.map(\.vendor) == [0x8086, 0x10ec])
    }

    @Test func `a domain may have more than four digits`() throws {
        try add("10000:e0:06.0")
        #expect(try PCIBus(below: root).devices().map(\.slot) == ["10000:e0:06.0"])
    }

    @Test func `one function with a missing or absurd file does not hide the others`() throws {
        try add("0000:00:02.0")
        try add("0000:00:03.0", vendor: "many")
        try folder.write("0x8086", to: "sys/bus/pci/devices/0000:00:04.0/vendor")
        try add("not-an-address")
        #expect(try PCIBus(below: root).devices().map(\.slot) == ["0000:00:02.0"])
    }

    @Test func `a PC without a bus says so`() {
        #expect(throws: ReadError(file: "sys/bus/pci/devices", reason: .absent)) { try PCIBus(below: root).devices() }
    }

    @Test func `a dump by lspci is read as the bus`() throws {
        // The first 64 bytes of the configuration space of a function 0000:00:02.0: vendor 8086, device 0152, class 030000.
        var lines = "00:02.0 VGA compatible controller: Intel\r\n"
        lines += "00: 86 80 52 01 07 04 90 00 09 00 00 03 00 00 00 00\n"
        for row in ["10", "20", "30"] { lines += "\(row):" + String(repeating: " 00", count: 16) + "\n" }
        try folder.write(lines, to: "lspci.dump")
        let device = try #require(try PCIBus(dump: "lspci.dump", in: root).devices().first)
        #expect(device.slot == "0000:00:02.0")
        #expect(device.vendor == 0x8086)
        #expect(device.product == 0x0152)
        #expect(device.classCode == 0x030000)
    }

    @Test func `each function of a dump is told by its own rows, with or without a domain`() throws {
        let row = "00: 86 80 52 01 07 04 90 00 09 00 00 03\n"
        let text = "00:02.0 x\n\(row)\n10000:e0:1f.7 y\n\(row)00:03.0 z\n00: 86 80\n\n00: ec 10 68 81\n"
        try folder.write(text, to: "lspci.dump")
        #expect(try PCIBus(dump: "lspci.dump", in: root).devices().map(\.slot) == ["0000:00:02.0", "10000:e0:1f.7"])
    }

    @Test(arguments: [
        "", "no bus at all\n", "00:02.0 x\n00: zz\n", "00: 86 80\n", "00:02.0 x\nff0: 86 80 52 01\n", "\u{0}\u{0}",
    ])
    func `a dump that is none ends in an error or an empty bus, never in the end of the process`(
        text: String
    ) throws {
        try folder.write(text, to: "lspci.dump")
        do {
            #expect(
                try PCIBus(dump: "lspci.dump", in: root).devices().allSatisfy { $0.vendor == 0 || $0.vendor == 0xffff })
        } catch {
            #expect(error.file == "lspci.dump")
        }
    }

    @Test func `names come from pci.ids, and none where it knows none`() {
        let names = PCINames().names(of: [(vendor: 0x8086, product: 0x0152), (vendor: 0xfffe, product: 0x1)])
        #expect(names.first?.vendor == "Intel Corporation")
        #expect(names.last?.product == nil)
    }

    private func ids(_ text: String) throws -> PCIIds? {
        try folder.write(text, to: "usr/share/misc/pci.ids")
        return PCIIds(file: "/usr/share/misc/pci.ids.gz", in: root)
    }

    @Test func `a device is looked for below its own maker only, whatever stands between`() throws {
        let ids = try ids(
            "# head\n\n0010  A  \n\t0152  Other\n8086  Intel Corporation\n# note\n\t0001  One\n"
                + "\t\t0152 1  Board\n\t0152  HD Graphics 2500\n9000  Z\n\t0153  Last\nC 00  Class\n\t0154  Sub")
        func names(_ vendor: Int, _ product: Int) -> String? {
            ids?.names(vendor: vendor, product: product).map { $0.vendor + "|" + ($0.product ?? "") }
        }
        #expect(names(0x8086, 0x0152) == "Intel Corporation|HD Graphics 2500")
        #expect(names(0x0010, 0x0152) == "A|Other")
        #expect(names(0x9000, 0x0153) == "Z|Last")
        #expect(names(0x8086, 0x0153) == "Intel Corporation|")
        #expect(names(0x9000, 0x0154) == "Z|")
        for (vendor, product) in [(0x0152, 0x0001), (0x1, 0x1)] { #expect(names(vendor, product) == nil) }
    }

    @Test func `a packed pci.ids, or none, is left to libpci`() throws {
        #expect(PCIIds(file: "/usr/share/misc/pci.ids.gz", in: root) == nil)
        try folder.write("", to: "usr/share/misc/pci.ids.gz")
        #expect(try ids("8086  Intel Corporation\n") == nil)
    }

    @Test(arguments: ["", "\n", "8086", "8086  ", "8086  I\n\t", "8086 I\n\t0152 G\n", "\u{1F}\u{8B}\u{8}"])
    func `what is no list of names gives none`(text: String) throws {
        #expect(try ids(text)?.names(vendor: 0x8086, product: 0x0152)?.product == nil)
    }
}
