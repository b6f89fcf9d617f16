internal import SystemRoot

/// How many sockets, cores and threads are switched on.
///
/// First from sysfs, then from the ids in `/proc/cpuinfo`. Where neither tells the CPUs apart, what is not known is `nil`;
/// it is never taken from SMBIOS, which tells what the board could hold.
struct CPUTopology: Equatable {
    var sockets: Int?
    var cores: Int?
    var threads: Int?

    init(root: SystemRoot, cpuinfo: CPUInfo) {
        let online = (try? root.value(of: "sys/devices/system/cpu/online")).flatMap { CPUList($0) }
        threads = online?.numbers.count ?? Self.threads(in: cpuinfo)
        let places =
            online.map { $0.numbers.map { CPUPlace(root: root, number: $0) } }
            ?? cpuinfo.processors.map(CPUPlace.init(cpuinfo:))
        count(places)
        if sockets == nil || cores == nil { count(cpuinfo.processors.map(CPUPlace.init(cpuinfo:))) }
        if threads == 1 { (sockets, cores) = (1, 1) }
        dropWhatCannotBe()
    }

    private mutating func count(_ places: [CPUPlace]) {
        guard !places.isEmpty, places.count == threads else { return }
        let packages = places.compactMap(\.package)
        let allCores = places.compactMap(\.core)
        if sockets == nil, packages.count == places.count { sockets = Set(packages).count }
        if cores == nil, allCores.count == places.count { cores = Set(allCores).count }
    }

    /// Ids that would make more sockets than cores, or more cores than threads, are broken.
    private mutating func dropWhatCannotBe() {
        if let known = cores, let threads, known > threads { cores = nil }
        if let known = sockets, let cores, known > cores { sockets = nil }
    }

    private static func threads(in cpuinfo: CPUInfo) -> Int? {
        if !cpuinfo.processors.isEmpty { return cpuinfo.processors.count }
        // SPARC and s390 count for themselves; a single old ARM core has only a `Processor` line.
        for key in ["ncpus active", "# processors"] {
            if let count = cpuinfo.firstNumber(key), count > 0 { return count }
        }
        return cpuinfo.first("Processor") == nil ? nil : 1
    }
}
