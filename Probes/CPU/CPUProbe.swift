internal import Machine
internal import SystemRoot

/// Reads what processors the PC has, from `/proc/cpuinfo` and `/sys/devices/system/cpu`.
struct CPUProbe {
    let root: SystemRoot

    func read() -> Reading<CPU> {
        var missed = MissedList()
        let file = "proc/cpuinfo"
        guard let text = missed.attempt("cpu", { () throws(ReadError) in try root.text(of: file) }) else {
            return Reading(value: nil, missed: missed.all)
        }
        let cpuinfo = CPUInfo(parsing: text)
        guard !cpuinfo.processors.isEmpty || !cpuinfo.general.isEmpty else {
            missed.note("cpu", source: "/" + file, .malformed)
            return Reading(value: nil, missed: missed.all)
        }
        let cpu = describe(cpuinfo)
        noteAbsent(in: cpu, file: "/" + file, &missed)
        return Reading(value: cpu, missed: missed.all)
    }

    private func describe(_ cpuinfo: CPUInfo) -> CPU {
        let model = Self.model(cpuinfo).flatMap { CapturedText.clean($0) }
        let topology = CPUTopology(root: root, cpuinfo: cpuinfo)
        let architecture = CPUArchitecture.name(of: cpuinfo)
        let isX86 = architecture == "x86_64" || architecture == "i386"
        let features = isX86 ? cpuinfo.flags?.intersection(ISALevel.allFeatures) : nil
        return CPU(
            architecture: architecture,
            vendor: cpuinfo.first("vendor_id").flatMap { CapturedText.clean($0) },
            model: model,
            family: isX86 ? cpuinfo.firstNumber("cpu family") : nil,
            modelNumber: isX86 ? cpuinfo.firstNumber("model") : nil,
            stepping: isX86 ? cpuinfo.firstNumber("stepping") : nil,
            sockets: topology.sockets, cores: topology.cores, threads: topology.threads,
            maxMhz: CPUClock.maxMhz(root: root, cpuinfo: cpuinfo, model: model),
            isa: features.flatMap { ISALevel(features: $0) },
            features: features?.sorted())
    }

    /// x86, LoongArch, MIPS, RISC-V, POWER and SPARC, and ARM each have their own word for it.
    private static func model(_ cpuinfo: CPUInfo) -> String? {
        if let name = cpuinfo.first("model name", "Model Name", "cpu model", "uarch", "cpu") { return name }
        return cpuinfo.first("Processor")
    }

    private func noteAbsent(in cpu: CPU, file: String, _ missed: inout MissedList) {
        if cpu.architecture == nil { missed.note("cpu.architecture", source: file, .notReported) }
        if cpu.model == nil { missed.note("cpu.model", source: file, .notReported) }
        if cpu.threads == nil { missed.note("cpu.threads", source: file, .notReported) }
        if cpu.cores == nil { missed.note("cpu.cores", source: "/sys/devices/system/cpu", .notReported) }
        if cpu.sockets == nil { missed.note("cpu.sockets", source: "/sys/devices/system/cpu", .notReported) }
        if cpu.maxMhz == nil { missed.note("cpu.max_mhz", source: file, .notReported) }
    }
}
