import Machine

/// A model of PC as schools have them, and what is found in those that are there.
struct PCModel: Sendable {
    let vendor: String
    let product: String
    let chassis: String
    let cpu: CPU
    let memoryType: String
    let isSoldered: Bool
    /// Whole GiB.
    let memory: [Int]
    let disks: [PCDisk]
    /// Places in ``PCSystem/all``.
    let systems: ClosedRange<Int>
    /// Vendor and device of its network card on the PCI bus.
    let network: (vendor: String, device: String)

    /// Every machine that this model can be, without what is different in each PC.
    var machines: [Machine] {
        memory.flatMap { memory in
            disks.flatMap { disk in systems.map { machine(memory, disk, PCSystem.all[$0]) } }
        }
    }

    private func machine(_ gibibytes: Int, _ disk: PCDisk, _ system: PCSystem) -> Machine {
        let bytes = UInt64(gibibytes) << 30
        let modules = gibibytes >= 4 && !isSoldered ? 2 : 1
        let slots = (0..<2).map { slot in
            MemorySlot(
                locator: "DIMM\(slot)", bytes: slot < modules ? bytes / UInt64(modules) : 0, type: memoryType,
                soldered: isSoldered)
        }
        var machine = Machine(
            cpu: cpu,
            memory: Memory(
                usableBytes: bytes / 1000 * 953, installedBytes: bytes, nominalBytes: bytes,
                slots: isSoldered ? [slots[0]] : slots),
            storage: [disk.disk], os: system.os, otherSystems: [],
            graphics: [PCIFunction(slot: "0000:00:02.0", classCode: "0300", vendorId: "8086", deviceId: "0102")],
            network: [
                PCIFunction(
                    slot: "0000:02:00.0", classCode: "0200", vendorId: network.vendor, deviceId: network.device)
            ],
            sound: [PCIFunction(slot: "0000:00:1b.0", classCode: "0403", vendorId: "8086", deviceId: "1c20")],
            links: NetworkLinks(wired: .yes, wireless: .no), audio: Audio(output: .yes, input: .yes),
            screens: [Screen(width: 1366, height: 768, widthMm: 410, heightMm: 230)], camera: .no,
            firmware: Firmware(vendor: vendor, version: "A07", boot: .bios, tpm: .no))
        machine.board = Board(vendor: vendor, product: product, chassis: chassis, virtual: .no)
        machine.missed = [
            Missed(field: "memory.max_bytes", source: "run/udev/data/+dmi:id", reason: .notReported)
        ]
        return machine
    }
}

/// A disk as it comes in school PCs.
struct PCDisk: Sendable {
    let disk: Disk

    static func hdd(_ gigabytes: UInt64) -> PCDisk {
        PCDisk(
            disk: Disk(
                name: "sda", model: "ST\(gigabytes)0DM000", bytes: gigabytes * 1_000_000_000, kind: .hdd,
                kindBasis: .rotationRate, transport: .sata, rotationRpm: 7200, system: true))
    }

    static func ssd(_ gigabytes: UInt64) -> PCDisk {
        PCDisk(
            disk: Disk(
                name: "sda", model: "SA400S37\(gigabytes)G", bytes: gigabytes * 1_000_000_000, kind: .ssd,
                kindBasis: .rotationRate, transport: .sata, system: true))
    }

    static func emmc(_ gigabytes: UInt64) -> PCDisk {
        PCDisk(
            disk: Disk(
                name: "mmcblk0", bytes: gigabytes * 1_000_000_000, kind: .emmc, kindBasis: .bus, transport: .mmc,
                failing: .no, system: true))
    }
}

/// A system as it is installed on school PCs.
struct PCSystem: Sendable {
    let os: OperatingSystem

    /// The oldest first.
    static let all: [PCSystem] = [
        system("ubuntu", "16.04", "Ubuntu 16.04.7 LTS", "4.15.0-142-generic", like: "debian"),
        system("debian", "10", "Debian GNU/Linux 10 (buster)", "4.19.0-27-amd64"),
        system("ubuntu", "18.04", "Ubuntu 18.04.6 LTS", "5.4.0-150-generic", like: "debian"),
        system("linuxmint", "20.3", "Linux Mint 20.3", "5.4.0-216-generic", like: "ubuntu"),
        system("ubuntu", "20.04", "Ubuntu 20.04.6 LTS", "5.15.0-139-generic", like: "debian"),
        system("debian", "11", "Debian GNU/Linux 11 (bullseye)", "5.10.0-32-amd64"),
        system("ubuntu", "22.04", "Ubuntu 22.04.5 LTS", "6.8.0-87-generic", like: "debian"),
        system("debian", "12", "Debian GNU/Linux 12 (bookworm)", "6.1.0-40-amd64"),
        system("linuxmint", "22", "Linux Mint 22", "6.8.0-87-generic", like: "ubuntu"),
        system("ubuntu", "24.04", "Ubuntu 24.04.3 LTS", "6.14.0-34-generic", like: "debian"),
        system("debian", "13", "Debian GNU/Linux 13 (trixie)", "6.12.48-amd64"),
    ]

    private static func system(
        _ id: String, _ version: String, _ name: String, _ kernel: String, like: String? = nil
    ) -> PCSystem {
        PCSystem(
            os: OperatingSystem(
                id: id, versionId: version, name: name, idLike: like.map { [$0] }, kernel: kernel, live: false,
                rootBytes: 100_000_000_000))
    }
}
