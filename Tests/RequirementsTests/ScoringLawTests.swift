import Machine
import Requirements
import Testing

/// What holds for every machine and profile, tried on drawn ones.
struct ScoringLawTests {
    /// Some ten seconds in a debug build; 200,000 rounds found nothing either.
    private static let rounds = 10_000

    @Test(arguments: ["teaching-basic", "online-classroom", "computer-lab", "exam-client"])
    func `no improvement lowers a level or the score`(name: String) throws {
        let assessor = try RandomMachine.assessor()
        let profile = try assessor.data.named(name)
        var random = SplitMix64(seed: 1)
        var drawn = RandomMachine(using: &random)
        var before = assessor.assess(drawn.machine, for: profile)
        for round in 1...Self.rounds {
            if round.isMultiple(of: 10) {
                drawn = RandomMachine(using: &random)
                before = assessor.assess(drawn.machine, for: profile)
            }
            let input = Int.random(in: 0..<RandomMachine.inputs.count, using: &random)
            let path = RandomMachine.inputs[input]
            let value = try #require(drawn[keyPath: path])
            drawn[keyPath: path] = Int.random(in: value...RandomMachine.most[input], using: &random)

            let after = assessor.assess(drawn.machine, for: profile)
            guard before.scoreLow <= after.scoreLow, before.scoreHigh <= after.scoreHigh,
                zip(before.criteria, after.criteria).allSatisfy({ $0.levelLow <= $1.levelLow })
            else {
                Issue.record("\(before) became \(after) when input \(input) rose from \(value): \(drawn)")
                return
            }
            before = after
        }
    }

    @Test(arguments: ["teaching-basic", "online-classroom", "computer-lab", "exam-client"])
    func `the band tells the worst level, and no score lies between bands`(name: String) throws {
        let assessor = try RandomMachine.assessor()
        let profile = try assessor.data.named(name)
        var random = SplitMix64(seed: 2)
        var bands: [Int: Int] = [:]
        for round in 0..<Self.rounds / 4 {
            let drawn = round.isMultiple(of: 2) ? RandomMachine(using: &random) : RandomMachine(decent: &random)
            let assessment = assessor.assess(drawn.machine, for: profile)
            let worst = try #require(assessment.criteria.map(\.levelLow).min())
            let allowed =
                switch worst {
                case ..<40: 0...38
                case ..<80: 40...78
                default: 80...100
                }
            bands[allowed.lowerBound, default: 0] += 1
            let words: Set<Verdict> =
                switch worst {
                case ..<40: [.upgrade, .replace]
                case ..<80: [.usable]
                default: [.ready]
                }
            guard allowed.contains(assessment.scoreLow), assessment.scoreLow == assessment.scoreHigh,
                words.contains(assessment.verdict)
            else {
                Issue.record("\(drawn): \(assessment.scoreLow), \(assessment.verdict), worst level \(worst)")
                return
            }
        }
        // All three were met, so that none of the above is idle.
        #expect(bands.count == 3)
    }

    @Test func `the score is the weighted mean, stretched over its band`() throws {
        let assessor = try RandomMachine.assessor()
        let profile = try assessor.data.named("computer-lab")
        var random = SplitMix64(seed: 7)
        for _ in 0..<Self.rounds / 4 {
            let drawn = RandomMachine(decent: &random)
            let assessment = assessor.assess(drawn.machine, for: profile)
            let mean = assessment.criteria.reduce(0) { $0 + profile.weights.values[$1.name] * $1.levelLow }
            let expected =
                switch try #require(assessment.criteria.map(\.levelLow).min()) {
                case 80...: 80 + (mean - 8000) / 100
                case 40...: 40 + (39 * mean - 156_000) / 6000
                default: 39 * mean / 10_000
                }
            guard assessment.scoreLow == expected else {
                Issue.record("\(drawn): \(assessment.scoreLow), expected \(expected)")
                return
            }
        }
    }

    @Test func `the verdict does not depend on the weights`() throws {
        let assessor = try RandomMachine.assessor()
        let original = try assessor.data.named("teaching-basic")
        var random = SplitMix64(seed: 3)
        for _ in 0..<Self.rounds / 4 {
            var profile = original
            profile.weights.values = Self.weights(using: &random)
            let drawn = RandomMachine(decent: &random)
            let one = assessor.assess(drawn.machine, for: original)
            let other = assessor.assess(drawn.machine, for: profile)
            guard one.verdict == other.verdict, one.remedies.map(\.actions) == other.remedies.map(\.actions) else {
                Issue.record("\(drawn): \(one.verdict), and \(other.verdict) with \(profile.weights.values)")
                return
            }
        }
    }

    @Test func `the interval holds the score of whatever was not seen, and a sure verdict stands`() throws {
        let assessor = try RandomMachine.assessor()
        let profile = try assessor.data.named("online-classroom")
        var random = SplitMix64(seed: 4)
        var sure = 0
        for _ in 0..<Self.rounds / 4 {
            let full = RandomMachine(decent: &random)
            var seen = full
            for input in RandomMachine.inputs where Int.random(in: 0..<4, using: &random) == 0 { seen.hide(input) }
            let interval = assessor.assess(seen.machine, for: profile)
            let exact = assessor.assess(full.machine, for: profile)
            let holds = interval.scoreLow <= exact.scoreLow && exact.scoreHigh <= interval.scoreHigh
            let stands = interval.verdict == .unknown || interval.verdict == exact.verdict
            if interval.verdict != .unknown { sure += 1 }
            guard holds, stands else {
                Issue.record(
                    "\(seen): \(interval.scoreLow) to \(interval.scoreHigh), \(interval.verdict); \(full): \(exact)")
                return
            }
        }
        #expect(sure > 100)
    }

    /// Six weights of 1 or more that add up to 100.
    private static func weights(using random: inout SplitMix64) -> ByCriterion<Int> {
        var values = ByCriterion(isa: 1, cpu: 1, ram: 1, diskKind: 1, diskGb: 1, os: 1)
        for _ in 0..<94 {
            values.add(1, to: CriterionName.allCases.randomElement(using: &random) ?? .os)
        }
        return values
    }
}
