import FleetFixtures
import Requirements
import Testing

@testable import Fleet

/// The case that was worked out by hand.
struct PlanCaseTests {
    private func planner(_ data: RequirementData) async throws -> Planner {
        let fleet = try await SchoolCase()
        let standing = try #require(try fleet.standing(data))
        return Planner(standing, offers: data.offers, on: fleet.day)
    }

    @Test func `the school case comes out to the number`() async throws {
        let plan = try await planner(SchoolCase.priced()).plan(budget: 16_000)
        #expect(plan.pricing == .priced(currency: "VND"))
        #expect(plan.steps.map(\.school.id.untrusted) == ["A", "B", "A", "B", "A"])
        #expect(plan.steps.map(\.step.cost?.value) == [100, 950, 100, 7100, 7100])
        #expect(
            plan.steps.map(\.after) == [
                Coverage(adequate: 4, required: 12), Coverage(adequate: 3, required: 8),
                Coverage(adequate: 5, required: 12), Coverage(adequate: 4, required: 8),
                Coverage(adequate: 6, required: 12),
            ])
        #expect(plan.steps.map(\.left) == [15_900, 14_950, 14_850, 7750, 650])
        #expect(
            plan.steps.map(\.reason) == [
                .morePupils, .lowestCoverage, .lowestCoverage, .lowestCoverage, .lowestCoverage,
            ])
        #expect(plan.left == 650 && plan.spent == 15_350)
        let ends = plan.ends.map { ($0.school.id.untrusted, $0.coverage) }.sorted { $0.0 < $1.0 }
        #expect(
            ends.map(\.1) == [
                Coverage(adequate: 6, required: 12), Coverage(adequate: 4, required: 8),
                Coverage(adequate: 4, required: 6),
            ])
        #expect(plan.passed.map(\.school.id.untrusted) == ["A", "B", "C"])
        #expect(plan.passed.allSatisfy { $0.step.cost?.value == 7100 && $0.left == 650 })
    }

    @Test func `the steps are the cheapest first, then the lower score, and what is missing last`() async throws {
        let steps = try await planner(SchoolCase.priced()).plan(budget: nil).steps.filter {
            $0.school.id.untrusted == "A"
        }
        #expect(steps.map(\.step.cost?.value) == [100, 100] + Array(repeating: 7100, count: 7))
        #expect(
            steps.map { $0.step.machine == nil } == Array(repeating: false, count: 5) + Array(repeating: true, count: 4)
        )
        for pair in [steps[0...1], steps[2...3], steps[3...4]] {
            let codes = pair.compactMap { $0.step.machine?.code }
            #expect(codes.count == 2 && codes[0] < codes[1])
        }
    }

    @Test func `without a budget all schools come to what is required, in the order that an endless budget has`()
        async throws
    {
        let planner = try await planner(SchoolCase.priced())
        let all = planner.plan(budget: nil)
        #expect(all.coveredSchools == 3 && all.short == 0 && all.passed.isEmpty)
        #expect(all.spent == 2 * 100 + 7 * 7100 + 950 + 5 * 7100 + 2 * 7100)
        let endless = planner.plan(budget: 1_000_000_000)
        #expect(endless.steps.map(\.school.id) == all.steps.map(\.school.id))
        #expect(endless.steps.map(\.step.machine?.key) == all.steps.map(\.step.machine?.key))
    }

    @Test(arguments: [
        ("", "", Pricing.Lack.noPrices), ("2026-11-20", "2026-08-01", .replacement(expired: Day("2026-08-01"))),
        ("2026-11-20", "", .replacement(expired: nil)),
    ])
    func `without prices there are counts and no money, and the reason`(
        date: String, replacement: String, lack: Pricing.Lack
    ) async throws {
        var data = try RequirementData.shipped()
        if !date.isEmpty {
            let price = "price: { value: 7100, currency: \"VND\", source: \"fixture\", date: \"2026-11-20\" }"
            let new = replacement.isEmpty ? "" : price.replacing("2026-11-20", with: replacement)
            data = data.replacing(offers: try SchoolCase.offers(SchoolCase.pricesText().replacing(price, with: new)))
        }
        let plan = try await planner(data).plan(budget: 16_000)
        #expect(plan.pricing == .counts(lack))
        #expect(plan.budget == nil && plan.spent == nil && plan.left == nil && plan.passed.isEmpty)
        #expect(plan.coveredSchools == 3)
        // The same order as with money: reinstalling, the SSD with it, then new PCs.
        let priced = try await planner(SchoolCase.priced()).plan(budget: nil)
        #expect(plan.steps.map(\.school.id) == priced.steps.map(\.school.id))
        #expect(plan.steps.map(\.step.machine?.key) == priced.steps.map(\.step.machine?.key))
    }

    @Test func `prices in two currencies make no sum`() async throws {
        let text = SchoolCase.pricesText().replacing(
            "value: 7100, currency: \"VND\"", with: "value: 7100, currency: \"USD\"")
        let data = try RequirementData.shipped().replacing(offers: SchoolCase.offers(text))
        #expect(try await planner(data).pricing == .counts(.currencies(["USD", "VND"])))
    }

    @Test func `a price that a remedy needs and that is missing is told`() async throws {
        let ssd =
            "ssd: { to_gb: 240, price: { value: 850, currency: \"VND\", source: \"fixture\", date: \"2026-11-20\" } }"
        let data = try RequirementData.shipped().replacing(
            offers: SchoolCase.offers(SchoolCase.pricesText().replacing(ssd, with: "ssd: { to_gb: 240 }")))
        #expect(try await planner(data).pricing == .counts(.remedies(1)))
    }
}
