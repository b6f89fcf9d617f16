import Machine
import SystemRoot
import TestSupport
import Testing
import Udev

@testable import Probes

/// Disks of all kinds, laid out as sysfs shows them.
@Suite struct StorageTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func add(
        _ name: String, at path: String = "devices/pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0",
        _ values: [String: String]
    ) throws {
        let place = "sys/\(path)/block/\(name)"
        try folder.link("sys/block/\(name)", to: "../\(path)/block/\(name)")
        for (file, value) in ["size": "976773168", "removable": "0"].merging(values, uniquingKeysWith: { $1 }) {
            try folder.write(value + "\n", to: "\(place)/\(file)")
        }
    }

    private func read(udev: String = "", isVirtual: Bool = false, isLive: Bool = false) -> [Disk] {
        StorageProbe(
            files: SharedFiles(root: .recorded(in: folder.path)), udev: RecordedUdev(parsing: udev),
            isVirtual: isVirtual, isLive: isLive
        ).read().value ?? []
    }

    private func mount(_ device: String, type: String = "ext4", source: String) throws {
        try folder.write("1 0 \(device) / / rw - \(type) \(source) rw\n", to: "proc/self/mountinfo")
    }

    @Test func `what is no disk of the PC is left out`() throws {
        try add("sda", ["queue/rotational": "1"])
        for name in [
            "loop0", "ram0", "zram0", "dm-0", "md127", "bcache0", "zd16", "sr0", "fd0", "mmcblk0boot0", "nbd0",
        ] {
            try add(name, at: "devices/virtual", [:])
        }
        try add("sdb", at: "devices/pci0/usb1/1-1/host6", ["removable": "1"])
        try add("sdc", at: "devices/pci0/usb1/1-2/host7", ["removable": "1", "size": "0"])
        try add("sdd", at: "devices/pci0/ata2/host1", ["device/type": "5"])
        try add("nvme0c0n1", at: "devices/pci0/nvme/nvme0", ["hidden": "1"])
        #expect(read().map(\.name) == ["sda"])
    }

    @Test(arguments: [
        (
            "nvme0n1", "devices/pci0000:00/0000:01:00.0/nvme/nvme0", "0", Disk.Kind.ssd, Disk.KindBasis.bus,
            Disk.Transport.nvme
        ),
        ("mmcblk0", "devices/pci0/mmc_host/mmc0/mmc0:0001", "0", .emmc, .bus, .mmc),
        ("vda", "devices/pci0/virtio1", "1", .unknown, .hypervisor, .virtio),
        ("xvda", "devices/vbd-51712", "0", .unknown, .hypervisor, .xen),
        ("sdb", "devices/pci0/usb2/2-1/host4", "1", .unknown, .usbBridge, .usb),
        ("sda", "devices/pci0/ata1/host0", "0", .ssd, .rotationalFlag, .ata),
        ("hda", "devices/pci0/ide0/0.0", "1", .hdd, .rotationalFlag, .ide),
    ])
    func `each bus tells what it can`(
        name: String, path: String, rotational: String, kind: Disk.Kind, basis: Disk.KindBasis,
        transport: Disk.Transport
    ) throws {
        try add(name, at: path, ["queue/rotational": rotational])
        let disk = try #require(read().first)
        #expect(disk.kind == kind)
        #expect(disk.kindBasis == basis)
        #expect(disk.transport == transport)
        #expect(disk.bytes == 976_773_168 * 512)
    }

    @Test(arguments: [
        ("0x01", YesNo.no), ("0x02", .yes), ("0x03", .yes), ("0x00", nil), ("0x04", nil), ("failing", nil), ("", nil),
    ])
    func `an eMMC tells when its spare blocks run out`(word: String, failing: YesNo?) throws {
        try add("mmcblk0", at: "devices/pci0/mmc_host/mmc0/mmc0:0001", ["device/pre_eol_info": word])
        #expect(try #require(read().first).failing == failing)
    }

    @Test func `a RAID volume hides what lies below it`() throws {
        try add(
            "sda", at: "devices/pci0/host0",
            ["queue/rotational": "1", "device/vendor": "DELL", "device/model": "PERC H310"])
        #expect(read().first?.kindBasis == .raid)
    }

    @Test func `the whole model is taken from udev where sysfs cuts it`() throws {
        try add("sda", ["device/model": "Samsung SSD 860 ", "queue/rotational": "0"])
        let udev = """
            P: /devices/pci0000:00/block/sda
            E: SUBSYSTEM=block
            E: ID_MODEL_ENC=Samsung\\x20SSD\\x20860\\x20EVO\\x20250GB
            E: ID_ATA=1
            E: ID_ATA_SATA=1
            """
        let disk = try #require(read(udev: udev).first)
        #expect(disk.model == "Samsung SSD 860 EVO 250GB")
        #expect(disk.transport == .sata)
    }

    @Test func `a disk of size 0 is not read, never a disk of 0 bytes`() throws {
        try add("sda", ["size": "0", "queue/rotational": "1", "device/model": "WDC"])
        #expect(read().first?.bytes == nil)
    }

    @Test(arguments: ["-5", "many", "36893488147419103232", "18446744073709551615", ""])
    func `an absurd size is no size`(size: String) throws {
        try add("sda", ["size": size])
        #expect(read().first?.bytes == nil)
    }

    @Test func `the system disk is found by its partition`() throws {
        try add("sda", ["dev": "8:0", "sda1/dev": "8:1"])
        try add("sdb", ["dev": "8:16", "sdb1/dev": "8:17"])
        try mount("8:17", source: "/dev/sdb1")
        #expect(read().map(\.name) == ["sdb", "sda"])
        #expect(read().map(\.system) == [true, false])
    }

    @Test func `the system disk is found through encryption and volumes`() throws {
        try add("sda", ["dev": "8:0", "sda2/dev": "8:2"])
        try add("dm-0", at: "devices/virtual", ["dev": "253:0", "slaves/sda2/dev": "8:2", "dm/name": "crypt"])
        try add("dm-1", at: "devices/virtual", ["dev": "253:1", "slaves/dm-0/dev": "253:0", "dm/name": "vg-root"])
        try mount("253:1", source: "/dev/mapper/vg-root")
        #expect(read().first?.system == true)
    }

    @Test func `btrfs has a number of its own, its source names the disk`() throws {
        try add("sda", ["dev": "8:0", "sda3/dev": "8:3"])
        try mount("0:26", type: "btrfs", source: "/dev/sda3")
        #expect(read().first?.system == true)
    }

    @Test func `where the disk under the root cannot be found none is called so`() throws {
        try add("sda", ["dev": "8:0"])
        try mount("0:40", type: "overlay", source: "overlay")
        #expect(read().first?.system == false)
    }

    @Test func `volumes that consist of each other end in no system disk, not in an endless walk`() throws {
        try add("dm-0", at: "devices/virtual", ["dev": "253:0", "slaves/dm-1/dev": "253:1"])
        try add("dm-1", at: "devices/virtual", ["dev": "253:1", "slaves/dm-0/dev": "253:0"])
        try mount("253:0", source: "/dev/mapper/x")
        #expect(read().isEmpty)
    }

    @Test func `in a live session the largest built-in disk is taken, not the stick`() throws {
        try add("sda", ["dev": "8:0"])
        try add("sdb", at: "devices/pci0/usb1/1-1/host6", ["removable": "1", "size": "9999999999"])
        #expect(read(isLive: true).map(\.system) == [true])
    }

    @Test(arguments: ["megaraid_sas", "aacraid", "hpsa", "3w-9xxx"])
    func `a RAID controller is known by its driver, whatever it calls its volumes`(driver: String) throws {
        try add(
            "sda", at: "devices/pci0/0000:03:00.0/host4/target4:2:0/4:2:0:0",
            ["queue/rotational": "1", "device/model": "X1"])
        try folder.write(driver + "\n", to: "sys/class/scsi_host/host4/proc_name")
        #expect(read().first?.kindBasis == .raid)
    }

    @Test func `a RAID controller is known by its device's driver where the host does not say`() throws {
        try add("sda", at: "devices/pci0/0000:03:00.0/host4/target4:2:0/4:2:0:0", ["queue/rotational": "1"])
        try folder.write("", to: "sys/bus/pci/drivers/megaraid_sas/bind")
        try folder.link("sys/devices/pci0/0000:03:00.0/driver", to: "../../../bus/pci/drivers/megaraid_sas")
        #expect(read().first?.kindBasis == .raid)
    }

    @Test func `a plain disk that a RAID controller passes on is read as one`() throws {
        try add("sda", at: "devices/pci0/host4", ["queue/rotational": "0", "device/raid_level": "N/A"])
        try add("sdb", at: "devices/pci0/host4", ["queue/rotational": "0", "device/raid_level": "RAID 1(1+0)"])
        try folder.write("hpsa\n", to: "sys/class/scsi_host/host4/proc_name")
        #expect(read().map(\.kindBasis) == [.rotationalFlag, .raid])
    }

    @Test func `an adapter of a hypervisor hides what lies under its disks`() throws {
        try add("sda", at: "devices/pci0/host2", ["queue/rotational": "1", "device/model": "X1"])
        try folder.write("storvsc\n", to: "sys/class/scsi_host/host2/proc_name")
        #expect(read().first?.kindBasis == .hypervisor)
    }

    @Test func `an old kernel's /dev/root is found by its number`() throws {
        try add("hda", at: "devices/pci0/ide0/0.0", ["dev": "3:0", "hda1/dev": "3:1"])
        try add("sda", ["dev": "8:0", "sda1/dev": "8:1"])
        try mount("3:1", type: "ext3", source: "/dev/root")
        #expect(read().map(\.system) == [true, false])
    }

    @Test func `both disks of a mirror, of a bcache and of a btrfs lie under the root`() throws {
        try add("sda", ["dev": "8:0", "sda1/dev": "8:1"])
        try add("sdb", ["dev": "8:16", "sdb1/dev": "8:17"])
        try add("md0", at: "devices/virtual", ["dev": "9:0", "slaves/sda1/dev": "8:1", "slaves/sdb1/dev": "8:17"])
        try mount("9:0", source: "/dev/md0")
        #expect(read().map(\.system) == [true, true])
        try add("bcache0", at: "devices/virtual", ["dev": "251:0", "slaves/sda1/dev": "", "slaves/sdb1/dev": ""])
        try mount("251:0", source: "/dev/bcache0")
        #expect(read().map(\.system) == [true, true])
        try mount("0:26", type: "btrfs", source: "/dev/sda1")
        #expect(read().map(\.system) == [true, false])
        try folder.write("", to: "sys/fs/btrfs/0a1b/devices/sda1/size")
        try folder.write("", to: "sys/fs/btrfs/0a1b/devices/sdb1/size")
        #expect(read().map(\.system) == [true, true])
    }

    @Test(arguments: ["/dev/disk/by-uuid/0a1b", "/dev/pc/root", "/dev/mapper/pc-root"])
    func `a name that is a link leads to its disk`(source: String) throws {
        try add("sda", ["dev": "8:0", "sda2/dev": "8:2"])
        try add("dm-0", at: "devices/virtual", ["dev": "253:0", "slaves/sda2/dev": "8:2", "dm/name": "pc-root"])
        try folder.link("dev/disk/by-uuid/0a1b", to: "../../dm-0")
        try folder.link("dev/pc/root", to: "../dm-0")
        try mount("0:31", type: "btrfs", source: source)
        #expect(read().first?.system == true)
    }

    @Test func `an overlay over an installed system lies on that system's disk`() throws {
        try add("sda", ["dev": "8:0", "sda1/dev": "8:1"])
        try add("sdb", ["dev": "8:16", "sdb1/dev": "8:17"])
        try folder.write(
            """
            30 1 0:40 / / rw - overlay overlayroot rw,lowerdir=/media/root-ro,upperdir=/media/root-rw/up,workdir=/w
            31 30 8:17 / /media/root-ro ro - ext4 /dev/sdb1 ro
            32 30 0:41 / /media/root-rw rw - tmpfs tmpfs rw
            33 30 8:1 / /media rw - ext4 /dev/sda1 rw

            """, to: "proc/self/mountinfo")
        #expect(read().map(\.name) == ["sdb", "sda"])
        #expect(read().map(\.system) == [true, false])
    }

    @Test func `a system in a file lies on the disk of that file`() throws {
        try add("sda", ["dev": "8:0", "sda1/dev": "8:1"])
        try add("loop0", at: "devices/virtual", ["dev": "7:0", "loop/backing_file": "/host/ubuntu/disks/root.disk"])
        try folder.write(
            "20 1 7:0 / / rw - ext4 /dev/loop0 rw\n21 20 8:1 / /host rw - fuseblk /dev/sda1 rw\n",
            to: "proc/self/mountinfo")
        #expect(read().first?.system == true)
    }

    @Test func `a system in a file on itself, or an overlay over itself, ends in no system disk`() throws {
        try add("loop0", at: "devices/virtual", ["dev": "7:0", "loop/backing_file": "/a/root.disk"])
        try folder.write(
            "20 1 7:0 / / rw - ext4 /dev/loop0 rw\n21 20 7:0 / /a rw - ext4 /dev/loop0 rw\n", to: "proc/self/mountinfo")
        #expect(read().isEmpty)
        try folder.write(
            "20 1 0:4 / / rw - overlay o rw,lowerdir=/a\n21 20 0:5 / /a rw - overlay o rw,lowerdir=/a/b\n",
            to: "proc/self/mountinfo")
        #expect(read().isEmpty)
    }

    @Test func `in a live session no disk on a cable and none of unknown size is taken`() throws {
        try add("sda", at: "devices/pci0/usb1/1-1/host6", ["size": "9999999999"])
        try add("sdb", ["size": "0"])
        #expect(read(isLive: true).map(\.system) == [false, false])
        try add("sdc", ["size": "1000"])
        #expect(read(isLive: true).first?.name == "sdc")
    }
}
