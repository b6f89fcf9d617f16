import Machine
import Requirements
import Testing

/// What was not seen is never guessed.
struct UnseenTests {
    @Test func `of a machine of which nothing was seen, nothing is concluded`() throws {
        let assessor = try Fixture.assessor()
        for profile in assessor.data.profiles {
            let assessment = assessor.assess(Machine(), for: profile)
            #expect(assessment.verdict == .unknown)
            #expect(assessment.scoreLow < 40 && assessment.scoreHigh == 100)
            #expect(assessment.criteria.allSatisfy { $0.found == nil && $0.level == nil })
            #expect(assessment.gates.allSatisfy { $0.state == .notSeen && $0.found == nil })
            let kind = assessment.criteria.first { $0.name == .diskKind }
            #expect(kind?.levelLow == 40 && kind?.levelHigh == 100)
        }
    }

    @Test func `a verdict stands where both ends give the same`() throws {
        let assessor = try Fixture.assessor()
        var machine = WorkedMachine.m7.machine
        machine.storage = nil
        machine.os = nil
        let assessment = assessor.assess(machine, for: try assessor.data.named("teaching-basic"))
        #expect(assessment.scoreLow < assessment.scoreHigh)
        #expect(assessment.verdict == .replace)
    }

    @Test func `where the ends differ, the remedy that would surely do is still named`() throws {
        let assessor = try Fixture.assessor()
        var machine = WorkedMachine.m1.machine
        machine.os = OperatingSystem(id: "elementary", versionId: "8")
        let assessment = assessor.assess(machine, for: try assessor.data.named("teaching-basic"))
        #expect(assessment.verdict == .unknown)
        #expect(assessment.scoreLow == 20 && assessment.scoreHigh == 57)
        let remedy = try #require(assessment.remedies.first)
        #expect(remedy.actions.map(\.action) == [.reinstall])
        #expect(remedy.scoreLow == 57 && remedy.scoreHigh == 57)
        #expect(remedy.changes == [Remedy.Change(criterion: "os", from: nil, to: .number(1308))])
    }

    @Test func `memory that was not seen may be more than what is added`() throws {
        let assessor = try Fixture.shippedAssessor()
        var machine = WorkedMachine.m1.machine
        machine.memory = nil
        let assessment = assessor.assess(machine, for: try assessor.data.named("teaching-basic"))
        #expect(assessment.verdict == .upgrade)
        let remedy = try #require(assessment.remedies.first)
        #expect(remedy.actions.map(\.action) == [.reinstall, .addRAM])
        // 4096 MiB are level 80; what is there may be level 100, which is 25 · 20 points more.
        #expect(remedy.scoreLow == 40 + 39 * (7650 - 4000) / 6000)
        #expect(remedy.scoreHigh == 40 + 39 * (8150 - 4000) / 6000)
    }

    struct ISACase: Sendable {
        let architecture: String?
        let features: [String]?
        let found: Finding?
        let level: Int?
    }

    @Test(arguments: [
        ISACase(architecture: "i386", features: ["fpu", "pni", "sse2"], found: .word("32-bit"), level: 0),
        ISACase(architecture: "x86_64", features: ["lm", "sse2"], found: .word("x86-64-v1"), level: 0),
        ISACase(architecture: "x86_64", features: ["lm", "pni"], found: .word("x86-64-v1+sse3"), level: 40),
        ISACase(architecture: nil, features: WorkedMachine.v2, found: .word("x86-64-v2"), level: 80),
        ISACase(architecture: "x86_64", features: WorkedMachine.v3, found: .word("x86-64-v3"), level: 100),
        ISACase(architecture: "x86_64", features: nil, found: nil, level: nil),
        ISACase(architecture: "aarch64", features: nil, found: nil, level: nil),
        ISACase(architecture: "riscv64", features: WorkedMachine.v3, found: nil, level: nil),
    ])
    func `the instruction set is told by an x86 processor's flags alone`(_ expected: ISACase) throws {
        let assessor = try Fixture.assessor()
        let cpu = CPU(architecture: expected.architecture, features: expected.features)
        let assessment = assessor.assess(Machine(cpu: cpu), for: try assessor.data.named("teaching-basic"))
        let isa = try #require(assessment.criteria.first)
        #expect(isa.found == expected.found)
        #expect(isa.level == expected.level)
    }
}
