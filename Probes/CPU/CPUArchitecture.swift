/// Which kind of processor wrote this `/proc/cpuinfo`, told from the keys that only its kernels write.
///
/// Source: `show_cpuinfo` of each architecture in Linux `arch/`.
enum CPUArchitecture {
    static func name(of cpuinfo: CPUInfo) -> String? {
        if let flags = cpuinfo.flags, cpuinfo.first("CPU implementer") == nil {
            return flags.contains("lm") ? "x86_64" : "i386"
        }
        if cpuinfo.first("CPU implementer") != nil { return arm(cpuinfo.first("CPU architecture") ?? "") }
        if let isa = cpuinfo.first("isa"), isa.hasPrefix("rv") { return isa.hasPrefix("rv32") ? "riscv32" : "riscv64" }
        if cpuinfo.first("vendor_id") == "IBM/S390" { return "s390x" }
        if let family = cpuinfo.first("CPU Family"), family.hasPrefix("Loongson") { return "loongarch64" }
        if cpuinfo.first("ASEs implemented", "cpu model") != nil { return "mips" }
        if cpuinfo.first("type")?.hasPrefix("sun4") == true { return "sparc64" }
        if cpuinfo.first("timebase") != nil { return power(cpuinfo.first("cpu") ?? "") }
        return nil
    }

    /// `8` or `AArch64` are the 64-bit architectures; `7`, `5TE` and the like are not.
    private static func arm(_ architecture: String) -> String {
        architecture.hasPrefix("8") || architecture.hasPrefix("9") || architecture.hasPrefix("AArch64")
            ? "aarch64" : "arm"
    }

    private static func power(_ cpu: String) -> String {
        let wide = ["POWER", "PPC970", "Cell"].contains { cpu.hasPrefix($0) }
        return wide ? "ppc64" : "ppc"
    }
}
