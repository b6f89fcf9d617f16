package import Machine

extension Machine {
    private static let gigabyte: UInt64 = 1 << 30

    /// Meets every recommendation of teaching-basic on 2026-12-01.
    package static let capable = Machine(
        cpu: CPU(
            architecture: "x86_64", vendor: "GenuineIntel", model: "Intel(R) Celeron(R) N4020 CPU @ 1.10GHz", family: 6,
            modelNumber: 0x7A, sockets: 1, cores: 2, threads: 2, maxMhz: 2800, isa: .v2,
            features: ISALevel.v1.addedFeatures.union(ISALevel.v2.addedFeatures).sorted()),
        memory: Memory(usableBytes: 3737 << 20, nominalBytes: 4 * gigabyte),
        storage: [
            Disk(
                name: "sda", bytes: 128_000_000_000, kind: .ssd, kindBasis: .rotationRate, transport: .sata,
                system: true)
        ],
        os: OperatingSystem(id: "ubuntu", versionId: "24.04", name: "Ubuntu 24.04.3 LTS", live: false),
        screens: [Screen(width: 1366, height: 768)], board: Board(vendor: "Maker", product: "Model 1"))

    /// A new installation makes it usable.
    package static let neglected: Machine = {
        var machine = capable
        machine.os = OperatingSystem(id: "ubuntu", versionId: "18.04", name: "Ubuntu 18.04.6 LTS", live: false)
        return machine
    }()

    /// Nothing within the limit makes it usable.
    package static let hopeless: Machine = {
        var machine = neglected
        machine.cpu = CPU(
            architecture: "x86_64", vendor: "GenuineIntel", model: "Intel(R) Pentium(R) 4 CPU 3.00GHz", family: 15,
            modelNumber: 4, sockets: 1, cores: 1, threads: 1, maxMhz: 3000, isa: .v1,
            features: ISALevel.v1.addedFeatures.union(["pni"]).sorted())
        machine.memory = Memory(usableBytes: 1002 << 20, nominalBytes: gigabyte)
        return machine
    }()

    /// Usable, and not ready: a hard disk and half a year of updates.
    package static let middling: Machine = {
        var machine = capable
        machine.storage = [
            Disk(
                name: "sda", bytes: 500_000_000_000, kind: .hdd, kindBasis: .rotationRate, transport: .sata,
                rotationRpm: 7200, system: true)
        ]
        return machine
    }()

    /// Its memory was not seen, and decides.
    package static let halfSeen: Machine = {
        var machine = capable
        machine.memory = nil
        machine.missed = [Missed(field: "memory.usable_bytes", source: "proc/meminfo", reason: .absent)]
        return machine
    }()
}
