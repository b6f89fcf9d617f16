import FleetFixtures
import Reports
import Requirements
import Testing

@testable import Fleet

/// What holds for every plan, tried on random schools.
struct PlanLawTests {
    private static let seeds = 1...150 as ClosedRange<UInt64>
    private static let prices = [0, 50, 100, 350, 850, 7100]

    private struct World {
        let planner: Planner
        let most: Int
    }

    /// Some schools with few pupils and classes, so that ties are common, and what can be done in each.
    private static func world(_ seed: UInt64, priced: Bool = true) throws -> World {
        var random = Seeded(seed)
        let day = try #require(Day("2026-11-20"))
        var most = 0
        let schools = (0..<Int.random(in: 1...8, using: &random)).map { number in
            let required = Int.random(in: 0...9, using: &random)
            let school = School(
                id: ReportedText("s\(number)"), name: ReportedText("n"), pupils: Int.random(in: 1...3, using: &random),
                givenMachines: required, areaClass: Int.random(in: 1...2, using: &random))
            let costs = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
                prices.randomElement(using: &random)
            }
            let missing = Int.random(in: 0...3, using: &random)
            most += costs.reduce(missing * 7100, +)
            let steps = costs.map { cost in
                PlanStep(
                    work: .replacement, machine: machine(scored: Int.random(in: 0...39, using: &random)),
                    cost: priced ? Remedy.Cost(value: cost, currency: "VND", date: day) : nil)
            }.sorted { $0.comesBefore($1, priced: priced) }
            let purchase = PlanStep(
                work: .purchase, machine: nil,
                cost: priced ? Remedy.Cost(value: 7100, currency: "VND", date: day) : nil)
            return PlanSchool(
                school, Coverage(adequate: Int.random(in: 0...9, using: &random), required: required), steps: steps,
                missing: missing, purchase: purchase)
        }
        return World(
            planner: Planner(schools, pricing: priced ? .priced(currency: "VND") : .counts(.noPrices)), most: most)
    }

    private static func machine(scored score: Int) -> ListedMachine {
        let key = SigningKey().id
        return ListedMachine(
            key: key, code: ShortCode(key), label: nil, school: ReportedText("n"), processor: nil, board: nil,
            lastSeen: 0, profile: ReportedText("teaching-basic"), schoolProfiles: [],
            assessment: Assessment(
                profile: "", profileDigest: "", scoreLow: score, scoreHigh: score, verdict: .replace, criteria: [],
                gates: [], remedies: []), flags: [])
    }

    private static func budgets(_ world: World, _ seed: UInt64) -> [Int] {
        var random = Seeded(seed + 1000)
        return ([0, world.most] + (0..<12).map { _ in Int.random(in: 0...world.most, using: &random) }).sorted()
    }

    @Test(arguments: seeds)
    func `the money is never overspent, and what is left adds up`(seed: UInt64) throws {
        let world = try Self.world(seed)
        for budget in Self.budgets(world, seed) {
            let plan = world.planner.plan(budget: budget)
            var left = budget
            for step in plan.steps {
                left -= try #require(step.step.cost).value
                #expect(left >= 0 && step.left == left)
            }
            #expect(plan.left == left)
        }
    }

    @Test(arguments: seeds)
    func `nobody is passed by a better-equipped school unless its next step cost more than what was left`(
        seed: UInt64
    ) throws {
        let world = try Self.world(seed)
        // What each school would take next, told by a plan without end.
        let all = Dictionary(grouping: world.planner.plan(budget: nil).steps, by: \.school.id)
        for budget in Self.budgets(world, seed) {
            let plan = world.planner.plan(budget: budget)
            var taken: [ReportedText: Int] = [:]
            var left = budget
            for step in plan.steps {
                for (id, steps) in all where id != step.school.id {
                    let place = taken[id, default: 0]
                    guard place < steps.count else { continue }
                    let passed = steps[place]
                    let isNeedier =
                        SchoolNeed(passed.school, passed.before) < SchoolNeed(step.school, step.before)
                    let cost = try #require(passed.step.cost).value
                    #expect(!isNeedier || cost > left, "\(seed): budget \(budget), step \(step.number)")
                }
                taken[step.school.id, default: 0] += 1
                left = try #require(step.left)
            }
            // In the end nothing fits any more.
            for (id, steps) in all {
                let place = taken[id, default: 0]
                if place < steps.count { #expect(try #require(steps[place].step.cost).value > left) }
            }
        }
    }

    @Test(arguments: seeds)
    func `the lowest coverage never falls as the budget grows, nor any coverage within a plan`(seed: UInt64) throws {
        let world = try Self.world(seed)
        var lowest: Coverage?
        for budget in Self.budgets(world, seed) {
            let plan = world.planner.plan(budget: budget)
            let now = try #require(plan.lowest).coverage
            if let lowest { #expect(!(now < lowest), "\(seed): \(budget)") }
            lowest = now
            #expect(plan.steps.allSatisfy { $0.before < $0.after && !$0.before.isFull })
        }
    }

    @Test(arguments: seeds)
    func `the order without a budget is that of a budget which never runs out`(seed: UInt64) throws {
        let world = try Self.world(seed)
        let free = world.planner.plan(budget: nil)
        let rich = world.planner.plan(budget: world.most)
        #expect(free.steps.map(\.school.id) == rich.steps.map(\.school.id))
        #expect(free.steps.map(\.step.machine?.key) == rich.steps.map(\.step.machine?.key))
        #expect(rich.passed.isEmpty)
    }

    @Test(arguments: seeds)
    func `a plan is the same as that of a person with a pencil, who looks through all schools each time`(
        seed: UInt64
    ) throws {
        let world = try Self.world(seed)
        let all = Dictionary(grouping: world.planner.plan(budget: nil).steps, by: \.school.id)
        for budget in Self.budgets(world, seed) {
            var taken: [ReportedText: Int] = [:]
            var left = budget
            var order: [ReportedText] = []
            while true {
                let next = all.compactMap { id, steps -> Plan.Step? in
                    let place = taken[id, default: 0]
                    return place < steps.count ? steps[place] : nil
                }.filter { ($0.step.cost?.value ?? 0) <= left }
                    .min { SchoolNeed($0.school, $0.before) < SchoolNeed($1.school, $1.before) }
                guard let next else { break }
                left -= next.step.cost?.value ?? 0
                taken[next.school.id, default: 0] += 1
                order.append(next.school.id)
            }
            #expect(world.planner.plan(budget: budget).steps.map(\.school.id) == order)
        }
    }

    @Test func `a school's steps are taken cheapest first, then lower score`() throws {
        for seed in Self.seeds {
            let steps = Dictionary(grouping: try Self.world(seed).planner.plan(budget: nil).steps, by: \.school.id)
            for (_, steps) in steps {
                let machines = steps.compactMap { step in
                    step.step.machine.map { (step.step.cost?.value ?? 0, $0.scoreLow) }
                }
                for (one, next) in zip(machines, machines.dropFirst()) { #expect(one <= next) }
            }
        }
    }
}
