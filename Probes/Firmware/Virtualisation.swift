internal import Machine
internal import SystemRoot

/// Whether the PC is a virtual machine.
enum Virtualisation {
    /// How the makers of hypervisors name the machines that they show.
    private static let makers = [
        "qemu", "vmware", "innotek", "oracle corporation virtualbox", "virtualbox", "xen", "bochs", "parallels", "kvm",
        "amazon ec2", "openstack", "google compute engine",
    ]

    /// `yes` by the CPU's `hypervisor` flag (CPUID 1, ECX bit 31), by Xen's folder or by the maker's name;
    /// `no` where an x86 processor was read and none of these is there; else not known.
    static func isThere(root: SystemRoot) -> YesNo? {
        let flags = (try? root.text(of: "proc/cpuinfo")).flatMap { CPUInfo(parsing: $0).flags }
        if flags?.contains("hypervisor") == true || root.exists("sys/hypervisor/type") { return .yes }
        let names = DMIStrings(root: root)
        let text = [names.systemVendor, names.systemProduct].compactMap { $0?.lowercased() }.joined(separator: " ")
        if makers.contains(where: { text.contains($0) }) { return .yes }
        if text.contains("microsoft") && text.contains("virtual machine") { return .yes }
        return flags == nil ? nil : .no
    }
}
