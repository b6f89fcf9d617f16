import Foundation
import Machine
import Probes
import TestSupport
import Testing

@testable import Agent

/// Reading a recording gives what reading the PC gave.
@Suite struct RecordingLawTests {
    /// Records into a new folder; what was seen meanwhile, and where the recording is.
    private func record(_ probe: MachineProbe, in folder: TemporaryFolder) throws -> (machine: Machine, path: String) {
        let found = probe.recorded()
        let path = folder.path + "/recording"
        let recorded = RecordedFolder(found, names: PersonalNames(root: found.untraced))
        try RecordingWriter(path: path, calls: LinuxFileSystem()).write(recorded.contents)
        return (found.machine, path)
    }

    @Test func `the running PC reads from its recording as it was seen while it was recorded`() throws {
        let folder = try TemporaryFolder()
        let (machine, path) = try record(MachineProbe(), in: folder)
        #expect(try MachineProbe(recording: path).read() == machine)
        #expect(machine.cpu != nil)
    }

    @Test(arguments: Fixtures.machines)
    func `a recorded PC reads from a recording of it as before, and says the same of where`(name: String) throws {
        let folder = try TemporaryFolder()
        let probe = try MachineProbe(recording: Fixtures.machine(name))
        let (machine, path) = try record(probe, in: folder)
        #expect(machine == probe.read())
        let again = try MachineProbe(recording: path).readWithSources()
        #expect(again.machine == machine)
        #expect(again.sources == probe.readWithSources().sources)
        #expect(machine.memory?.installedBytes != nil)
    }

    private static let others = URL(filePath: Fixtures.folder).appending(path: "../../../shared/machines").standardized
    private static let names = folders(in: others.path).filter { !folders(in: others.path + "/" + $0).isEmpty }

    private static func folders(in path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    @Test(
        .enabled(if: !names.isEmpty, "no recordings of other projects' are beside the checkout"), arguments: names)
    func `another project's recording reads from a recording of it as before`(name: String) throws {
        let folder = try TemporaryFolder()
        let probe = try MachineProbe(recording: Self.others.path + "/" + name)
        let (machine, path) = try record(probe, in: folder)
        #expect(try MachineProbe(recording: path).read() == machine)
        #expect(machine == probe.read())
    }

    @Test func `a file that was for root only is so in the recording, and in a recording of that`() throws {
        let folder = try TemporaryFolder()
        let file = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
        try folder.write("", to: "pc/root/" + file)
        try folder.write("Not here:\nforbidden: /\(file)\n", to: "pc/not-recorded.txt")
        let expected = Missed(field: "firmware.secure_boot", source: "/" + file, reason: .forbidden)
        let (machine, path) = try record(MachineProbe(recording: folder.path + "/pc"), in: folder)
        #expect(machine.missed.contains(expected))
        #expect(try MachineProbe(recording: path).read() == machine)
        #expect(
            try String(decoding: folder.bytes(of: "recording/not-recorded.txt"), as: UTF8.self).contains(
                "forbidden: /\(file)\n"))
    }

    @Test func `without udev, with a udev that knows nothing, each is what it was`() throws {
        for export in [nil, "\n"] as [String?] {
            let folder = try TemporaryFolder()
            try folder.write("MemTotal: 1 kB\n", to: "pc/root/proc/meminfo")
            if let export { try folder.write(export, to: "pc/udevadm-export-db.txt") }
            let (machine, path) = try record(MachineProbe(recording: folder.path + "/pc"), in: folder)
            let reason = export == nil ? Missed.Reason.absent : .notReported
            #expect(machine.missed.contains(Missed(field: "memory.slots", source: "udev", reason: reason)))
            #expect(try MachineProbe(recording: path).read() == machine)
        }
    }

    @Test func `a live system's layers are found in the recording by the same paths, however blanks are written`()
        throws
    {
        let folder = try TemporaryFolder()
        let mounts = """
            20 1 0:30 / / rw - overlay /cow rw,lowerdir=/anh-ha/lop.squashfs,upperdir=/cow/up,workdir=/cow/work
            21 20 7:0 / /anh-ha/lop.squashfs ro - squashfs /dev/loop0 ro
            22 20 8:1 / /hoso\\040lop rw - ext4 /dev/sda1 rw

            """
        try folder.write(mounts, to: "pc/root/proc/self/mountinfo")
        try folder.write("quiet\n", to: "pc/root/proc/cmdline")
        try folder.write("/hoso lop/he thong.img\n", to: "pc/root/sys/block/loop0/loop/backing_file")
        try folder.write("7:0\n", to: "pc/root/sys/block/loop0/dev")
        for (file, text) in [("dev", "8:0"), ("size", "4096"), ("sda1/dev", "8:1"), ("removable", "0")] {
            try folder.write(text + "\n", to: "pc/root/sys/block/sda/" + file)
        }
        let (machine, path) = try record(MachineProbe(recording: folder.path + "/pc"), in: folder)
        #expect(machine.systemDisk?.name == "sda")
        #expect(try MachineProbe(recording: path).read() == machine)
        let image = try String(
            decoding: folder.bytes(of: "recording/root/sys/block/loop0/loop/backing_file"), as: UTF8.self)
        #expect(!image.contains("hoso") && !image.contains("thong") && image.hasSuffix("\n"))
    }

    @Test func `git and others that keep no empty folder lose nothing of a recording`() throws {
        let folder = try TemporaryFolder()
        try folder.write("MemTotal: 1 kB\n", to: "pc/root/proc/meminfo")
        for place in ["class/power_supply", "class/sound", "class/tpm", "class/drm", "class/net", "block"] {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/pc/root/sys/" + place, withIntermediateDirectories: true)
        }
        let (machine, path) = try record(MachineProbe(recording: folder.path + "/pc"), in: folder)
        #expect(machine.battery?.present == .no && machine.storage == [])
        try Self.removeEmptyFolders(in: path)
        #expect(try MachineProbe(recording: path).read() == machine)
        try Self.removeEmptyFolders(in: folder.path + "/pc")
        #expect(try MachineProbe(recording: folder.path + "/pc").read() != machine, "empty folders tell something")
    }

    private static func removeEmptyFolders(in path: String) throws {
        let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        guard type == .typeDirectory else { return }
        for name in folders(in: path) { try removeEmptyFolders(in: path + "/" + name) }
        if folders(in: path).isEmpty { try FileManager.default.removeItem(atPath: path) }
    }

    @Test func `links stay links, relative ones, and none leads out`() throws {
        let folder = try TemporaryFolder()
        try folder.write("ID=debian\n", to: "pc/root/usr/lib/os-release")
        try folder.link("pc/root/etc/os-release", to: "/usr/lib/os-release")
        try folder.write("10\n", to: "pc/root/sys/devices/pci0000:00/block/sda/size")
        try folder.link("pc/root/sys/block/sda", to: "../../../../../sys/devices/pci0000:00/block/sda")
        let (machine, path) = try record(MachineProbe(recording: folder.path + "/pc"), in: folder)
        let target = { try FileManager.default.destinationOfSymbolicLink(atPath: path + "/root/" + $0) }
        #expect(try target("etc/os-release") == "../usr/lib/os-release")
        #expect(try target("sys/block/sda") == "../../sys/devices/pci0000:00/block/sda")
        #expect(machine.storage?.first?.bytes == 5120)
        #expect(try MachineProbe(recording: path).read() == machine)
    }
}
