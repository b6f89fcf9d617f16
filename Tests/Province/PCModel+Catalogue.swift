import Machine

extension PCModel {
    /// What stands in a mountain province's schools, each as often as it is written.
    ///
    /// Families, models and clocks: Linux `arch/x86/include/asm/intel-family.h` and the makers' names.
    static let catalogue: [PCModel] = [
        PCModel(
            "ASUSTeK Computer INC.", "P5GC-MX", intel("Pentium(R) 4 CPU 3.00GHz", 15, 4, 1, 3000, .v1), "DDR2",
            [1, 2], [.hdd(80)], 0...3, network: ("1969", "2048")),
        PCModel(
            "Gigabyte Technology Co., Ltd.", "G31M-ES2L",
            intel("Pentium(R) Dual-Core CPU E5300 @ 2.60GHz", 6, 0x17, 2, 2600, .v1), "DDR2", [1, 2, 2, 4],
            [.hdd(160), .hdd(250), .ssd(120)], 0...8, network: ("10ec", "8168")),
        PCModel(
            "Dell Inc.", "OptiPlex 745", intel("Core(TM)2 CPU 6300 @ 1.86GHz", 6, 0x0F, 2, 1866, .v1), "DDR2",
            [1, 2, 4], [.hdd(80), .hdd(160)], 0...7, network: ("14e4", "167a")),
        PCModel(
            "Hewlett-Packard", "HP Compaq dc7900 Small Form Factor",
            intel("Core(TM)2 Duo CPU E8400 @ 3.00GHz", 6, 0x17, 2, 3000, .v1), "DDR2", [2, 2, 4],
            [.hdd(160), .hdd(250)], 1...8, network: ("8086", "10de")),
        PCModel(
            "MSI", "MS-7592", intel("Celeron(R) CPU E3300 @ 2.50GHz", 6, 0x17, 2, 2500, .v1), "DDR3", [1, 2, 4],
            [.hdd(250), .hdd(320)], 1...7, network: ("10ec", "8136")),
        PCModel(
            "FPT Elead", "T11i", intel("Pentium(R) CPU G630 @ 2.70GHz", 6, 0x2A, 2, 2700, .v2), "DDR3", [2, 4],
            [.hdd(320), .hdd(500), .ssd(120)], 2...9, network: ("10ec", "8168")),
        PCModel(
            "Hewlett-Packard", "HP Pro 3330 MT", intel("Core(TM) i3-2100 CPU @ 3.10GHz", 6, 0x2A, 2, 3100, .v2), "DDR3",
            [2, 4, 4, 8], [.hdd(500), .ssd(240)], 2...10, network: ("10ec", "8168")),
        PCModel(
            "Dell Inc.", "Vostro 270", intel("Core(TM) i3-3220 CPU @ 3.30GHz", 6, 0x3A, 2, 3300, .v2), "DDR3",
            [2, 4, 8],
            [.hdd(500), .ssd(240)], 2...10, network: ("10ec", "8168")),
        PCModel(
            "CMS", "X-Media", intel("Core(TM) i3-4150 CPU @ 3.50GHz", 6, 0x3C, 2, 3500, .v3), "DDR3", [4, 4, 8],
            [.hdd(500), .ssd(120), .ssd(240)], 3...10, network: ("10ec", "8168")),
        PCModel(
            "LENOVO", "ThinkCentre M710t", intel("Core(TM) i3-6100 CPU @ 3.70GHz", 6, 0x5E, 2, 3700, .v3), "DDR4",
            [4, 8], [.hdd(1000), .ssd(240)], 4...10, network: ("8086", "15b8")),
        PCModel(
            "Dell Inc.", "OptiPlex 3060", intel("Core(TM) i3-8100 CPU @ 3.60GHz", 6, 0x9E, 4, 3600, .v3), "DDR4",
            [4, 8],
            [.hdd(1000), .ssd(256)], 4...10, network: ("10ec", "8168")),
        PCModel(
            "Gigabyte Technology Co., Ltd.", "GA-MA78LM-S2", amd("Athlon(tm) II X2 260 Processor", 16, 6, 2, 3200),
            "DDR3", [2, 4], [.hdd(250), .hdd(500)], 1...8, network: ("10ec", "8168")),
        PCModel(
            "Acer", "Aspire ES1-431", intel("Celeron(R) CPU N3060 @ 1.60GHz", 6, 0x4C, 2, 2480, .v2), "DDR3", [2, 4],
            [.emmc(31)], 4...10, soldered: true, chassis: "notebook", network: ("8086", "24fb")),
        PCModel(
            "HP", "HP 14s", intel("Celeron(R) N4020 CPU @ 1.10GHz", 6, 0x7A, 2, 2800, .v2), "DDR4", [4], [.ssd(128)],
            6...10, chassis: "notebook", network: ("10ec", "8168")),
    ]

    private init(
        _ vendor: String, _ product: String, _ cpu: CPU, _ memoryType: String, _ memory: [Int], _ disks: [PCDisk],
        _ systems: ClosedRange<Int>, soldered: Bool = false, chassis: String = "desktop",
        network: (vendor: String, device: String)
    ) {
        self.init(
            vendor: vendor, product: product, chassis: chassis, cpu: cpu, memoryType: memoryType, isSoldered: soldered,
            memory: memory, disks: disks, systems: systems, network: network)
    }

    private static func intel(
        _ name: String, _ family: Int, _ model: Int, _ cores: Int, _ mhz: Int, _ isa: ISALevel
    ) -> CPU {
        cpu("GenuineIntel", "Intel(R) \(name)", family, model, cores, mhz, isa)
    }

    private static func amd(_ name: String, _ family: Int, _ model: Int, _ cores: Int, _ mhz: Int) -> CPU {
        cpu("AuthenticAMD", "AMD \(name)", family, model, cores, mhz, .v1)
    }

    private static func cpu(
        _ vendor: String, _ name: String, _ family: Int, _ model: Int, _ cores: Int, _ mhz: Int, _ isa: ISALevel
    ) -> CPU {
        let features = ISALevel.allCases.filter { $0 <= isa }.flatMap(\.addedFeatures) + ["pni"]
        return CPU(
            architecture: "x86_64", vendor: vendor, model: name, family: family, modelNumber: model, stepping: 7,
            sockets: 1, cores: cores, threads: cores, maxMhz: mhz, isa: isa, features: Set(features).sorted())
    }
}
