/// Which kind of processor wrote this `/proc/cpuinfo`, told from the keys that only its kernels write.
///
/// Source: `show_cpuinfo` of each architecture in Linux `arch/`.
enum CPUArchitecture {
    static func name(of cpuinfo: CPUInfo) -> String? {
        if cpuinfo.first("CPU implementer") != nil { return arm(cpuinfo) }
        if let flags = cpuinfo.flags { return flags.contains("lm") ? "x86_64" : "i386" }
        if cpuinfo.first("vendor_id") == "IBM/S390" { return "s390x" }
        if let name = loongArch(cpuinfo) { return name }
        if let isa = cpuinfo.first("isa"), isa.hasPrefix("rv") { return isa.hasPrefix("rv32") ? "riscv32" : "riscv64" }
        if let type = cpuinfo.first("type"), type.hasPrefix("sun4") {
            return type.hasPrefix("sun4u") || type.hasPrefix("sun4v") ? "sparc64" : "sparc"
        }
        if cpuinfo.first("cpu") == "Alpha" { return "alpha" }
        if cpuinfo.first("ASEs implemented", "cpu model") != nil { return mips(cpuinfo.first("isa") ?? "") }
        if cpuinfo.first("timebase") != nil { return power(cpuinfo.first("cpu") ?? "") }
        return nil
    }

    /// `8` or `AArch64` are the 64-bit architectures; `7`, `5TE` and the like are not, but a 32-bit kernel writes `7`
    /// for a 64-bit core too.
    private static func arm(_ cpuinfo: CPUInfo) -> String {
        if let wide = ARMCore.all(in: cpuinfo).first?.is64Bit { return wide ? "aarch64" : "arm" }
        let architecture = cpuinfo.first("CPU architecture") ?? ""
        return ["8", "9", "AArch64"].contains { architecture.hasPrefix($0) } ? "aarch64" : "arm"
    }

    /// Kernels before 5.19 were the maker's own and wrote the keys in small letters.
    private static func loongArch(_ cpuinfo: CPUInfo) -> String? {
        let isa = cpuinfo.first("ISA", "isa") ?? ""
        let family = cpuinfo.first("CPU Family", "cpu family") ?? ""
        guard isa.hasPrefix("loongarch") || family.hasPrefix("Loongson") else { return nil }
        return family == "Loongson-32bit" || isa == "loongarch32" ? "loongarch32" : "loongarch64"
    }

    /// MIPS III, IV and V had 64 bits before there was a MIPS64.
    private static func mips(_ isa: String) -> String {
        let wide: Set<Substring> = ["mips3", "mips4", "mips5", "mips64r1", "mips64r2", "mips64r5", "mips64r6"]
        return wide.isDisjoint(with: isa.split(separator: " ")) ? "mips" : "mips64"
    }

    /// The names of the 64-bit cores: `cpu_specs` in Linux `arch/powerpc/kernel/cpu_specs_*.h`.
    private static func power(_ cpu: String) -> String {
        let wide = ["POWER", "PPC970", "Cell", "PA6T", "RS64", "e5500", "e6500", "A2"].contains { cpu.hasPrefix($0) }
        return wide ? "ppc64" : "ppc"
    }
}
