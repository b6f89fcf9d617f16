import FleetFixtures
import Machine
import Reports
import Requirements
import Testing

@testable import Fleet

/// Memory that PCs to be replaced give to others of their school.
struct GiftTests {
    private let office: TestOffice
    private let data: RequirementData

    init() throws {
        office = try TestOffice()
        data = try SchoolCase.priced()
        let text = "id,name,pupils,required\nA,Tan Lap,100,9\nB,Na Coc,100,9\n"
        _ = try office.store.replaceRoster(with: Roster(decoding: Array(text.utf8), file: "r.csv"))
    }

    /// A dual core with that much memory in two slots.
    private static func small(_ mib: [UInt64], _ type: String = "DDR2", chassis: String = "desktop") -> Machine {
        var machine = Machine.capable
        machine.board?.chassis = chassis
        fill(&machine, mib, type)
        return machine
    }

    /// One that nothing helps.
    private static func dead(_ mib: [UInt64], _ type: String = "DDR2") -> Machine {
        var machine = Machine.hopeless
        machine.board?.chassis = "desktop"
        fill(&machine, mib, type)
        return machine
    }

    private static func fill(_ machine: inout Machine, _ mib: [UInt64], _ type: String) {
        machine.memory = Memory(
            usableBytes: mib.reduce(0, +) << 20, nominalBytes: mib.reduce(0, +) << 20,
            slots: mib.map { MemorySlot(bytes: $0 << 20, type: type, soldered: false) })
    }

    private func standing(_ schools: [[Machine]]) async throws -> FleetStanding {
        for (number, machines) in schools.enumerated() {
            let kit = number == 0 ? office.kit : try office.anotherKit()
            _ = try office.store.add(kit, at: TestOffice.now)
            for (place, machine) in machines.enumerated() {
                _ = try await office.intake().take([
                    TestPC(100 * number + place, kit: kit, machine: machine).line().bytes
                ])
            }
        }
        let day = Day(unixSeconds: TestOffice.now)
        let options = ListOptions(profile: data.profile(named: "teaching-basic"), asOf: day)
        return try #require(try FleetReader(store: office.store, data: data).standing(options))
    }

    private func plan(_ schools: [[Machine]]) async throws -> Plan {
        let standing = try await standing(schools)
        let day = Day(unixSeconds: TestOffice.now)
        return Planner(standing, offers: data.offers, on: day, gifts: standing.gifts(data, on: day)).plan(budget: nil)
    }

    @Test func `a PC to be replaced gives its memory to one that lacks nothing else, and nothing is bought`()
        async throws
    {
        let plan = try await plan([[Self.small([1024, 0]), Self.dead([1024, 0])]])
        let first = try #require(plan.steps.first)
        let gift = try #require(first.step.gift)
        #expect(first.step.cost?.value == 0)
        #expect(gift.mib == 2048)
        #expect(gift.givers.map(\.modules) == [[1024]])
        #expect(gift.givers.map(\.machine.verdict) == [.replace])
        #expect(gift.givers.map(\.machine.key) != [gift.machine.key])
        #expect(plan.steps.compactMap(\.step.gift).count == 1)
        // It comes before all that is bought.
        #expect(plan.steps.dropFirst().allSatisfy { $0.step.isNew })
    }

    @Test func `a module takes the place of a smaller one where no slot is free`() async throws {
        let gift = try #require(
            try await plan([[Self.small([1024, 512]), Self.dead([1024, 512])]]).steps.first?.step.gift)
        #expect(gift.mib == 2048)
        #expect(gift.givers.map(\.modules) == [[1024]])
    }

    @Test func `memory of another generation, form or school is not given, nor any that is soldered or not seen`()
        async throws
    {
        var soldered = Self.dead([1024, 0])
        soldered.memory?.slots?[0].soldered = true
        var unseen = Self.dead([1024, 0])
        unseen.memory?.slots = nil
        let schools = [
            [
                Self.small([1024, 0]), Self.small([1024, 0], chassis: "notebook"), Self.dead([1024, 0], "DDR3"),
                soldered, unseen,
            ], [Self.dead([1024, 0])],
        ]
        #expect(try await plan(schools).steps.compactMap(\.step.gift).isEmpty)
    }

    @Test func `each module is given once, and who gave gets none`() async throws {
        let steps = try await plan([
            [Self.small([1024, 0]), Self.small([1024, 0]), Self.small([1024, 0]), Self.dead([1024, 0])]
        ]).steps
        let gifts = steps.compactMap(\.step.gift)
        #expect(gifts.count == 2)
        let givers = gifts.flatMap { $0.givers.map(\.machine.key) }
        #expect(Set(givers).count == givers.count)
        #expect(Set(givers).isDisjoint(with: gifts.map(\.machine.key)))
    }

    @Test func `a gift that does not reach what is asked for is none`() async throws {
        #expect(try await plan([[Self.small([512, 0]), Self.dead([512, 0])]]).steps.compactMap(\.step.gift).isEmpty)
        var full = Self.small([1024, 0])
        full.memory?.maxBytes = 1 << 30
        let steps = try await plan([[full, Self.dead([1024, 0])]]).steps
        #expect(steps.compactMap(\.step.gift?.machine.facts?.memory?.maxBytes).isEmpty)
    }
}
