import Machine
import Testing

/// PCs such as stand in schools, with all that a probe can see of them.
enum SchoolPC: String, CaseIterable, CustomTestStringConvertible {
    /// A Core 2 desktop on a system without updates.
    case core2
    /// An i3 desktop with a free slot.
    case corei3
    /// A netbook with eMMC and soldered memory.
    case netbook
    /// A laptop that has all that is recommended.
    case ready
    /// Too slow for anything.
    case pentium4
    /// A server with more disks and cards than a screen has lines.
    case server

    var testDescription: String { rawValue }

    var machine: Machine {
        switch self {
        case .core2: Self.core2PC
        case .corei3: Self.corei3PC
        case .netbook: Self.netbookPC
        case .ready: Self.readyPC
        case .pentium4: Self.pentium4PC
        case .server: Self.serverPC
        }
    }

    private static let v1 = ["cmov", "cx16", "cx8", "fpu", "fxsr", "lahf_lm", "lm", "mmx", "pni", "sse2", "syscall"]
    private static let v2 = v1 + ["popcnt", "sse4_1", "sse4_2", "ssse3"]
    private static let v3 = v2 + ["abm", "avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "movbe", "xsave"]

    private static func card(_ slot: String, _ classCode: String, _ vendor: String, _ device: String) -> PCIFunction {
        PCIFunction(slot: slot, classCode: classCode, vendorId: vendor, deviceId: device)
    }

    private static func slots(_ sizes: [UInt64], _ type: String, _ speed: Int?, soldered: Bool = false) -> [MemorySlot]
    {
        sizes.enumerated().map { number, size in
            MemorySlot(
                locator: "DIMM\(number)", bytes: size << 30, type: size > 0 ? type : nil,
                speedMts: size > 0 ? speed : nil,
                soldered: soldered)
        }
    }

    private static let core2PC = Machine(
        cpu: CPU(
            architecture: "x86_64", vendor: "GenuineIntel", model: "Intel(R) Core(TM)2 Duo CPU     E8400  @ 3.00GHz",
            family: 6, modelNumber: 23, stepping: 10, sockets: 1, cores: 2, threads: 2, maxMhz: 3000, isa: .v1,
            features: v1),
        memory: Memory(
            usableBytes: 2_075_000_000, installedBytes: 2 << 30, nominalBytes: 2 << 30, maxBytes: 8 << 30,
            slots: slots([1, 1, 0, 0], "DDR2", 800)),
        storage: [
            Disk(
                name: "sda", model: "WDC WD2500AAKX-083CA1", bytes: 250_059_350_016, kind: .hdd,
                kindBasis: .rotationRate,
                transport: .sata, rotationRpm: 7200, system: true)
        ],
        os: OperatingSystem(
            id: "ubuntu", versionId: "18.04", name: "Ubuntu 18.04.6 LTS", kernel: "4.15.0-213-generic",
            rootBytes: 245_000_000_000, rootFreeBytes: 198_000_000_000),
        otherSystems: [.windows],
        graphics: [card("0000:00:02.0", "030000", "8086", "2e32")],
        network: [card("0000:03:00.0", "020000", "10ec", "8168")],
        links: NetworkLinks(wired: .yes, wireless: .no), audio: Audio(output: .yes, input: .yes),
        screens: [Screen(width: 1600, height: 900)], camera: .no, battery: Battery(present: .no),
        firmware: Firmware(vendor: "Award", version: "F12", date: "2010-05-21", boot: .bios),
        board: Board(vendor: "Gigabyte Technology Co., Ltd.", product: "EP43-UD3L", chassis: "desktop", virtual: .no),
        missed: [Missed(field: "firmware.tpm", source: "/sys/class/tpm", reason: .absent)])

    private static let corei3PC = Machine(
        cpu: CPU(
            architecture: "x86_64", vendor: "GenuineIntel", model: "Intel(R) Core(TM) i3-2100 CPU @ 3.10GHz", family: 6,
            modelNumber: 42, stepping: 7, sockets: 1, cores: 2, threads: 4, maxMhz: 3100, isa: .v2, features: v2),
        memory: Memory(
            usableBytes: 4_029_000_000, installedBytes: 4 << 30, nominalBytes: 4 << 30, maxBytes: 16 << 30,
            slots: slots([4, 0], "DDR3", 1333)),
        storage: [
            Disk(
                name: "sda", model: "ST500DM002-1BD142", bytes: 500_107_862_016, kind: .hdd, kindBasis: .rotationRate,
                transport: .sata, rotationRpm: 7200, system: true)
        ],
        os: OperatingSystem(
            id: "ubuntu", versionId: "22.04", name: "Ubuntu 22.04.5 LTS", kernel: "6.8.0-60-generic",
            rootBytes: 490_000_000_000, rootFreeBytes: 402_000_000_000),
        graphics: [card("0000:00:02.0", "030000", "8086", "0102")],
        network: [card("0000:02:00.0", "020000", "10ec", "8168")],
        links: NetworkLinks(wired: .yes, wireless: .no), audio: Audio(output: .yes, input: .yes),
        screens: [Screen(width: 1920, height: 1080)], camera: .no, battery: Battery(present: .no),
        firmware: Firmware(vendor: "Dell Inc.", version: "A10", date: "2012-05-31", boot: .uefi, secureBoot: .no),
        board: Board(vendor: "Dell Inc.", product: "OptiPlex 390", chassis: "desktop", virtual: .no),
        missed: [Missed(field: "firmware.tpm", source: "/sys/class/tpm", reason: .absent)])

    private static let netbookPC = Machine(
        cpu: CPU(
            architecture: "x86_64", vendor: "GenuineIntel", model: "Intel(R) Celeron(R) CPU  N3060  @ 1.60GHz",
            family: 6,
            modelNumber: 76, stepping: 4, sockets: 1, cores: 2, threads: 2, maxMhz: 2480, isa: .v2, features: v2),
        memory: Memory(
            usableBytes: 1_950_000_000, installedBytes: 2 << 30, nominalBytes: 2 << 30, maxBytes: 8 << 30,
            slots: slots([2], "LPDDR3", 1600, soldered: true)),
        storage: [
            Disk(
                name: "mmcblk0", model: "HBG4a2", bytes: 31_268_536_320, kind: .emmc, kindBasis: .bus, transport: .mmc,
                system: true)
        ],
        os: OperatingSystem(
            id: "ubuntu", versionId: "20.04", name: "Ubuntu 20.04.6 LTS", kernel: "5.15.0-139-generic",
            rootBytes: 30_000_000_000, rootFreeBytes: 11_000_000_000),
        graphics: [card("0000:00:02.0", "030000", "8086", "22b1")],
        network: [card("0000:01:00.0", "028000", "8086", "3165")],
        links: NetworkLinks(wired: .no, wireless: .yes), audio: Audio(output: .yes, input: .yes),
        screens: [Screen(width: 1366, height: 768, widthMm: 256, heightMm: 144)], camera: .yes,
        battery: Battery(present: .yes, wearPercent: 34),
        firmware: Firmware(
            vendor: "AMI", version: "X206NA.301", date: "2017-03-02", boot: .uefi, secureBoot: .yes, tpm: .yes,
            tpmVersion: 2),
        board: Board(vendor: "ASUSTeK COMPUTER INC.", product: "E200HA", chassis: "notebook", virtual: .no))

    private static let readyPC = Machine(
        cpu: CPU(
            architecture: "x86_64", vendor: "GenuineIntel", model: "Intel(R) Core(TM) i3-10100 CPU @ 3.60GHz",
            family: 6,
            modelNumber: 165, stepping: 3, sockets: 1, cores: 4, threads: 8, maxMhz: 4300, isa: .v3, features: v3),
        memory: Memory(
            usableBytes: 8_203_000_000, installedBytes: 8 << 30, nominalBytes: 8 << 30, maxBytes: 64 << 30,
            slots: slots([8, 0], "DDR4", 2666)),
        storage: [
            Disk(
                name: "nvme0n1", model: "KINGSTON SNVS250G", bytes: 256_060_514_304, kind: .ssd, kindBasis: .bus,
                transport: .nvme, system: true)
        ],
        os: OperatingSystem(
            id: "ubuntu", versionId: "24.04", name: "Ubuntu 24.04.2 LTS", kernel: "6.11.0-24-generic",
            rootBytes: 250_000_000_000, rootFreeBytes: 180_000_000_000),
        graphics: [card("0000:00:02.0", "030000", "8086", "9bc8")],
        network: [card("0000:02:00.0", "020000", "10ec", "8168")],
        links: NetworkLinks(wired: .yes, wireless: .no), audio: Audio(output: .yes, input: .yes),
        screens: [Screen(width: 1920, height: 1080)], camera: .yes, battery: Battery(present: .no),
        firmware: Firmware(
            vendor: "Dell Inc.", version: "1.8.1", date: "2021-08-10", boot: .uefi, secureBoot: .yes, tpm: .yes,
            tpmVersion: 2),
        board: Board(vendor: "Dell Inc.", product: "Vostro 3681", chassis: "desktop", virtual: .no))

    private static let pentium4PC = Machine(
        cpu: CPU(
            architecture: "x86_64", vendor: "GenuineIntel", model: "Intel(R) Pentium(R) 4 CPU 3.00GHz", family: 15,
            modelNumber: 4, stepping: 3, sockets: 1, cores: 1, threads: 2, maxMhz: 3000, isa: .v1, features: v1),
        memory: Memory(usableBytes: 1_050_000_000, installedBytes: 1 << 30, nominalBytes: 1 << 30, maxBytes: 2 << 30),
        storage: [
            Disk(
                name: "sda", model: "SAMSUNG SP0802N", bytes: 80_026_361_856, kind: .hdd, kindBasis: .rotationalFlag,
                transport: .ide, system: true)
        ],
        os: OperatingSystem(
            id: "debian", versionId: "9", name: "Debian GNU/Linux 9 (stretch)", kernel: "4.9.0-19-amd64"),
        graphics: [card("0000:00:02.0", "030000", "8086", "2582")],
        network: [card("0000:03:00.0", "020000", "14e4", "1677")],
        links: NetworkLinks(wired: .yes, wireless: .no), screens: [Screen(width: 800, height: 600)],
        firmware: Firmware(vendor: "HP", version: "786C1 v01.08", date: "2005-08-26", boot: .bios),
        board: Board(vendor: "Hewlett-Packard", product: "HP Compaq dc7100 SFF", chassis: "desktop", virtual: .no),
        missed: [
            Missed(field: "memory.slots", source: "/sys/firmware/dmi/tables/DMI", reason: .forbidden),
            Missed(field: "audio", source: "/sys/class/sound", reason: .absent),
            Missed(field: "camera", source: "/sys/class/video4linux", reason: .absent),
            Missed(field: "firmware.tpm", source: "/sys/class/tpm", reason: .absent),
        ])

    private static let serverPC = {
        var machine = readyPC
        machine.storage = (0..<12).map { number in
            Disk(
                name: "sd\(number)", model: number < 8 ? "ST4000NM0035" : "WDC WD4003FRYZ", bytes: 4_000_787_030_016,
                kind: .hdd, kindBasis: .rotationRate, transport: .sas, rotationRpm: 7200, system: number == 0)
        }
        machine.network = (0..<8).map { card("0000:0\($0):00.0", "020000", "8086", $0 < 4 ? "1521" : "1563") }
        machine.graphics = [card("0000:0a:00.0", "030000", "102b", "0536")]
        return machine
    }()

    /// As pci.ids has them.
    var deviceNames: [PCIFunction: String] {
        let names = [
            "2e32": "Intel Corporation 4 Series Chipset Integrated Graphics Controller",
            "0102": "Intel Corporation 2nd Generation Core Processor Family Integrated Graphics Controller",
            "22b1":
                "Intel Corporation Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Integrated Graphics Controller",
            "9bc8": "Intel Corporation CometLake-S GT2 [UHD Graphics 630]",
            "2582": "Intel Corporation 82915G/GV/910GL Integrated Graphics Controller",
            "0536": "Matrox Electronics Systems Ltd. Integrated Matrox G200eW3 Graphics Controller",
            "8168": "Realtek Semiconductor Co., Ltd. RTL8111/8168/8211/8411 PCI Express Gigabit Ethernet Controller",
            "3165": "Intel Corporation Wireless 3165",
            "1677": "Broadcom Inc. and subsidiaries NetXtreme BCM5751 Gigabit Ethernet PCI Express",
            "1521": "Intel Corporation I350 Gigabit Network Connection",
            "1563": "Intel Corporation Ethernet Controller X550",
        ]
        let cards = (machine.graphics ?? []) + (machine.network ?? [])
        return Dictionary(uniqueKeysWithValues: cards.compactMap { card in names[card.deviceId].map { (card, $0) } })
    }
}
