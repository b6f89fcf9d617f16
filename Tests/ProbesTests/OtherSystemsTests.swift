import Machine
import SystemRoot
import TestSupport
import Testing
import Udev

@testable import Probes

@Suite struct OtherSystemsTests {
    private let data = "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7"
    private let reserved = "e3c9e316-0b5c-4db8-817d-f92df00215ae"
    private let repair = "de94bba4-06d1-4d40-a16a-bfd50179d6ac"

    private func partition(_ type: String, _ fileSystem: String? = nil, label: String? = nil, flags: String? = nil)
        throws -> Partition
    {
        var udev = ["ID_PART_ENTRY_TYPE": type]
        udev["ID_FS_TYPE"] = fileSystem
        udev["ID_FS_LABEL"] = label
        udev["ID_PART_ENTRY_FLAGS"] = flags
        return try #require(Partition(udev: udev))
    }

    @Test func `Windows is known by what its setup makes beside its own partition`() throws {
        #expect(InstalledSystems.on([try partition(reserved), try partition(data, "ntfs")]) == [.windows])
        #expect(InstalledSystems.on([try partition(repair, "ntfs"), try partition(data, "BitLocker")]) == [.windows])
        #expect(
            InstalledSystems.on([
                try partition("0x7", "ntfs", label: "System_Reserved", flags: "0x80"), try partition("0x7", "ntfs"),
            ]) == [.windows])
        #expect(InstalledSystems.on([try partition("0x27", "ntfs"), try partition("0x7", "ntfs")]) == [.windows])
    }

    @Test func `Windows XP is known by the partition that it is started from`() throws {
        #expect(InstalledSystems.on([try partition("0x7", "ntfs", flags: "0x80")]) == [.windows])
    }

    @Test func `a disk for data holds no Windows, and what Windows left behind is none`() throws {
        #expect(InstalledSystems.on([try partition(data, "ntfs", label: "Windows")]) == [])
        #expect(InstalledSystems.on([try partition("0x7", "ntfs", label: "System_Reserved", flags: "0x80")]) == [])
        #expect(InstalledSystems.on([try partition("0x7", "ntfs")]) == [])
        #expect(InstalledSystems.on([try partition("0x7", "exfat", flags: "0x80")]) == [])
        #expect(InstalledSystems.on([try partition(reserved), try partition(data, "ext4")]) == [])
        #expect(InstalledSystems.on([try partition(repair, "ntfs"), try partition("0x83", "ext4")]) == [])
    }

    @Test(arguments: [
        ("7C3457EF-0000-11AA-AA11-00306543ECAC", OtherSystem.macos), ("0xaf", .macos), ("0xa5", .freebsd),
        ("3cb8e202-3b7e-47dd-8a3c-7ff2a13cfcec", .chromeos), ("0xa6", .openbsd), ("0xa9", .netbsd),
    ])
    func `other systems have types of their own`(type: String, system: OtherSystem) throws {
        #expect(InstalledSystems.on([try partition(type), try partition("0x83", "ext4")]) == [system])
    }

    @Test func `only the PC's own disks count, and without udev nothing is known`() throws {
        let folder = try TemporaryFolder()
        for name in ["sda", "sdb"] { try folder.write("1\n", to: "sys/block/\(name)/\(name)1/dev") }
        let paragraph = { (name: String) in
            """
            P: /devices/block/\(name)
            E: SUBSYSTEM=block
            E: ID_PART_ENTRY_TYPE=0x7
            E: ID_PART_ENTRY_FLAGS=0x80
            E: ID_FS_TYPE=ntfs


            """
        }
        let inner = Disk(name: "sda", kind: .hdd, kindBasis: .rotationalFlag, transport: .sata)
        let outer = Disk(name: "sdb", kind: .unknown, kindBasis: .usbBridge, transport: .usb)
        func read(_ disks: [Disk], _ udev: String) -> Reading<[OtherSystem]> {
            OtherSystemsProbe(
                root: .recorded(in: folder.path), udev: RecordedUdev(parsing: udev), disks: disks
            ).read()
        }
        #expect(read([inner, outer], paragraph("sda1")).value == [.windows])
        #expect(read([inner, outer], paragraph("sdb1")).value == [])
        #expect(read([inner], "").value == nil)
        #expect(
            read([inner], "").notes.missed == [Missed(field: "other_systems", source: "udev", reason: .absent)])
    }
}
