import Machine
import Requirements
import Testing

/// Seven machines calculated by hand, as of 2026-12-01.
struct WorkedMachineTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let machine: String
        let profile: String
        let levels: [Int]
        let weightedSum: Int
        let score: Int
        let verdict: Verdict
        var toGoal: Remedied?
        var toReady: Remedied?
        var reassigned: String?

        var testDescription: String { "\(machine) as \(profile)" }
    }

    struct Remedied: Equatable, Sendable {
        let actions: [Action.Kind]
        let cost: Int
        let score: Int

        init(_ actions: [Action.Kind], _ cost: Int, _ score: Int) {
            self.actions = actions
            self.cost = cost
            self.score = score
        }

        init?(_ remedy: Remedy?) {
            guard let remedy, let cost = remedy.cost, remedy.scoreLow == remedy.scoreHigh else { return nil }
            self.init(remedy.actions.map(\.action), cost.value, remedy.scoreLow)
        }
    }

    static let cases = teachingBasic + onlineClassroom + computerLab + examClient

    static let teachingBasic = [
        Case(
            machine: "m1", profile: "teaching-basic", levels: [40, 86, 40, 40, 100, 0], weightedSum: 5150, score: 20,
            verdict: .upgrade, toGoal: Remedied([.reinstall], 100, 57)),
        Case(
            machine: "m2", profile: "teaching-basic", levels: [40, 90, 80, 40, 100, 94], weightedSum: 7660, score: 63,
            verdict: .usable),
        Case(
            machine: "m3", profile: "teaching-basic", levels: [80, 95, 80, 40, 100, 60], weightedSum: 7675, score: 63,
            verdict: .usable, toReady: Remedied([.reinstall, .ssd], 950, 91)),
        Case(
            machine: "m4", profile: "teaching-basic", levels: [80, 58, 40, 60, 50, 0], weightedSum: 4650, score: 18,
            verdict: .upgrade, toGoal: Remedied([.reinstall], 100, 53)),
        Case(
            machine: "m5", profile: "teaching-basic", levels: [80, 88, 80, 100, 100, 95], weightedSum: 8925,
            score: 89, verdict: .ready),
        Case(
            machine: "m6", profile: "teaching-basic", levels: [100, 100, 100, 100, 100, 95], weightedSum: 9925,
            score: 99, verdict: .ready),
        Case(
            machine: "m7", profile: "teaching-basic", levels: [40, 20, 20, 40, 85, 0], weightedSum: 2850, score: 11,
            verdict: .replace),
    ]

    static let onlineClassroom = [
        Case(
            machine: "m1", profile: "online-classroom", levels: [40, 81, 20, 40, 100, 0], weightedSum: 4525,
            score: 17, verdict: .replace, reassigned: "teaching-basic"),
        Case(
            machine: "m2", profile: "online-classroom", levels: [40, 82, 40, 40, 100, 94], weightedSum: 6460,
            score: 55, verdict: .usable),
        Case(
            machine: "m3", profile: "online-classroom", levels: [80, 84, 40, 40, 100, 60], weightedSum: 6400,
            score: 55, verdict: .usable, toReady: Remedied([.reinstall, .addRAM, .ssd], 1300, 89)),
        Case(
            machine: "m4", profile: "online-classroom", levels: [80, 58, 20, 60, 50, 0], weightedSum: 4150, score: 16,
            verdict: .replace, reassigned: "teaching-basic"),
        Case(
            machine: "m5", profile: "online-classroom", levels: [80, 82, 40, 100, 100, 95], weightedSum: 7775,
            score: 64, verdict: .usable, toReady: Remedied([.addRAM], 350, 87)),
        Case(
            machine: "m6", profile: "online-classroom", levels: [100, 100, 80, 100, 100, 95], weightedSum: 9425,
            score: 94, verdict: .ready),
        Case(
            machine: "m7", profile: "online-classroom", levels: [40, 20, 10, 40, 85, 0], weightedSum: 2600, score: 10,
            verdict: .replace),
    ]

    // Of the next two uses the scores were given; levels, sums and remedies were worked out by hand from them.
    static let computerLab = [
        Case(
            machine: "m1", profile: "computer-lab", levels: [40, 87, 20, 40, 92, 0], weightedSum: 4595, score: 17,
            verdict: .replace, reassigned: "teaching-basic"),
        Case(
            machine: "m2", profile: "computer-lab", levels: [40, 91, 40, 40, 100, 94], weightedSum: 6685, score: 57,
            verdict: .usable),
        Case(
            machine: "m3", profile: "computer-lab", levels: [80, 98, 40, 40, 100, 60], weightedSum: 6750, score: 57,
            verdict: .usable, toReady: Remedied([.reinstall, .addRAM, .ssd], 1300, 92)),
        Case(
            machine: "m4", profile: "computer-lab", levels: [80, 53, 20, 60, 43, 0], weightedSum: 3955, score: 15,
            verdict: .replace, reassigned: "teaching-basic"),
        Case(
            machine: "m5", profile: "computer-lab", levels: [80, 89, 40, 100, 85, 95], weightedSum: 7800, score: 64,
            verdict: .usable, toReady: Remedied([.addRAM], 350, 88)),
        Case(
            machine: "m6", profile: "computer-lab", levels: [100, 100, 80, 100, 100, 95], weightedSum: 9425,
            score: 94, verdict: .ready),
        Case(
            machine: "m7", profile: "computer-lab", levels: [40, 18, 10, 40, 69, 0], weightedSum: 2390, score: 9,
            verdict: .replace),
    ]

    static let examClient = [
        Case(
            machine: "m1", profile: "exam-client", levels: [40, 97, 40, 40, 100, 0], weightedSum: 5425, score: 21,
            verdict: .upgrade, toGoal: Remedied([.reinstall], 100, 59)),
        Case(
            machine: "m2", profile: "exam-client", levels: [40, 100, 80, 40, 100, 94], weightedSum: 7910, score: 65,
            verdict: .usable),
        Case(
            machine: "m3", profile: "exam-client", levels: [80, 100, 80, 40, 100, 60], weightedSum: 7800, score: 64,
            verdict: .usable, toReady: Remedied([.reinstall, .ssd], 950, 93)),
        Case(
            machine: "m4", profile: "exam-client", levels: [80, 84, 40, 60, 50, 0], weightedSum: 5300, score: 20,
            verdict: .upgrade, toGoal: Remedied([.reinstall], 100, 58)),
        Case(
            machine: "m5", profile: "exam-client", levels: [80, 100, 80, 100, 100, 95], weightedSum: 9225, score: 92,
            verdict: .ready),
        Case(
            machine: "m6", profile: "exam-client", levels: [100, 100, 100, 100, 100, 95], weightedSum: 9925,
            score: 99, verdict: .ready),
        Case(
            machine: "m7", profile: "exam-client", levels: [40, 30, 20, 40, 85, 0], weightedSum: 3100, score: 12,
            verdict: .replace),
    ]

    @Test(arguments: cases)
    func `a machine calculated by hand comes out the same`(_ expected: Case) throws {
        let assessor = try Fixture.assessor()
        let profile = try assessor.data.named(expected.profile)
        let machine = try #require(WorkedMachine(rawValue: expected.machine)).machine
        let assessment = assessor.assess(machine, for: profile)

        #expect(assessment.criteria.map(\.name) == CriterionName.allCases)
        #expect(assessment.criteria.map(\.level) == expected.levels)
        let sum = zip(CriterionName.allCases, expected.levels).reduce(0) { $0 + profile.weights.values[$1.0] * $1.1 }
        #expect(sum == expected.weightedSum)
        #expect(assessment.scoreLow == expected.score)
        #expect(assessment.scoreHigh == expected.score)
        #expect(assessment.verdict == expected.verdict)

        let ownRemedies = assessment.remedies.filter { $0.actions.first?.action != .reassign }
        #expect(Remedied(ownRemedies.first { $0.reaches == .usable }) == expected.toGoal)
        #expect(Remedied(ownRemedies.first { $0.reaches == .ready }) == expected.toReady)
        #expect(ownRemedies.count == [expected.toGoal, expected.toReady].compactMap { $0 }.count)
        let reassigned = assessment.remedies.compactMap { $0.actions.first?.profile }
        #expect(reassigned == [expected.reassigned].compactMap { $0 })
    }

    @Test(arguments: cases)
    func `without prices the verdicts are the same and no sum is shown`(_ expected: Case) throws {
        let assessor = try Fixture.shippedAssessor()
        let machine = try #require(WorkedMachine(rawValue: expected.machine)).machine
        let assessment = assessor.assess(machine, for: try assessor.data.named(expected.profile))
        #expect(assessment.verdict == expected.verdict)
        #expect(assessment.remedies.allSatisfy { $0.cost == nil })
    }

    @Test func `criteria say what was found, in their units`() throws {
        let assessor = try Fixture.assessor()
        let profile = try assessor.data.named("teaching-basic")
        let criteria = assessor.assess(WorkedMachine.m2.machine, for: profile).criteria
        #expect(
            criteria.map(\.found) == [
                .word("x86-64-v1+sse3"), .number(6000), .number(4096), .word("hdd"), .number(250), .number(882),
            ])
        #expect(criteria.map(\.basis) == [nil, .table, nil, nil, nil, .table])
        #expect(criteria.last?.until == Day("2029-04-30"))
        #expect(criteria.first?.minimum == .word("x86-64-v1+sse3"))
        #expect(criteria.first?.recommended == .word("x86-64-v2"))
        #expect(criteria.allSatisfy { !$0.source.isEmpty })
    }

    /// Moves 5 points between any two weights: 30 ways.
    @Test func `the verdicts do not hang on the weights`() throws {
        let assessor = try Fixture.assessor()
        let original = try assessor.data.named("teaching-basic")
        var variants = 0
        for from in CriterionName.allCases {
            for to in CriterionName.allCases where to != from {
                var profile = original
                profile.weights.values.add(-5, to: from)
                profile.weights.values.add(5, to: to)
                for expected in Self.teachingBasic {
                    let machine = try #require(WorkedMachine(rawValue: expected.machine)).machine
                    #expect(assessor.assess(machine, for: profile).verdict == expected.verdict)
                }
                variants += 1
            }
        }
        #expect(variants == 30)
    }
}

extension ByCriterion<Int> {
    mutating func add(_ points: Int, to name: CriterionName) {
        switch name {
        case .isa: isa += points
        case .cpu: cpu += points
        case .ram: ram += points
        case .diskKind: diskKind += points
        case .diskGb: diskGb += points
        case .os: os += points
        }
    }
}
