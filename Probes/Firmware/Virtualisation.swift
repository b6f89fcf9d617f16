internal import Machine
internal import SystemRoot

/// Whether a hypervisor or a container stands between the system and the PC.
///
/// The signs are those that systemd-detect-virt(1) looks for, as far as they can be read.
struct Virtualisation {
    /// Where a virtual machine was seen.
    private(set) var machine: String?

    /// Where a container was seen. Its `/proc` and `/sys` may be the PC's own, but for limits put on them.
    private(set) var container: String?

    /// Whether an x86 processor was read: its hypervisors say that they are there.
    private let wouldTell: Bool

    init(files: SharedFiles) {
        let cpuinfo = try? files.cpuinfo.get()
        wouldTell = cpuinfo?.flags != nil
        machine = Self.isControlDomain(files.root) ? nil : Self.machine(files, cpuinfo)
        container = ContainerSigns(files: files).first
    }

    /// For a PC of which nothing of the kind is known.
    init() { wouldTell = false }

    var isMachine: Bool { machine != nil }
    var isContainer: Bool { container != nil }

    /// `no` where an x86 processor was read and there is no sign; else not known.
    var answer: YesNo? {
        if isMachine || isContainer { return .yes }
        return wouldTell ? .no : nil
    }

    var source: String { machine ?? container ?? "/proc/cpuinfo" }

    /// Xen's first domain has the whole PC for itself: `/proc/xen/capabilities`.
    private static func isControlDomain(_ root: SystemRoot) -> Bool {
        (try? root.text(of: "proc/xen/capabilities"))?.contains("control_d") == true
    }

    private static func machine(_ files: SharedFiles, _ cpuinfo: CPUInfo?) -> String? {
        let root = files.root
        // CPUID 1, ECX bit 31.
        if cpuinfo?.flags?.contains("hypervisor") == true { return "/proc/cpuinfo" }
        if cpuinfo?.first("vendor_id") == "User Mode Linux" { return "/proc/cpuinfo" }
        if root.exists("sys/hypervisor/type") { return "/sys/hypervisor/type" }
        let names = files.dmi
        if isHypervisors([names.systemVendor, names.systemProduct, names.boardVendor]) { return names.source }
        if (try? files.smbios.get())?.describesVirtualMachine == true { return "/" + SMBIOSTable.file }
        let tree = "proc/device-tree"
        if root.exists(tree + "/hypervisor") { return "/\(tree)/hypervisor" }
        let compatible = (try? root.text(of: tree + "/compatible")) ?? ""
        if compatible.contains("qemu") || compatible.contains("linux,dummy-virt") { return "/\(tree)/compatible" }
        // s390: a guest of z/VM or KVM has lines of its own.
        if (try? root.text(of: "proc/sysinfo"))?.contains("VM00 Control Program:") == true { return "/proc/sysinfo" }
        return nil
    }

    /// How the makers of hypervisors name the machines that they show.
    private static let makers = [
        "qemu", "vmware", "innotek", "virtualbox", "xen", "bochs", "bhyve", "parallels", "kvm", "kubevirt",
        "amazon ec2", "openstack", "google compute engine", "apple virtualization", "nutanix", "ovirt", "rhev",
    ]

    private static func isHypervisors(_ names: [String?]) -> Bool {
        let text = names.compactMap { $0?.lowercased() }.joined(separator: " ")
        if text.contains("microsoft") && text.contains("virtual machine") { return true }
        return makers.contains { text.contains($0) }
    }
}
