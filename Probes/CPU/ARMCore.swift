/// What an ARM processor is called, told from the numbers in its Main ID Register.
///
/// 64-bit kernels write no name in `/proc/cpuinfo`, only these numbers. Sources of the numbers: Linux
/// `arch/arm64/include/asm/cputype.h` and `arch/arm/include/asm/cputype.h`, and each core's Technical Reference Manual.
struct ARMCore: Hashable {
    let implementer: Int
    let part: Int

    /// From `CPU implementer` and `CPU part`, such as `0x41` and `0xd03`.
    init?(implementer: String?, part: String?) {
        guard let implementer = implementer.flatMap(Self.number), let part = part.flatMap(Self.number) else {
            return nil
        }
        self.implementer = implementer
        self.part = part
    }

    private static func number(_ text: String) -> Int? {
        guard text.hasPrefix("0x"), text.count <= 6 else { return nil }
        return Int(text.dropFirst(2), radix: 16)
    }

    /// The maker of the core, such as `ARM`; a maker of boards that buys cores from ARM is not named by it.
    var maker: String? { Self.makers[implementer] }

    /// Maker and core, such as `ARM Cortex-A53`; `nil` for cores that are not listed.
    var name: String? {
        guard let maker, let core = Self.cores[implementer]?[part] else { return nil }
        return "\(maker) \(core)"
    }

    /// Whether the core has 64 bits, though a 32-bit kernel may run on it; `nil` for cores that are not listed.
    var is64Bit: Bool? {
        guard let core = Self.cores[implementer]?[part] else { return nil }
        switch implementer {
        // Cortex-A32 is the one ARMv8-A core that has 32 bits only.
        case 0x41: return part >= 0xd00 && core != "Cortex-A32"
        case 0x42: return part >= 0x100
        case 0x51: return part >= 0x200
        case 0x56: return false
        default: return true
        }
    }

    private static let makers: [Int: String] = [
        0x41: "ARM", 0x42: "Broadcom", 0x43: "Cavium", 0x46: "Fujitsu", 0x48: "HiSilicon", 0x4e: "NVIDIA", 0x50: "APM",
        0x51: "Qualcomm", 0x53: "Samsung", 0x56: "Marvell", 0x61: "Apple", 0x6d: "Microsoft", 0x70: "Phytium",
        0xc0: "Ampere",
    ]

    private static let cores: [Int: [Int: String]] = [
        0x41: arm, 0x42: [0x00f: "Brahma-B15", 0x100: "Brahma-B53", 0x516: "Vulcan"],
        0x43: [0x0a1: "ThunderX", 0x0a2: "ThunderX 81xx", 0x0a3: "ThunderX 83xx", 0x0af: "ThunderX2"],
        0x46: [0x001: "A64FX"], 0x48: [0xd01: "TaiShan v110", 0xd02: "HIP09"],
        0x4e: [0x000: "Denver", 0x003: "Denver 2", 0x004: "Carmel"], 0x50: [0x000: "X-Gene"],
        0x51: [
            0x06f: "Krait", 0x201: "Kryo", 0x205: "Kryo", 0x211: "Kryo", 0x801: "Kryo 2xx Silver",
            0x802: "Kryo 3xx Gold", 0x803: "Kryo 3xx Silver", 0x804: "Kryo 4xx Gold", 0x805: "Kryo 4xx Silver",
            0xc00: "Falkor",
        ],
        0x56: [0x131: "Feroceon 88FR131", 0x581: "PJ4", 0x584: "PJ4B-MP"],
        0x61: [
            0x022: "M1 Icestorm", 0x023: "M1 Firestorm", 0x024: "M1 Pro Icestorm", 0x025: "M1 Pro Firestorm",
            0x028: "M1 Max Icestorm", 0x029: "M1 Max Firestorm", 0x032: "M2 Blizzard", 0x033: "M2 Avalanche",
        ],
        0x6d: [0xd49: "Azure Cobalt 100"], 0xc0: [0xac3: "Ampere-1", 0xac4: "Ampere-1A"],
    ]

    private static let arm: [Int: String] = [
        0x926: "ARM926", 0xb02: "ARM11 MPCore", 0xb36: "ARM1136", 0xb56: "ARM1156", 0xb76: "ARM1176",
        0xc05: "Cortex-A5", 0xc07: "Cortex-A7", 0xc08: "Cortex-A8", 0xc09: "Cortex-A9", 0xc0d: "Cortex-A12",
        0xc0e: "Cortex-A17", 0xc0f: "Cortex-A15", 0xd01: "Cortex-A32", 0xd02: "Cortex-A34", 0xd03: "Cortex-A53",
        0xd04: "Cortex-A35", 0xd05: "Cortex-A55", 0xd06: "Cortex-A65", 0xd07: "Cortex-A57", 0xd08: "Cortex-A72",
        0xd09: "Cortex-A73", 0xd0a: "Cortex-A75", 0xd0b: "Cortex-A76", 0xd0c: "Neoverse-N1", 0xd0d: "Cortex-A77",
        0xd0e: "Cortex-A76AE", 0xd40: "Neoverse-V1", 0xd41: "Cortex-A78", 0xd42: "Cortex-A78AE",
        0xd43: "Cortex-A65AE", 0xd44: "Cortex-X1", 0xd46: "Cortex-A510", 0xd47: "Cortex-A710", 0xd48: "Cortex-X2",
        0xd49: "Neoverse-N2", 0xd4a: "Neoverse-E1", 0xd4b: "Cortex-A78C", 0xd4c: "Cortex-X1C", 0xd4d: "Cortex-A715",
        0xd4e: "Cortex-X3", 0xd4f: "Neoverse-V2", 0xd80: "Cortex-A520", 0xd81: "Cortex-A720", 0xd82: "Cortex-X4",
        0xd84: "Neoverse-V3", 0xd85: "Cortex-X925", 0xd87: "Cortex-A725", 0xd8e: "Neoverse-N3",
    ]
}
