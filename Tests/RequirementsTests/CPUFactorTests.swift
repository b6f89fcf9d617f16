import Machine
import Requirements
import Testing

struct CPUFactorTests {
    @Test(
        arguments: [
            ("GenuineIntel", 15, 4, 50), ("GenuineIntel", 6, 0x1C, 50), ("GenuineIntel", 6, 0x17, 100),
            ("GenuineIntel", 6, 0x25, 95), ("GenuineIntel", 6, 0x2A, 115), ("GenuineIntel", 6, 0x3A, 120),
            ("GenuineIntel", 6, 0x3C, 125), ("GenuineIntel", 6, 0x56, 125), ("GenuineIntel", 6, 0xA5, 120),
            ("GenuineIntel", 6, 0x8C, 215), ("GenuineIntel", 6, 0xBF, 285), ("GenuineIntel", 6, 0x4C, 70),
            ("GenuineIntel", 6, 0x5C, 70), ("GenuineIntel", 6, 122, 100), ("GenuineIntel", 6, 0xBE, 155),
            ("AuthenticAMD", 15, 107, 55), ("AuthenticAMD", 16, 6, 90), ("AuthenticAMD", 21, 2, 70),
            ("AuthenticAMD", 20, 1, 70), ("AuthenticAMD", 22, 0, 70), ("AuthenticAMD", 23, 0x11, 130),
            ("AuthenticAMD", 26, 68, 130),
        ])
    func `a listed processor has its line's factor`(vendor: String, family: Int, model: Int, factor: Int) throws {
        let cpu = CPU(vendor: vendor, family: family, modelNumber: model)
        #expect(try RequirementData.shipped().cpuFactors.factor(for: cpu) == factor)
    }

    @Test(arguments: [
        CPU(vendor: "GenuineIntel", family: 6, modelNumber: 0x0D), CPU(vendor: "GenuineIntel", family: 6),
        CPU(vendor: "CentaurHauls", family: 6, modelNumber: 0x0F), CPU(vendor: "AuthenticAMD", family: 24), CPU(),
        CPU(family: 15, modelNumber: 4),
    ])
    func `any other counts cautiously, by its clock only`(_ unlisted: CPU) throws {
        #expect(try RequirementData.shipped().cpuFactors.factor(for: unlisted) == nil)
        var cpu = unlisted
        cpu.cores = 2
        cpu.maxMhz = 3001
        let found = try Self.result(cpu)
        #expect(found.found == .number(2 * 3001 * 70 / 100))
        #expect(found.basis == .clockOnly)
    }

    @Test func `no more than four cores count`() throws {
        let cpu = CPU(vendor: "GenuineIntel", family: 6, modelNumber: 0x17, cores: 8, maxMhz: 1000)
        #expect(try Self.result(cpu).found == .number(4000))
    }

    @Test(arguments: [CPU(), CPU(vendor: "GenuineIntel", family: 6, modelNumber: 0x17, cores: 2, maxMhz: 3000)])
    func `what was measured counts in place of the table`(_ unmeasured: CPU) throws {
        var cpu = unmeasured
        cpu.measuredCore2Mhz = 4321
        let found = try Self.result(cpu)
        #expect(found.found == .number(4321) && found.basis == .measured)
    }

    @Test(arguments: [CPU(cores: 2), CPU(maxMhz: 2000)])
    func `without cores or clock it is not seen`(_ cpu: CPU) throws {
        let result = try Self.result(cpu)
        #expect(result.found == nil && result.level == nil && result.levelLow == 0 && result.levelHigh == 100)
    }

    @Test(arguments: [CPU(cores: .max, maxMhz: .max), CPU(cores: .min, maxMhz: .min), CPU(cores: 4, maxMhz: -1)])
    func `absurd numbers do no harm`(_ cpu: CPU) throws {
        let level = try #require(try Self.result(cpu).level)
        #expect((0...100).contains(level))
    }

    private static func result(_ cpu: CPU) throws -> CriterionResult {
        let assessor = try Fixture.shippedAssessor()
        let assessment = assessor.assess(Machine(cpu: cpu), for: try assessor.data.named("teaching-basic"))
        return try #require(assessment.criteria.first { $0.name == .cpu })
    }
}
