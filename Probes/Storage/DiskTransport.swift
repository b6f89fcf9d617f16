internal import Machine
internal import SystemRoot

/// How a disk is connected, told from where it hangs and from what udev knows.
enum DiskTransport {
    static func of(_ device: BlockDevice, udev: [String: String]) -> Disk.Transport? {
        let path = device.path
        if path.passes("usb") || udev["ID_BUS"] == "usb" { return .usb }
        if device.name.hasPrefix("nvme") { return .nvme }
        if device.name.hasPrefix("mmcblk") { return .mmc }
        if device.name.hasPrefix("xvd") { return .xen }
        if path.passes("virtio") || isVirtio(device.name) { return .virtio }
        if path.passes("fw") || path.passes("firewire") { return .firewire }
        if isIDE(device.name) { return .ide }
        if isATA(device, path: path, udev: udev) { return ata(udev) }
        if path.passes("end_device-") || udev["ID_SAS_PATH"] != nil { return .sas }
        return device.name.hasPrefix("sd") ? .scsi : nil
    }

    private static func isVirtio(_ name: String) -> Bool { name.hasPrefix("vd") }
    private static func isIDE(_ name: String) -> Bool { name.hasPrefix("hd") }

    /// Kernels before 3.x have no `ataN` in the path; libata names the maker `ATA` in all.
    private static func isATA(_ device: BlockDevice, path: String, udev: [String: String]) -> Bool {
        path.passes("ata") || udev["ID_BUS"] == "ata" || device.value("device/vendor") == "ATA"
    }

    /// `ID_ATA_SATA` comes from word 76 of the disk's own answer, which parallel disks leave 0: systemd `ata_id.c`.
    private static func ata(_ udev: [String: String]) -> Disk.Transport {
        if udev["ID_ATA_SATA"] == "1" { return .sata }
        return udev["ID_ATA"] == "1" ? .ide : .ata
    }
}
