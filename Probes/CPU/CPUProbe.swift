internal import Machine
internal import SystemRoot

/// Reads what processors the PC has, from `/proc/cpuinfo` and `/sys/devices/system/cpu`.
struct CPUProbe {
    let files: SharedFiles

    private var root: SystemRoot { files.root }

    func read() -> Reading<CPU> {
        var notes = Notes()
        let read = notes.attempt("cpu", files.cpuinfo.get)
        if let read, read.processors.isEmpty, read.general.lines.isEmpty {
            notes.missed("cpu", source: "/" + CPUInfo.file, .malformed)
        }
        let cpu = describe(read ?? CPUInfo(parsing: ""))
        guard cpu != CPU() else { return Reading(value: nil, notes: notes) }
        note(cpu, &notes)
        return Reading(value: cpu, notes: notes)
    }

    private func describe(_ cpuinfo: CPUInfo) -> CPU {
        let model = CPUModel.name(in: cpuinfo).flatMap { CapturedText.clean($0) }
        let topology = CPUTopology(root: root, cpuinfo: cpuinfo)
        let architecture = CPUArchitecture.name(of: cpuinfo)
        let isX86 = architecture == "x86_64" || architecture == "i386"
        let features = isX86 ? cpuinfo.flags?.intersection(ISALevel.allFeatures) : nil
        return CPU(
            architecture: architecture,
            vendor: CPUModel.vendor(in: cpuinfo).flatMap { CapturedText.clean($0) },
            model: model,
            family: isX86 ? cpuinfo.firstNumber("cpu family") : nil,
            modelNumber: isX86 ? cpuinfo.firstNumber("model") : nil,
            stepping: isX86 ? cpuinfo.firstNumber("stepping") : nil,
            sockets: topology.sockets, cores: topology.cores, threads: topology.threads,
            maxMhz: CPUClock.maxMhz(root: root, cpuinfo: cpuinfo, model: model),
            isa: features.flatMap { ISALevel(features: $0) },
            features: features?.sorted())
    }

    private func note(_ cpu: CPU, _ notes: inout Notes) {
        let file = "/proc/cpuinfo", folder = "/sys/devices/system/cpu"
        notes.expect("cpu.architecture", cpu.architecture, in: file)
        notes.expect("cpu.model", cpu.model, in: file)
        notes.saw("cpu.vendor", cpu.vendor, in: file)
        notes.saw("cpu.family", cpu.family, in: file)
        notes.saw("cpu.isa", cpu.isa, in: file)
        notes.saw("cpu.features", cpu.features, in: file)
        // Topology and clock come from sysfs where it has them.
        let counted = root.exists("sys/devices/system/cpu/cpu0/topology") ? folder : file
        notes.expect("cpu.threads", cpu.threads, in: root.exists("sys/devices/system/cpu/online") ? folder : file)
        notes.expect("cpu.cores", cpu.cores, in: counted)
        notes.expect("cpu.sockets", cpu.sockets, in: counted)
        let clocked = root.exists("sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq") ? folder : file
        notes.expect("cpu.max_mhz", cpu.maxMhz, in: clocked)
    }
}
