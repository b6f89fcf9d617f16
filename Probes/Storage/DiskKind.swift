internal import Machine

/// Whether a disk turns, and what that was told from.
struct DiskKind: Equatable {
    var kind: Disk.Kind
    var basis: Disk.KindBasis
    var rotationRpm: Int?

    init(of device: BlockDevice, transport: Disk.Transport?, model: String?, udev: [String: String], isVirtual: Bool) {
        // What the disk itself answered counts before any flag, through a bridge and in a virtual machine too.
        if let rate = udev["ID_ATA_ROTATION_RATE_RPM"].flatMap({ Int($0) }), (0...100_000).contains(rate) {
            self.init(kind: rate == 0 ? .ssd : .hdd, basis: .rotationRate, rotationRpm: rate == 0 ? nil : rate)
        } else if transport == .mmc {
            self.init(kind: .emmc, basis: .bus)
        } else if transport == .virtio || transport == .xen || isVirtual || Self.isHypervisors(model, device) {
            self.init(kind: .unknown, basis: .hypervisor)
        } else if transport == .nvme {
            self.init(kind: .ssd, basis: .bus)
        } else if transport == .usb {
            self.init(kind: .unknown, basis: .usbBridge)
        } else if RAIDVolume.isOne(device, model: model) {
            self.init(kind: .unknown, basis: .raid)
        } else {
            switch device.value("queue/rotational") {
            case "0": self.init(kind: .ssd, basis: .rotationalFlag)
            case "1": self.init(kind: .hdd, basis: .rotationalFlag)
            default: self.init(kind: .unknown, basis: .notReported)
            }
        }
    }

    private init(kind: Disk.Kind, basis: Disk.KindBasis, rotationRpm: Int? = nil) {
        self.kind = kind
        self.basis = basis
        self.rotationRpm = rotationRpm
    }

    /// The names that hypervisors give to the disks that they make, or to the adapters.
    private static func isHypervisors(_ model: String?, _ device: BlockDevice) -> Bool {
        if let driver = device.hostDriver, ["vmw_pvscsi", "storvsc", "virtio_scsi"].contains(driver) { return true }
        guard let model = model?.uppercased() else { return false }
        return ["QEMU", "VBOX", "VMWARE", "VIRTUAL DISK", "VIRTUAL_DISK"].contains { model.contains($0) }
    }
}
