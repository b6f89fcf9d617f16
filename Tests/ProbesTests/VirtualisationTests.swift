import Machine
import SystemRoot
import TestSupport
import Testing
import Udev

@testable import Probes

@Suite struct VirtualisationTests {
    let folder: TemporaryFolder
    private var root: SystemRoot { .recorded(in: folder.path) }

    init() throws { folder = try TemporaryFolder() }

    private func add(_ file: String, _ content: String = "") throws { try folder.write(content, to: file) }

    @Test(arguments: [
        ("proc/cpuinfo", "processor : 0\nflags : lm hypervisor\n"), ("sys/hypervisor/type", "xen\n"),
        ("sys/class/dmi/id/sys_vendor", "VMware, Inc.\n"), ("sys/class/dmi/id/product_name", "VirtualBox\n"),
        ("proc/device-tree/compatible", "linux,dummy-virt\0"), ("proc/device-tree/hypervisor/compatible", "xen,xen\0"),
        ("proc/sysinfo", "LPAR Name: A\nVM00 Control Program: z/VM 6.4.0\n"),
    ])
    func `a virtual machine is known by what its hypervisor shows`(file: String, content: String) throws {
        try add(file, content)
        let found = Virtualisation(files: SharedFiles(root: root))
        #expect(found.isMachine && !found.isContainer)
        #expect(found.answer == .yes)
    }

    @Test(arguments: [(UInt8(0x1c), true), (0x0c, false)])
    func `firmware that says it is a virtual machine's is believed, whatever names it gives`(
        characteristics: UInt8, isMachine: Bool
    ) throws {
        let numbers = [UInt8](repeating: 0, count: 15) + [characteristics, 0, 0, 0, 0]
        try folder.write([0, 24, 0, 0] + numbers + [0, 0, 127, 4, 0, 1, 0, 0], to: "root/sys/firmware/dmi/tables/DMI")
        let found = Virtualisation(files: SharedFiles(root: .recorded(in: folder.path + "/root")))
        #expect(found.isMachine == isMachine)
        if isMachine { #expect(found.source == "/sys/firmware/dmi/tables/DMI") }
    }

    @Test(arguments: [
        ("run/systemd/container", "lxc\n"), (".dockerenv", ""), ("run/.containerenv", ""), ("proc/vz/vestat", ""),
        ("proc/1/cgroup", "12:pids:/lxc/web\n1:name=systemd:/lxc/web/init.scope\n"),
        ("proc/1/cgroup", "0::/kubepods.slice/kubepods-pod1.slice\n"),
        ("proc/self/mountinfo", "9 1 0:50 /proc/meminfo /proc/meminfo rw - fuse.lxcfs lxcfs rw\n"),
        ("proc/sys/kernel/osrelease", "5.15.90.1-microsoft-standard-WSL2\n"),
    ])
    func `a container is known by what its manager leaves`(file: String, content: String) throws {
        try add(file, content)
        let found = Virtualisation(files: SharedFiles(root: root))
        #expect(found.isContainer && !found.isMachine)
        #expect(found.answer == .yes)
        #expect(file.hasPrefix(String(found.source.dropFirst())))
    }

    @Test func `a PC is neither, and without an x86 processor nothing is known`() throws {
        #expect(Virtualisation(files: SharedFiles(root: root)).answer == nil)
        try add("proc/cpuinfo", "processor : 0\nflags : lm\n")
        try add("proc/1/cgroup", "0::/init.scope\n")
        try add("proc/self/mountinfo", "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n")
        try add("proc/sys/kernel/osrelease", "6.1.0-18-amd64\n")
        try add("proc/vz/x")
        try add("proc/bc/x")
        #expect(Virtualisation(files: SharedFiles(root: root)).answer == .no)
    }

    @Test func `a container's image that was put onto a disk is no container`() throws {
        try add(".dockerenv")
        try add("proc/self/mountinfo", "1 0 254:0 / / rw - ext4 /dev/vda rw\n")
        #expect(!Virtualisation(files: SharedFiles(root: root)).isContainer)
        try add("proc/self/mountinfo", "1 0 0:90 / / rw - overlay overlay rw\n")
        #expect(Virtualisation(files: SharedFiles(root: root)).isContainer)
    }

    @Test func `Xen's first domain is the PC itself`() throws {
        try add("proc/cpuinfo", "processor : 0\nflags : lm hypervisor\n")
        try add("proc/xen/capabilities", "control_d\n")
        #expect(Virtualisation(files: SharedFiles(root: root)).answer == .no)
    }

    private func memory(isContainer: Bool, kibibytes: Int) throws -> Reading<Memory> {
        try add("proc/meminfo", "MemTotal: \(kibibytes) kB\n")
        return MemoryProbe(files: SharedFiles(root: root), udev: RecordedUdev(parsing: ""), isContainer: isContainer)
            .read()
    }

    @Test(arguments: [(true, 900_000), (false, 1_048_576), (false, 4_194_304)])
    func `a limit put on a container is not the PC's memory`(isContainer: Bool, kibibytes: Int) throws {
        let reading = try memory(isContainer: isContainer, kibibytes: kibibytes)
        #expect(reading.value?.usableBytes == UInt64(kibibytes) << 10)
        #expect(reading.value?.nominalBytes == nil)
        #expect(
            reading.notes.missed.contains(
                Missed(field: "memory.nominal_bytes", source: "/proc/meminfo", reason: .virtualised)))
    }

    @Test func `what a kernel leaves to programs names the label`() throws {
        #expect(try memory(isContainer: false, kibibytes: 1_010_000).value?.nominalBytes == 1 << 30)
    }
}
