/// One real disk: not a loop, RAM, mapped, optical or card-reader device.
package struct Disk: Codable, Hashable, Sendable {
    /// The kernel's name, such as `sda`.
    package var name: String

    package var model: String?

    /// The capacity; absent where the disk says 0, which means that it could not be read.
    package var bytes: UInt64?

    package var kind: Kind

    /// What ``kind`` was told from, or why it could not be told.
    package var kindBasis: KindBasis

    package var transport: Transport?

    /// Turns a minute; absent for what does not turn, and where the disk does not say.
    package var rotationRpm: Int?

    /// Whether it says that it wears out; absent where it does not say: to everybody only an eMMC does.
    package var failing: YesNo?

    /// Whether it is the disk under `/`; in a live session, the largest that cannot be taken out.
    package var system: Bool

    package init(
        name: String, model: String? = nil, bytes: UInt64? = nil, kind: Kind, kindBasis: KindBasis,
        transport: Transport? = nil, rotationRpm: Int? = nil, failing: YesNo? = nil, system: Bool = false
    ) {
        self.name = name
        self.model = model
        self.bytes = bytes
        self.kind = kind
        self.kindBasis = kindBasis
        self.transport = transport
        self.rotationRpm = rotationRpm
        self.failing = failing
        self.system = system
    }

    package enum Kind: String, Codable, CaseIterable, Sendable { case hdd, ssd, emmc, unknown }

    package enum KindBasis: String, Codable, CaseIterable, Sendable {
        /// The disk told udev how fast it turns, or that it does not.
        case rotationRate = "rotation_rate"
        /// The kernel's flag `queue/rotational`.
        case rotationalFlag = "rotational_flag"
        /// The bus has no turning disks: NVMe, MMC.
        case bus
        /// A USB bridge stands between, and reports as it likes.
        case usbBridge = "usb_bridge"
        /// A hypervisor's disk: what lies under it is not shown.
        case hypervisor
        /// A RAID controller's volume: what lies under it is not shown.
        case raid
        /// Neither the disk nor the kernel says.
        case notReported = "not_reported"
    }

    /// `ata` where it was not told whether the cable is serial or parallel.
    package enum Transport: String, Codable, CaseIterable, Sendable {
        case ata, ide, sata, scsi, sas, nvme, mmc, usb, virtio, xen, firewire
    }

    enum CodingKeys: String, CodingKey {
        case name, model, bytes, kind, transport, failing, system
        case kindBasis = "kind_basis"
        case rotationRpm = "rotation_rpm"
    }
}
