import FoundationEssentials
import Machine
import TestSupport
import Testing

@testable import Probes

/// A whole recorded PC, read as the running one would be.
@Suite struct RecordedMachineTests {
    private func read(_ name: String) throws -> Machine {
        try MachineProbe(recording: Fixtures.machine(name)).read()
    }

    @Test(arguments: Fixtures.machines)
    func `a recorded machine reads as it did`(name: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(try read(name)), as: UTF8.self)
        try expectGolden(json + "\n", "Machines/\(name)/machine.json")
    }

    @Test func `memory is what programs can use, what is in the slots, and what the label says`() throws {
        let memory = try #require(try read("emulated-core2-2gb-hdd").memory)
        #expect(memory.usableBytes == 2_014_164 * 1024)  // MemTotal: 2014164 kB
        #expect(memory.installedBytes == 2 << 30)
        #expect(memory.nominalBytes == 2 << 30)
    }

    @Test func `what a disk says of its turning counts, in a virtual machine too`() throws {
        let disk = try #require(try read("emulated-core2-2gb-hdd").systemDisk)
        #expect(disk.model == "ST500DM002-1BD142")
        #expect(disk.kind == .hdd)
        #expect(disk.kindBasis == .rotationRate)
        #expect(disk.rotationRpm == 7200)
    }

    @Test func `a notebook's firmware, disk and soldered memory are told by a recording made as root`() throws {
        let machine = try read("emulated-notebook-uefi-nvme-tpm")
        #expect(machine.firmware?.boot == .uefi && machine.firmware?.secureBoot == .yes)
        #expect(machine.firmware?.tpmVersion == 2)
        #expect(machine.systemDisk?.transport == .nvme && machine.systemDisk?.kindBasis == .hypervisor)
        #expect(machine.memory?.slots?.map(\.bytes) == [4 << 30, 0])
        #expect(machine.memory?.slots?.map(\.soldered) == [true, false])
    }

    @Test func `a PC's disks and the systems on them are told, and a TPM 1.2; a stick is not the PC's`() throws {
        let machine = try read("emulated-desktop-many-disks")
        #expect(machine.storage?.map(\.kind) == [.hdd, .ssd, .hdd, .unknown])
        #expect(machine.storage?.map(\.transport) == [.ide, .ide, .ide, .usb])
        #expect(machine.otherSystems == [.freebsd, .windows])
        #expect(machine.firmware?.boot == .bios && machine.firmware?.tpmVersion == 1)
    }

    @Test func `without root the slots are those that udev knows, and the table was not for everybody`() throws {
        let recording = Fixtures.machine("emulated-netbook-no-root")
        let reading = try MachineProbe(recording: recording).readWithSources()
        #expect(reading.machine.memory?.slots?.map(\.soldered) == [true])
        #expect(reading.sources.first { $0.field == "memory.slots" }?.source == "udev")
        let list = try String(decoding: Data(contentsOf: URL(filePath: recording + "/not-recorded.txt")), as: UTF8.self)
        #expect(list.contains("forbidden: /sys/firmware/dmi/tables/DMI\n"))
    }

    @Test(arguments: Fixtures.machines)
    func `every value that was seen says where it was read`(name: String) throws {
        let reading = try MachineProbe(recording: Fixtures.machine(name)).readWithSources()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try reading.sources.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        try expectGolden(lines.joined(separator: "\n") + "\n", "Machines/\(name)/sources.txt")
        let missed = Set(reading.machine.missed.map(\.field))
        #expect(missed.isDisjoint(with: reading.sources.map(\.field)), "seen and missed at once")
    }

    @Test func `a folder that is not there is an error that names it`() {
        #expect(throws: RecordingError(folder: "/no/such/folder", reason: .noFolder)) {
            try MachineProbe(recording: "/no/such/folder")
        }
    }

    @Test func `an empty recording gives a machine of which nothing was seen, each with its reason`() throws {
        let folder = try TemporaryFolder()
        let probe = try MachineProbe(recording: folder.path)
        #expect(probe.isEmpty)
        let machine = probe.read()
        #expect(machine.cpu == nil && machine.memory == nil && machine.storage == nil && machine.os == nil)
        let fields = Set(machine.missed.map(\.field))
        #expect(
            fields.isSuperset(of: ["cpu", "memory.usable_bytes", "storage", "os.id", "graphics", "network", "sound"]))
    }

    @Test(arguments: [
        ("proc/meminfo", "MemTotal: 0 kB\n", "memory.usable_bytes", Missed.Reason.implausible),
        ("proc/meminfo", "MemTotal: 99999999999999 kB\n", "memory.usable_bytes", .implausible),
        ("proc/meminfo", "MemTotal: much\n", "memory.usable_bytes", .malformed),
        ("proc/cpuinfo", "", "cpu", .malformed),
        ("proc/cpuinfo", "\u{0}\u{1}\u{FFFD}", "cpu", .malformed),
        ("etc/os-release", "NAME=x\n", "os.id", .notReported),
    ])
    func `an absurd file is named with its reason, and gives no value`(
        file: String, content: String, field: String, reason: Missed.Reason
    ) throws {
        let folder = try TemporaryFolder()
        try folder.write(content, to: "root/" + file)
        let machine = try MachineProbe(recording: folder.path).read()
        #expect(machine.missed.contains(Missed(field: field, source: "/" + file, reason: reason)))
        #expect(machine.memory?.usableBytes == nil)
        #expect(machine.cpu == nil)
    }
}
