import Machine
import SystemRoot
import TestSupport
import Testing

@testable import Probes

/// Processors laid out as sysfs shows them, whole and broken.
@Suite struct CPUTopologyTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func add(
        _ number: Int, package: String? = "0", core: String? = nil, siblings: String? = nil, kHz: Int? = nil
    )
        throws
    {
        let place = "sys/devices/system/cpu/cpu\(number)/"
        try folder.write("\n", to: place + "uevent")
        if let package { try folder.write(package + "\n", to: place + "topology/physical_package_id") }
        if let core { try folder.write(core + "\n", to: place + "topology/core_id") }
        if let siblings { try folder.write(siblings + "\n", to: place + "topology/thread_siblings_list") }
        if let kHz { try folder.write("\(kHz)\n", to: place + "cpufreq/cpuinfo_max_freq") }
    }

    private func read(online: String?, cpuinfo: String? = nil) throws -> CPU? {
        if let online { try folder.write(online + "\n", to: "sys/devices/system/cpu/online") }
        if let cpuinfo { try folder.write(cpuinfo, to: "proc/cpuinfo") }
        return CPUProbe(files: SharedFiles(root: .recorded(in: folder.path))).read().value
    }

    @Test func `a hybrid processor has fewer cores than threads, and the clock of its fastest core`() throws {
        for number in 0..<4 {
            let pair = number < 2 ? "0-1" : "2-3"
            try add(number, siblings: pair, kHz: number == 2 ? 5_200_000 : 5_000_000)
        }
        for number in 4..<8 { try add(number, siblings: "\(number)", kHz: 3_900_000) }
        let cpu = try #require(try read(online: "0-7"))
        #expect([cpu.sockets, cpu.cores, cpu.threads, cpu.maxMhz] == [1, 6, 8, 5200])
    }

    @Test func `processors that are switched off are not counted`() throws {
        for number in 0..<4 { try add(number, core: "\(number)") }
        let cpu = try #require(try read(online: "0,2-3"))
        #expect([cpu.sockets, cpu.cores, cpu.threads] == [1, 3, 3])
    }

    @Test func `sparse and huge ids only tell apart`() throws {
        for number in [6, 7, 1014] {
            try add(number, package: number == 7 ? "4294967290" : "36", core: "\(number * 100_000_000_000)")
        }
        let cpu = try #require(try read(online: "6-7,1014"))
        #expect([cpu.sockets, cpu.cores, cpu.threads] == [2, 3, 3])
    }

    @Test func `the same core id in two packages is two cores`() throws {
        for number in 0..<4 { try add(number, package: "\(number % 2)", core: "\(number / 2)") }
        let cpu = try #require(try read(online: "0-3"))
        #expect([cpu.sockets, cpu.cores, cpu.threads] == [2, 4, 4])
    }

    @Test func `an id of -1 is not known`() throws {
        for number in 0..<2 { try add(number, package: "-1", core: "-1") }
        let cpu = try #require(try read(online: "0-1"))
        #expect([cpu.sockets, cpu.cores, cpu.threads] == [nil, nil, 2])
    }

    @Test func `more packages than cores are broken ids, not packages`() throws {
        for number in 0..<4 { try add(number, package: "\(number)", siblings: "0-3") }
        let cpu = try #require(try read(online: "0-3"))
        #expect([cpu.sockets, cpu.cores, cpu.threads] == [nil, 1, 4])
    }

    @Test func `without a topology the ids in cpuinfo count, without these only the threads`() throws {
        let block = { (number: Int) in "processor : \(number)\nphysical id : 0\ncore id : \(number / 2)\n\n" }
        let cpu = try read(online: nil, cpuinfo: (0..<4).map(block).joined())
        #expect([cpu?.sockets, cpu?.cores, cpu?.threads] == [1, 2, 4])
        let bare = try read(online: nil, cpuinfo: "processor : 0\n\nprocessor : 1\n")
        #expect([bare?.sockets, bare?.cores, bare?.threads] == [nil, nil, 2])
    }

    @Test func `one processor alone is one core in one socket`() throws {
        let cpu = try read(online: nil, cpuinfo: "processor : 0\nBogoMIPS : 1\n")
        #expect([cpu?.sockets, cpu?.cores, cpu?.threads] == [1, 1, 1])
    }

    @Test func `the count is seen where only cpuinfo is not there`() throws {
        for number in 0..<2 { try add(number, core: "\(number)") }
        let reading = CPUProbe(files: SharedFiles(root: .recorded(in: folder.path)))
        let cpu = try #require(try read(online: "0-1"))
        #expect([cpu.sockets, cpu.cores, cpu.threads] == [1, 2, 2])
        #expect(reading.read().notes.missed.contains(Missed(field: "cpu", source: "/proc/cpuinfo", reason: .absent)))
    }

    @Test(arguments: [
        ("cpu : x\ntype : sun4u\nCpu6ClkTck : 000000000ec82e00\nCpu7ClkTck : zz\n", 248),
        ("vendor_id : IBM/S390\ncpu MHz dynamic : 5000\ncpu MHz static : 5200\n", 5200),
        ("processor : 0\ncpu MHz : 800.000\n\nprocessor : 1\ncpu MHz : 2801.5\n", 2801),
        ("processor : 0\nclock : 2700.000000MHz\n", 2700),
    ])
    func `the highest clock seen is taken where nothing tells the limit`(cpuinfo: String, mhz: Int) throws {
        #expect(try read(online: nil, cpuinfo: cpuinfo)?.maxMhz == mhz)
    }
}
