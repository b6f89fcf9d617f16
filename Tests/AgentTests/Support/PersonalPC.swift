import TestSupport

/// A made-up PC whose files name it, its parts and its people wherever real ones do.
struct PersonalPC {
    let machineId = "5f2d1c0b9a8e47f6b3d2a1908f7e6d5c"
    let uuid = "4c4c4544-0042-3510-8054-b7c04f4d3158"
    let rootUUID = "9b2f6c1e-33aa-4f0e-8d54-1c2b3a495867"
    let luksUUID = "d3b07384-d113-4ec6-a5fb-0c9e8f7a6b51"
    let mac = "a4:1f:72:5e:3b:c9"
    let usbMac = "00:e0:4c:68:01:7d"

    var secrets: [String] {
        [
            machineId, uuid, rootUUID, luksUUID, mac, usbMac, "Z2AB1CDE", "0x5000c500a1b2c3d4", "5000c500a1b2c3d4",
            "7B53L5X1", "CN0F3KHR7082114A", "SG3B2A1F", "SG3B2A20", "TAISAN-0147", "00000000be3f9a12", "pc-thaonguyen",
            "pc--thaonguyen", "thaonguyen", "nguyenthithao", "Nguyễn Thị Thảo", "tranvanhung", "22b13b0b", "HS-LOP9A",
            "Ảnh", "khoahoc", "maychu", "matkhau123", "172.16.4.9", "hoso",
        ]
    }

    /// As firmware writes numbers.
    var rawSecrets: [[UInt8]] {
        [
            [0x44, 0x45, 0x4c, 0x4c, 0x42, 0x00, 0x10, 0x35, 0x80, 0x54, 0xb7, 0xc0],
            [0xa4, 0x1f, 0x72, 0x5e, 0x3b, 0xc9],
        ]
    }

    func write(into folder: TemporaryFolder, as pc: String) throws {
        let put = { (file: String, text: String) in _ = try folder.write(text, to: "\(pc)/root/\(file)") }
        let link = { (file: String, target: String) in try folder.link("\(pc)/root/\(file)", to: target) }
        try put("etc/machine-id", machineId + "\n")
        try put("etc/hostname", "pc-thaonguyen.khoahoc.example\n")
        try put(
            "etc/passwd",
            """
            root:x:0:0:root:/root:/bin/bash
            nguyenthithao:x:1000:1000:Nguyễn Thị Thảo,,,:/home/nguyenthithao:/bin/bash
            debian:x:1001:1001::/home/debian:/bin/bash

            """)
        try put("etc/os-release", "ID=debian\nVERSION_ID=12\nPRETTY_NAME=\"Debian GNU/Linux 12\"\n")
        try put("proc/meminfo", "MemTotal:        3956736 kB\n")
        try put(
            "proc/cpuinfo",
            "processor\t: 0\nmodel name\t: Pentium\nflags\t\t: lm cx16\n\nHardware\t: X\nSerial\t\t: 00000000be3f9a12\n"
        )
        try put(
            "proc/cmdline",
            """
            BOOT_IMAGE=/vmlinuz root=UUID=\(rootUUID) resume=PARTUUID=22b13b0b-02 rd.luks.uuid=luks-\(luksUUID) \
            ip=172.16.4.9::172.16.4.1:255.255.255.0:pc-thaonguyen:eth0 password=matkhau123 quiet

            """)
        try put("proc/self/mountinfo", mounts)
        try writeDMI(put, link)
        try folder.write(table, to: "\(pc)/root/sys/firmware/dmi/tables/DMI")
        let variable = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
        try folder.write([6, 0, 0, 0, 1], to: "\(pc)/root/\(variable)")
        try writeDevices(put, link)
        try folder.write(udev, to: "\(pc)/udevadm-export-db.txt")
    }

    private var mounts: String {
        """
        22 1 254:0 / / rw,relatime - ext4 /dev/mapper/pc--thaonguyen--vg-root rw
        23 22 254:1 / /home rw - ext4 /dev/mapper/luks-\(luksUUID) rw
        24 22 8:17 / /media/tranvanhung/HS-LOP9A\\040Ảnh rw - vfat /dev/sdb1 rw
        25 22 0:40 / /mnt/hoso rw - cifs //maychu/khoahoc rw,username=nguyenthithao,addr=172.16.4.9
        26 22 8:2 /home/nguyenthithao/hoso /srv/hoso rw - ext4 /dev/disk/by-uuid/\(rootUUID) rw

        """
    }

    private func writeDMI(
        _ put: (String, String) throws -> Void, _ link: (String, String) throws -> Void
    ) throws {
        let folder = "sys/devices/virtual/dmi/id/"
        for (file, text) in [
            ("sys_vendor", "Dell Inc."), ("product_name", "OptiPlex 390"), ("chassis_type", "3"),
            ("board_serial", "To be filled by O.E.M."), ("product_uuid", uuid), ("bios_date", "01/02/2012"),
        ] {
            try put(folder + file, text + "\n")
        }
        try link("sys/class/dmi/id", "../../devices/virtual/dmi/id")
    }

    private func writeDevices(
        _ put: (String, String) throws -> Void, _ link: (String, String) throws -> Void
    ) throws {
        let disk = "sys/devices/pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0"
        for (file, text) in [
            ("block/sda/size", "976773168"), ("block/sda/dev", "8:0"), ("block/sda/removable", "0"),
            ("block/sda/queue/rotational", "1"), ("block/sda/sda2/dev", "8:2"), ("model", "ST500DM002-1BD14"),
            ("vendor", "ATA"), ("type", "0"),
        ] {
            try put("\(disk)/\(file)", text + "\n")
        }
        try link("\(disk)/block/sda/device", "../..")
        try link("sys/block/sda", String(("../" + disk).dropFirst(0)).replacing("../sys", with: "..") + "/block/sda")
        try put("sys/devices/virtual/block/dm-0/dev", "254:0\n")
        try put("sys/devices/virtual/block/dm-0/dm/name", "pc--thaonguyen--vg-root\n")
        try link("sys/devices/virtual/block/dm-0/slaves/sda2", "../../../../pci0000:00/x/sda2")
        try link("sys/block/dm-0", "../devices/virtual/block/dm-0")
        for (place, name, mac) in [
            ("pci0000:00/0000:00:19.0", "enp0s25", mac),
            ("pci0000:00/0000:00:1a.0/usb1/1-1", "enx00e04c68017d", usbMac),
        ] {
            let folder = "sys/devices/\(place)/net/\(name)"
            try put(folder + "/address", mac + "\n")
            try put(folder + "/addr_assign_type", "0\n")
            try put(folder + "/type", "1\n")
            try link(folder + "/device", "../..")
            try link("sys/class/net/" + name, "../../devices/\(place)/net/\(name)")
        }
        try put("sys/devices/virtual/net/lo/address", "00:00:00:00:00:00\n")
        try link("sys/class/net/lo", "../../devices/virtual/net/lo")
    }

    /// A system, a board with a pointer to a network card's address, two modules, an end: SMBIOS 3.7 §7.
    private var table: [UInt8] {
        let system: [UInt8] =
            [1, 0x1b, 1, 0, 1, 2, 0, 3] + [0x44, 0x45, 0x4c, 0x4c, 0x42, 0x00, 0x10, 0x35, 0x80, 0x54, 0xb7, 0xc0]
            + [0x4f, 0x4d, 0x31, 0x58, 6, 0, 0]
        let board: [UInt8] = [2, 0x0f, 2, 0, 1, 2, 0, 3, 4, 0, 0, 0, 0, 10, 0]
        let array: [UInt8] = [16, 0x0f, 0x10, 0, 3, 3, 3, 0, 0, 0x80, 0, 0xfe, 0xff, 2, 0]
        let own: [UInt8] = [0xdd, 10, 0x30, 0] + [0xa4, 0x1f, 0x72, 0x5e, 0x3b, 0xc9]
        return structure(system, ["Dell Inc.", "OptiPlex 390", "7B53L5X1"])
            + structure(board, ["Dell Inc.", "0F3KHR", "CN0F3KHR7082114A", "TAISAN-0147"])
            + structure(array, []) + structure(module(0x20), ["DIMM1", "SG3B2A1F"])
            + structure(module(0x21), ["DIMM2", "SG3B2A20"]) + structure(own, ["7B53L5X1"])
            + structure([127, 4, 0xff, 0], [])
    }

    private func module(_ handle: UInt8) -> [UInt8] {
        [17, 0x1b, handle, 0, 0x10, 0, 0xfe, 0xff, 64, 0, 64, 0, 0, 8, 9, 0, 1, 0, 0x18, 0x80, 0, 0x35, 5, 0, 2, 0, 0]
    }

    private func structure(_ formatted: [UInt8], _ texts: [String]) -> [UInt8] {
        formatted + (texts.isEmpty ? [0, 0] : texts.flatMap { Array($0.utf8) + [0] } + [0])
    }

    private var udev: String {
        """
        P: /devices/pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/block/sda
        E: DEVLINKS=/dev/disk/by-id/ata-ST500DM002-1BD142_Z2AB1CDE /dev/disk/by-id/wwn-0x5000c500a1b2c3d4 \
        /dev/disk/by-label/HS-LOP9A\\x20Ảnh
        E: DEVNAME=/dev/sda
        E: DEVPATH=/devices/pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/block/sda
        E: ID_ATA_ROTATION_RATE_RPM=7200
        E: ID_BUS=ata
        E: ID_FS_LABEL=HS-LOP9A_Ảnh
        E: ID_FS_LABEL_ENC=HS-LOP9A\\x20Ảnh
        E: ID_MODEL=ST500DM002-1BD142
        E: ID_MODEL_ENC=ST500DM002-1BD142
        E: ID_PART_ENTRY_TYPE=0fc63daf-8483-4772-8e79-3d69d8477de4
        E: ID_PART_ENTRY_UUID=22b13b0b-01
        E: ID_PART_TABLE_UUID=22b13b0b
        E: ID_SCSI_SERIAL=35000c500a1b2c3d4
        E: ID_SERIAL=ST500DM002-1BD142_Z2AB1CDE
        E: ID_SERIAL_SHORT=Z2AB1CDE
        E: ID_WWN=0x5000c500a1b2c3d4
        E: SUBSYSTEM=block

        P: /devices/virtual/dmi/id
        E: MEMORY_ARRAY_NUM_DEVICES=2
        E: MEMORY_DEVICE_0_SERIAL_NUMBER=SG3B2A1F
        E: SUBSYSTEM=dmi

        """
    }
}
