/// What a processor calls itself in `/proc/cpuinfo`, or what the numbers that it gives instead stand for.
enum CPUModel {
    static func name(in cpuinfo: CPUInfo) -> String? {
        // x86, LoongArch, MIPS, RISC-V, POWER and SPARC, and 32-bit ARM each have their own word for it.
        let words = cpuinfo.first("model name", "Model Name", "cpu model", "uarch", "cpu") ?? cpuinfo.first("Processor")
        return words ?? arm(cpuinfo) ?? mainframe(cpuinfo)
    }

    /// The maker's own word, or on ARM the name of the core's maker.
    static func vendor(in cpuinfo: CPUInfo) -> String? {
        if let vendor = cpuinfo.first("vendor_id") { return vendor }
        let makers = Set(ARMCore.all(in: cpuinfo).map(\.maker))
        return makers.count == 1 ? makers.first ?? nil : nil
    }

    /// All kinds of core that the processor has, the kind of the last CPU first: kernels count the small cores first.
    private static func arm(_ cpuinfo: CPUInfo) -> String? {
        let names = ARMCore.all(in: cpuinfo).map(\.name)
        guard !names.isEmpty, !names.contains(nil) else { return nil }
        return names.compactMap { $0 }.reversed().joined(separator: " + ")
    }

    /// s390 gives the machine's number, as in `processor 0: version = FF,  identification = 032ED8,  machine = 2964`;
    /// newer kernels also in a line `machine : 2964`.
    ///
    /// Source: `show_cpuinfo` in Linux `arch/s390/kernel/processor.c`.
    private static func mainframe(_ cpuinfo: CPUInfo) -> String? {
        guard cpuinfo.first("vendor_id") == "IBM/S390" else { return nil }
        let inLine = cpuinfo.first("processor 0")?.split(separator: ",").last?.split(separator: "=")
        let written = inLine?.count == 2 ? inLine?.last.map { String($0.filter { !$0.isWhitespace }) } : nil
        guard let number = written ?? cpuinfo.first("machine"), number.count == 4, let type = Int(number) else {
            return nil
        }
        return machines[type].map { "IBM \($0) (\(type))" } ?? "IBM \(type)"
    }

    /// IBM's names of its machine types, as Linux `arch/s390/Kconfig` lists them at each `MARCH_`.
    private static let machines: [Int: String] = [
        2064: "zSeries 900", 2066: "zSeries 800", 2084: "zSeries 990", 2086: "zSeries 890", 2094: "System z9 EC",
        2096: "System z9 BC", 2097: "System z10 EC", 2098: "System z10 BC", 2817: "zEnterprise 196",
        2818: "zEnterprise 114", 2827: "zEC12", 2828: "zBC12", 2964: "z13", 2965: "z13s", 3906: "z14", 3907: "z14 ZR1",
        8561: "z15", 8562: "z15", 3931: "z16", 3932: "z16", 9175: "z17",
    ]
}

extension ARMCore {
    /// The kinds of core in the order in which the CPUs name them, each once.
    static func all(in cpuinfo: CPUInfo) -> [ARMCore] {
        // Kernels before 3.8 write the numbers once, after all CPUs.
        let blocks = cpuinfo.processors.filter { $0.value(of: "CPU part") != nil }
        let cores = (blocks.isEmpty ? [cpuinfo.general] : blocks).compactMap {
            ARMCore(implementer: $0["CPU implementer"], part: $0["CPU part"])
        }
        return cores.reduce(into: []) { kinds, core in
            if !kinds.contains(core) { kinds.append(core) }
        }
    }
}
