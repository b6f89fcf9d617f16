import Machine
import Requirements
import Testing

struct EndOfSupportTests {
    struct Case: Sendable {
        let id: String?
        let version: String?
        var name: String?
        var like: [String]?
        let until: String?

        init(_ id: String?, _ version: String?, _ name: String? = nil, like: [String]? = nil, until: String?) {
            self.id = id
            self.version = version
            self.name = name
            self.like = like
            self.until = until
        }

        var system: OperatingSystem { OperatingSystem(id: id, versionId: version, name: name, idLike: like) }
    }

    @Test(arguments: [
        Case("ubuntu", "14.04", until: "2019-04-25"), Case("ubuntu", "22.04", until: "2027-06-01"),
        Case("ubuntu", "25.10", until: "2026-07-09"), Case("ubuntu", "26.10", until: "2027-07-15"),
        Case("debian", "8", until: "2020-06-30"), Case("debian", "11", until: "2026-08-31"),
        Case("debian", "12", until: "2028-06-30"), Case("debian", "13", until: "2030-06-30"),
        Case("linuxmint", "19", like: ["ubuntu", "debian"], until: "2023-04-01"),
        Case("linuxmint", "21.3", like: ["ubuntu"], until: "2027-04-30"),
        Case("linuxmint", "22.3", until: "2029-04-30"),
        Case("linuxmint", "6", "LMDE 6 (faye)", like: ["debian"], until: "2026-01-01"),
        Case("linuxmint", "5", like: ["debian"], until: "2024-07-01"),
        Case("fedora", "43", until: "2026-12-09"), Case("opensuse-leap", "15.6", until: "2026-04-30"),
        Case("rocky", "8.10", until: "2029-05-31"), Case("rocky", "9", until: "2032-05-31"),
        Case("almalinux", "10.1", until: "2035-05-31"),
        Case("windows", "6.1.7601", until: "2020-01-14"), Case("windows", "6.3.9600", until: "2023-01-10"),
        Case("windows", "10.0.19045", "Windows 10 Pro", until: "2025-10-14"),
        Case("windows", "10.0.19044", "Windows 10 Enterprise LTSC", until: "2027-01-12"),
        Case("windows", "10.0.22631", "Windows 11 Education", until: "2026-11-10"),
        Case("windows", "10.0.22631", "Windows 11 Home", until: "2025-11-11"),
        Case("windows", "10.0.26100", "Windows 11 Pro", until: "2026-10-13"),
        Case("windows", "10.0.26100", "Windows 11 Pro Education", until: "2027-10-12"),
        Case("windows", "10.0.26100", "Windows 11 Enterprise LTSC", until: "2029-10-09"),
        Case("windows", "10.0.28000", "Windows 11 Home", until: "2028-03-14"),
    ])
    func `a listed system has its last day`(_ expected: Case) throws {
        let row = try #require(try RequirementData.shipped().endOfSupport.row(for: expected.system))
        #expect(row.until?.description == expected.until)
    }

    @Test(arguments: [
        Case("elementary", "8", until: nil), Case("debian", nil, until: nil), Case(nil, "13", until: nil),
        Case("debian", "13.1", until: nil), Case("Debian", "13", until: nil), Case("ubuntu", "4.10", until: nil),
        // Mint's Debian edition must not be taken for Mint, nor Mint for it.
        Case("linuxmint", "22.3", "LMDE 22", like: ["debian"], until: nil),
        Case("linuxmint", "6", like: ["ubuntu", "debian"], until: nil),
        // Editions end on different days, so one that is not named is not known.
        Case("windows", "10.0.26100", until: nil), Case("windows", "10.0.26100", "Windows 11", until: nil),
        Case("windows", "10.0.19044", "Windows 10 Pro", until: nil),
        Case("rocky", "7.9", until: nil), Case("rocky", "90.1", until: nil),
    ])
    func `a system that is not listed is unknown, never unsupported`(_ unlisted: Case) throws {
        let assessor = try Fixture.shippedAssessor()
        #expect(assessor.data.endOfSupport.row(for: unlisted.system) == nil)
        var machine = WorkedMachine.m5.machine
        machine.os = unlisted.system
        let assessment = assessor.assess(machine, for: try assessor.data.named("teaching-basic"))
        let os = try #require(assessment.criteria.last)
        #expect(os.level == nil && os.levelLow == 0 && os.levelHigh == 100 && os.found == nil)
    }

    @Test func `a system is supported through its last day`() throws {
        let table = try RequirementData.shipped().endOfSupport
        let row = try #require(table.row(for: OperatingSystem(id: "debian", versionId: "11")))
        #expect(row.daysLeft(on: try Fixture.day("2026-08-30")) == 2)
        #expect(row.daysLeft(on: try Fixture.day("2026-08-31")) == 1)
        #expect(row.daysLeft(on: try Fixture.day("2026-09-01")) == 0)
        #expect(row.daysLeft(on: try Fixture.day("2036-09-01")) == 0)
    }

    @Test func `a system whose end is not announced counts as a year, and says so`() throws {
        let assessor = try Fixture.shippedAssessor()
        var machine = WorkedMachine.m5.machine
        machine.os = OperatingSystem(id: "linuxmint", versionId: "7", name: "LMDE 7 (gigi)", idLike: ["debian"])
        let assessment = assessor.assess(machine, for: try assessor.data.named("teaching-basic"))
        let os = try #require(assessment.criteria.last)
        #expect(os.found == .number(365) && os.level == 80)
        #expect(os.basis == .notAnnounced && os.until == nil)
    }

    @Test func `a live session says nothing of the installed system`() throws {
        let assessor = try Fixture.shippedAssessor()
        var machine = WorkedMachine.m5.machine
        machine.os?.live = true
        let assessment = assessor.assess(machine, for: try assessor.data.named("teaching-basic"))
        #expect(assessment.criteria.last?.level == nil)
        #expect(assessment.verdict == .unknown)
    }
}
