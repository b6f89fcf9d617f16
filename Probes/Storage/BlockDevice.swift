internal import SystemRoot

/// One device of `/sys/block`, as the kernel shows it.
///
/// Source: Linux `Documentation/ABI/stable/sysfs-block`.
struct BlockDevice {
    let root: SystemRoot
    /// The kernel's name, such as `sda`; `!` stands for `/`.
    let name: String

    private var folder: String { "sys/block/" + name }

    func value(_ file: String) -> String? {
        (try? root.value(of: folder + "/" + file)).flatMap { $0.isEmpty ? nil : $0 }
    }

    func number(_ file: String) -> UInt64? { value(file).flatMap { UInt64($0) } }

    /// Where the device hangs, such as `sys/devices/pci0000:00/0000:00:1f.2/ata1/host0/…`.
    var path: String { root.resolved(folder) }

    /// In bytes; `size` counts sectors of 512 bytes, whatever the disk's own are.
    var bytes: UInt64? {
        guard let sectors = number("size") else { return nil }
        let (bytes, overflow) = sectors.multipliedReportingOverflow(by: 512)
        return overflow || bytes > Self.most ? nil : bytes
    }

    /// More than any PC's disk holds: 1 PiB.
    private static let most: UInt64 = 1 << 50

    var isRemovable: Bool { value("removable") == "1" }

    /// Source: `enum scsi` device types, Linux `include/scsi/scsi_proto.h`; 0 and 14 are disks. MMC has words here.
    var deviceType: String? { value("device/type") }

    /// Whether most of an eMMC's spare blocks are used up; `nil` where it does not say.
    ///
    /// Source: Linux `Documentation/driver-api/mmc/mmc-dev-attrs.rst`, `pre_eol_info`: 0x01 normal, 0x02 80 per cent
    /// used up, 0x03 90 per cent.
    var isFailing: Bool? {
        switch value("device/pre_eol_info") {
        case "0x01": false
        case "0x02", "0x03": true
        default: nil
        }
    }

    /// The names of the devices that this one is made of: device mapper, MD, bcache.
    var parts: [String] { (try? root.names(in: folder + "/slaves")) ?? [] }

    /// The file that a loop device stands for, from the root.
    var backingFile: String? { value("loop/backing_file") }

    /// The driver of the SCSI host that the disk hangs on, such as `ahci` or `megaraid_sas`.
    ///
    /// Sources: `proc_name` of `struct scsi_host_template`, Linux `include/scsi/scsi_host.h`; where it is not there,
    /// the `driver` link of the device above the host.
    var hostDriver: String? {
        let parts = path.split(separator: "/")
        guard let place = parts.lastIndex(where: { $0.hasPrefix("host") && Int($0.dropFirst(4)) != nil }) else {
            return nil
        }
        let name = (try? root.value(of: "sys/class/scsi_host/\(parts[place])/proc_name")) ?? ""
        if !name.isEmpty, name != "<NULL>" { return name }
        let link = parts[..<place].joined(separator: "/") + "/driver"
        guard root.exists(link) else { return nil }
        return root.resolved(link).split(separator: "/").last.map(String.init)
    }

    /// Whether this is `major:minor` of the device or of one of its partitions.
    func has(number: String) -> Bool {
        value("dev") == number || partitions.contains { value($0 + "/dev") == number }
    }

    /// The names of the device and of its partitions.
    var names: Set<String> { Set([name] + partitions) }

    private var partitions: [String] { (try? root.names(in: folder, startingWith: name)) ?? [] }

    /// Whether the name says that it is no disk: made of others, in memory, on a network, optical.
    var isNoDiskByName: Bool {
        let made = [
            "loop", "ram", "zram", "dm-", "md", "bcache", "zd", "nbd", "drbd", "rbd", "mtdblock", "ubiblock", "sr",
            "fd",
        ]
        return made.contains { name.hasPrefix($0) && isFollowedByNumber(name.dropFirst($0.count)) }
    }

    /// Whether it is a disk in its own right: not made of others, not in memory, not optical, not a part of an eMMC.
    var isDisk: Bool {
        if isNoDiskByName { return false }
        if value("hidden") == "1" { return false }
        if name.hasPrefix("mmcblk"), name.contains("boot") || name.contains("rpmb") || name.contains("gp") {
            return false
        }
        // A SCSI device of another type: 5 is a CD drive, 7 an optical memory.
        if let type = deviceType, let number = Int(type), number != 0, number != 14 { return false }
        return true
    }

    private func isFollowedByNumber(_ rest: Substring) -> Bool { rest.first?.isNumber == true }
}
