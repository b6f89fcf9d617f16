import Machine

/// The seven machines that were calculated by hand.
enum WorkedMachine: String, CaseIterable {
    case m1, m2, m3, m4, m5, m6, m7

    static let v1WithSSE3 = (ISALevel.v1.addedFeatures.union(["pni"])).sorted()
    static let v2 = ISALevel.v1.addedFeatures.union(ISALevel.v2.addedFeatures).sorted()
    static let v3 = ISALevel.v3.addedFeatures.union(v2).sorted()

    var machine: Machine {
        switch self {
        case .m1:
            Self.make(
                cpu: (6, 0x17, 2, 2600), Self.v1WithSSE3, mib: 2048, "DDR2", disk: (.hdd, .sata, 160),
                os: ("ubuntu", "18.04"))
        case .m2:
            Self.make(
                cpu: (6, 0x17, 2, 3000), Self.v1WithSSE3, mib: 4096, "DDR2", disk: (.hdd, .sata, 250),
                os: ("linuxmint", "22.3"))
        case .m3:
            Self.make(
                cpu: (6, 0x2A, 2, 3100), Self.v2, mib: 4096, "DDR3", disk: (.hdd, .sata, 500),
                os: ("ubuntu", "22.04"))
        case .m4:
            Self.make(
                cpu: (6, 0x4C, 2, 2480), Self.v2, mib: 2048, "LPDDR3", soldered: true, disk: (.emmc, .mmc, 31),
                os: ("ubuntu", "20.04"))
        case .m5:
            Self.make(
                cpu: (6, 122, 2, 2800), Self.v2, mib: 4096, "DDR4", disk: (.ssd, .sata, 128),
                os: ("ubuntu", "24.04"))
        case .m6:
            Self.make(
                cpu: (6, 0xA5, 4, 4300), Self.v3, mib: 8192, "DDR4", disk: (.ssd, .nvme, 256),
                os: ("ubuntu", "24.04"))
        case .m7:
            Self.make(
                cpu: (15, 4, 1, 3000), Self.v1WithSSE3, mib: 1024, "DDR2", disk: (.hdd, .ide, 80),
                os: ("windows", "6.1.7601"))
        }
    }

    private static func make(
        cpu: (family: Int, model: Int, cores: Int, mhz: Int), _ features: [String], mib: UInt64, _ type: String,
        soldered: Bool = false, disk: (kind: Disk.Kind, transport: Disk.Transport, gb: UInt64),
        os: (id: String, version: String)
    ) -> Machine {
        Machine(
            cpu: CPU(
                architecture: "x86_64", vendor: "GenuineIntel", family: cpu.family, modelNumber: cpu.model,
                cores: cpu.cores, maxMhz: cpu.mhz, isa: ISALevel(features: Set(features)), features: features),
            memory: Memory(
                nominalBytes: mib << 20,
                slots: [MemorySlot(bytes: mib << 20, type: type, soldered: soldered)]),
            storage: [
                Disk(
                    name: "sda", bytes: disk.gb * 1_000_000_000 + 500_000_000, kind: disk.kind,
                    kindBasis: .rotationalFlag, transport: disk.transport, system: true)
            ],
            os: OperatingSystem(id: os.id, versionId: os.version))
    }
}
