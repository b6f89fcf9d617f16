import Machine
import SystemRoot
import TestSupport
import Testing

@testable import Probes

@Suite struct ReleaseAndMountTests {
    @Test func `quotes, escapes and comments of os-release are understood`() {
        let release = OSRelease(
            parsing: "# c\nID=debian\nNAME=\"A \\\"B\\\" \\$x\"\nVERSION_ID='12'\nEMPTY=\"\"\nbad key=1\n")
        #expect(release["ID"] == "debian")
        #expect(release["NAME"] == "A \"B\" $x")
        #expect(release["VERSION_ID"] == "12")
        #expect(release["EMPTY"] == nil)
        #expect(release["bad key"] == nil)
    }

    @Test func `the older file of Ubuntu is read where there is no os-release`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=20.04\nDISTRIB_DESCRIPTION=\"Ubuntu 20.04.3 LTS\"\n",
            to: "etc/lsb-release")
        let system = OperatingSystemProbe(files: SharedFiles(root: .recorded(in: folder.path))).read().value
        #expect(system?.id == "ubuntu")
        #expect(system?.versionId == "20.04")
        #expect(system?.name == "Ubuntu 20.04.3 LTS")
    }

    private static let olderFiles: [(String, String, String?, String?)] = [
        ("centos-release", "CentOS release 5.11 (Final)\n", "centos", "5.11"),
        ("redhat-release", "Red Hat Enterprise Linux Server release 6.10 (Santiago)\n", "rhel", "6.10"),
        ("fedora-release", "Fedora release 14 (Laughlin)\n", "fedora", "14"),
        ("SuSE-release", "openSUSE 12.1 (x86_64)\nVERSION = 12.1\nCODENAME = Asparagus\n", "opensuse", "12.1"),
        ("SuSE-release", "SUSE Linux Enterprise Server 11 (x86_64)\nVERSION = 11\nPATCHLEVEL = 4\n", "sles", "11.4"),
        ("slackware-version", "Slackware 14.0\n", "slackware", "14.0"),
        ("alpine-release", "2.7.9\n", "alpine", "2.7.9"), ("debian_version", "6.0.10\n", "debian", "6"),
        ("debian_version", "squeeze/sid\n", "debian", nil), ("redhat-release", "Our Linux release 3\n", nil, "3"),
    ]

    @Test(arguments: olderFiles)
    func `older files are read as far as they tell`(file: String, text: String, id: String?, version: String?) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "etc/" + file)
        let system = OperatingSystemProbe(files: SharedFiles(root: .recorded(in: folder.path))).read().value
        #expect(system?.id == id)
        #expect(system?.versionId == version)
        #expect(system?.name?.isEmpty == false)
    }

    @Test(arguments: ["redhat-release", "debian_version", "alpine-release", "slackware-version", "lsb-release"])
    func `an older file with other words tells nothing`(file: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("centos-release", to: "etc/" + file)
        #expect(OperatingSystemProbe(files: SharedFiles(root: .recorded(in: folder.path))).read().value == nil)
    }

    @Test func `what derived systems keep of their parents comes after what they say themselves`() throws {
        let folder = try TemporaryFolder()
        try folder.write("wheezy/sid\n", to: "etc/debian_version")
        try folder.write("DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=12.04\n", to: "etc/lsb-release")
        #expect(OperatingSystemProbe(files: SharedFiles(root: .recorded(in: folder.path))).read().value?.id == "ubuntu")
        try folder.write("ID=ours\n", to: "etc/os-release")
        #expect(OperatingSystemProbe(files: SharedFiles(root: .recorded(in: folder.path))).read().value?.id == "ours")
    }

    @Test func `the space of the root is told, but not that of a live session's memory`() throws {
        let folder = try TemporaryFolder()
        try folder.write("f_frsize 4096\nf_blocks 1000\nf_bavail 250\n", to: "statvfs")
        try folder.write("root=/dev/sda1 ro", to: "proc/cmdline")
        let installed = OperatingSystemProbe(files: SharedFiles(root: .recorded(in: folder.path))).read()
        #expect(installed.value?.rootBytes == 4_096_000)
        #expect(installed.value?.rootFreeBytes == 1_024_000)
        try folder.write("boot=live", to: "proc/cmdline")
        let live = OperatingSystemProbe(files: SharedFiles(root: .recorded(in: folder.path))).read()
        #expect(live.value?.rootBytes == nil)
        #expect(
            live.notes.missed.contains(Missed(field: "os.root_bytes", source: "statvfs", reason: .liveSession)))
    }

    @Test func `the last mount on the root is the one that is seen`() throws {
        let info = MountInfo(
            parsing: """
                1 1 0:2 / / rw - rootfs rootfs rw
                22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
                23 22 8:2 / /my\\040disk rw - ext4 /dev/sda2 rw
                short line
                """)
        #expect(info.root?.device == "8:1")
        #expect(info.mounts.last?.point == "/my disk")
    }

    @Test(arguments: [
        "BOOT_IMAGE=/casper/vmlinuz boot=casper quiet", "boot=live components",
        "root=live:CDLABEL=Fedora rd.live.image",
    ])
    func `a live session is known by the kernel's command line`(line: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(line, to: "proc/cmdline")
        #expect(LiveSession.isRunning(SharedFiles(root: .recorded(in: folder.path))) == true)
    }

    @Test func `an installed system is no live session, and without a word nothing is known`() throws {
        let folder = try TemporaryFolder()
        #expect(LiveSession.isRunning(SharedFiles(root: .recorded(in: folder.path))) == nil)
        try folder.write("root=UUID=1 ro quiet boot=liveliness", to: "proc/cmdline")
        #expect(LiveSession.isRunning(SharedFiles(root: .recorded(in: folder.path))) == false)
    }

    @Test(arguments: [
        "To Be Filled By O.E.M.", "Default string", "None", "00000000", "FFFF", "", "  ", "System Serial Number",
        "to be filled by OEM", "Chassis Manufacture", "SerNum03", "Not Specified", "0123456789", "x.x", "<BAD INDEX>",
    ])
    func `a maker's placeholder is no value`(text: String) {
        #expect(FirmwareText.value(text) == nil)
    }

    @Test(arguments: ["System76", "Board of Education PC", "SKULL", "None of ours", "ASUS", "Product Name 5"])
    func `a name that only looks like a placeholder is kept`(text: String) {
        #expect(FirmwareText.value(text) == text)
    }

    @Test(arguments: [("05/31/2012", "2012-05-31"), ("01/02/99", "1999-01-02")])
    func `a BIOS date is written as year, month and day`(text: String, date: String) {
        #expect(FirmwareProbe.isoDate(text) == date)
    }

    @Test(arguments: ["", "13/01/2012", "2012-05-31", "//", "05/32/2012"])
    func `an absurd BIOS date is none`(text: String) {
        #expect(FirmwareProbe.isoDate(text) == nil)
    }
}
