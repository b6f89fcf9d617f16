internal import SystemRoot

/// Where one logical CPU sits: in which package, in which core of it.
struct CPUPlace {
    /// Names the package among the PC's packages; `nil` where the kernel does not know.
    var package: String?

    /// Names the core among all of the PC's cores.
    var core: String?

    /// Source: Linux `Documentation/ABI/stable/sysfs-devices-system-cpu`.
    init(root: SystemRoot, number: Int) {
        let folder = "sys/devices/system/cpu/cpu\(number)/topology/"
        func value(_ file: String) -> String? { try? root.value(of: folder + file) }
        // -1: an old kernel's way to say that it does not know.
        package = value("physical_package_id").flatMap { $0 == "-1" ? nil : $0 }
        // The set of threads in the core names it; core ids repeat in each die or cluster.
        if let siblings = value("core_cpus_list") ?? value("thread_siblings_list"), !siblings.isEmpty {
            core = siblings
        } else if let id = value("core_id"), id != "-1" {
            core = [package ?? "", value("die_id") ?? "", id].joined(separator: "/")
        }
    }

    init(cpuinfo block: CPUInfo.Block) {
        package = block["physical id"] ?? block["package"]
        guard let id = block["core id"] ?? block["core"] else { return }
        core = (package ?? "") + "/" + id
    }
}
