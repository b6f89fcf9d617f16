import FleetFixtures
import Machine
import Reports
import Requirements
import Testing

@testable import Fleet

struct FleetStandingTests {
    @Test func `coverage is compared exactly`() {
        func coverage(_ adequate: Int, _ required: Int) -> Coverage { Coverage(adequate: adequate, required: required) }
        #expect(coverage(3, 12).isSameRatio(as: coverage(2, 8)))
        #expect(coverage(33_333, 100_000) < coverage(1, 3))
        #expect(coverage(1, 3) < coverage(33_334, 100_000))
        #expect(coverage(0, 5) < coverage(1, 100_000))
        #expect(coverage(7, 8) < coverage(0, 0) && coverage(0, 0).isFull)
        #expect(coverage(0, 0) < coverage(9, 8))
    }

    @Test func `the order is the lowest coverage, then the harder area, then more pupils, then the id`() {
        func need(_ id: String, _ adequate: Int, _ required: Int, area: Int?, pupils: Int) -> SchoolNeed {
            let school = School(
                id: ReportedText(id), name: ReportedText("n"), pupils: pupils, givenMachines: required, areaClass: area)
            return SchoolNeed(school, Coverage(adequate: adequate, required: required))
        }
        let inOrder = [
            need("z", 1, 12, area: nil, pupils: 1), need("y", 2, 8, area: 3, pupils: 1),
            need("x", 3, 12, area: 2, pupils: 9), need("w", 1, 4, area: 2, pupils: 8),
            need("a", 1, 4, area: 1, pupils: 900), need("b", 2, 8, area: 1, pupils: 900),
            need("c", 2, 8, area: nil, pupils: 901), need("A", 1, 3, area: 3, pupils: 999),
        ]
        #expect(inOrder.shuffled().sorted().map(\.id) == inOrder.map(\.id))
        let reasons = zip(inOrder, inOrder.dropFirst()).map { $0.deciding(against: $1).reason }
        #expect(
            reasons == [
                .lowestCoverage, .harderArea, .morePupils, .harderArea, .id, .harderArea, .lowestCoverage,
            ])
    }

    @Test func `missing and short are never below 0 in a school, then summed`() async throws {
        let fleet = try await SchoolCase(hasRoster: false)
        let text = """
            id,name,area,pupils,required
            A,a,P/U,1,2
            B,School B,P/U,1,9
            C,School C,P/L,1,6
            """
        _ = try fleet.office.store.replaceRoster(with: Roster(decoding: Array(text.utf8), file: "s.csv"))
        let standing = try #require(try fleet.standing(SchoolCase.priced()))
        // A has 8 PCs there and 3 adequate for 2; B 7 and 2 for 9; C 6 and 4 for 6.
        let whole = standing.whole
        #expect([whole.schools, whole.machines, whole.adequate, whole.required] == [3, 21, 9, 17])
        #expect([whole.missing, whole.short] == [2, 7 + 2])
        #expect([whole.outdated, whole.unknown] == [5 + 5 + 2, 0])
        #expect(standing.areas.map(\.area.text.untrusted) == ["P", "P/L", "P/U"])
        #expect(standing.areas.map(\.counts.short) == [9, 2, 7])
        #expect(standing.areas.map(\.counts.schools) == [3, 1, 2])
        #expect(standing.schools.map(\.school.id.untrusted) == ["B", "C", "A"])
    }

    @Test func `a kit's school is found by id, then by name, and never by a name that two have`() async throws {
        let fleet = try await SchoolCase(hasRoster: false)
        let text = """
            id,name,pupils,required
            A,School C,1,2
            X,School B,1,9
            Y,School B,1,9
            Z,Silent,1,1
            """
        _ = try fleet.office.store.replaceRoster(with: Roster(decoding: Array(text.utf8), file: "s.csv"))
        let standing = try #require(try fleet.standing(SchoolCase.priced()))
        // Both kits, of the id and of the name, are the one school's.
        #expect(standing.schools.first { $0.school.id.untrusted == "A" }?.machines.count == 8 + 6)
        #expect(standing.unlisted.map(\.name.untrusted) == ["School B"])
        #expect(standing.unlisted.map(\.namesakes) == [2])
        #expect(standing.silent.map(\.id.untrusted) == ["X", "Y", "Z"])
    }

    @Test func `the neediest school comes first, its PCs inside, and each line has coverage before and after`()
        async throws
    {
        let fleet = try await SchoolCase()
        let data = try SchoolCase.priced()
        let list = try FleetReader(store: fleet.office.store, data: data).priorities(ListOptions(asOf: fleet.day))
        #expect(list.lines.map { $0.place?.school.id.untrusted } == Array("AAAAAAAABBBBBBBCCCCCC").map { String($0) })
        let lines = list.lines.prefix(8).compactMap(\.place)
        #expect(lines.map(\.before.adequate) == [3, 4, 5, 6, 7, 8, 8, 8])
        #expect(lines.map(\.after.adequate) == [4, 5, 6, 7, 8, 8, 8, 8])
        let verdicts = list.lines.prefix(8).map(\.machine.verdict)
        #expect(verdicts == [.replace, .replace, .replace, .upgrade, .upgrade, .ready, .ready, .ready])
    }

    @Test func `without a roster the list stays PC by PC`() async throws {
        let fleet = try await SchoolCase(hasRoster: false)
        let reader = FleetReader(store: fleet.office.store, data: try SchoolCase.priced())
        let list = try reader.priorities(ListOptions(asOf: fleet.day))
        #expect(list.standing == nil)
        #expect(list.lines.allSatisfy { $0.place == nil })
        #expect(list.lines.map(\.machine.key) == list.list.byPriority.map(\.key))
    }

    @Test func `one school can be asked for by id, name and its kit's name`() async throws {
        let fleet = try await SchoolCase()
        let reader = FleetReader(store: fleet.office.store, data: try SchoolCase.priced())
        for (name, count) in [("A", 8), ("School A", 8), ("B", 7), ("School B", 7), ("nobody", 0)] {
            let list = try reader.priorities(ListOptions(school: name, asOf: fleet.day))
            #expect(list.lines.count == count, "\(name)")
        }
    }

    @Test func `an area holds the schools in it and below, and no others`() async throws {
        let fleet = try await SchoolCase()
        let reader = FleetReader(store: fleet.office.store, data: try SchoolCase.priced())
        #expect(try reader.areas().map(\.text.untrusted) == ["Province", "Province/Lower", "Province/Upper"])
        for (area, schools) in [
            ("Province", "ABC"), ("Province/Upper", "AB"), ("Province / Lower", "C"), ("Upper", ""),
        ] {
            let list = try reader.priorities(ListOptions(area: AreaPath(area), asOf: fleet.day))
            #expect(list.standing?.schools.map(\.school.id.untrusted).joined() == schools)
            #expect(Set(list.lines.compactMap { $0.place?.school.id.untrusted }).sorted().joined() == schools)
        }
    }

    @Test func `a PC of a school that is not in the roster is listed last`() async throws {
        let fleet = try await SchoolCase()
        _ = try await fleet.office.intake().take([TestPC(90, kit: fleet.office.kit, machine: .hopeless).line().bytes])
        let reader = FleetReader(store: fleet.office.store, data: try SchoolCase.priced())
        let list = try reader.priorities(ListOptions(asOf: fleet.day))
        #expect(list.lines.count == 22)
        #expect(list.lines.last?.machine.school.untrusted == "Tan Lap" && list.lines.last?.place == nil)
        #expect(list.standing?.unlisted.map(\.name.untrusted) == ["Tan Lap"])
        #expect(list.standing?.whole.machines == 21)
    }

    @Test func `a PC that is not fully seen is not adequate, and gets no step`() async throws {
        let fleet = try await SchoolCase()
        let kit = try fleet.office.anotherKit("C")
        _ = try fleet.office.store.add(kit, at: TestOffice.now)
        _ = try await fleet.office.intake().take([TestPC(91, kit: kit, machine: .halfSeen).line().bytes])
        let data = try SchoolCase.priced()
        let standing = try #require(try fleet.standing(data))
        let school = try #require(standing.schools.first { $0.school.id.untrusted == "C" })
        #expect([school.counts.unknown, school.counts.adequate, school.counts.machines] == [1, 4, 7])
        let plan = Planner(standing, offers: data.offers, on: fleet.day).plan(budget: nil)
        #expect(!plan.steps.contains { $0.step.machine?.verdict == .unknown })
    }

    @Test func `memory of a kind that nobody saw has no price: the PC gets no step, and the plan keeps its money`()
        async throws
    {
        let fleet = try await SchoolCase()
        let kit = try fleet.office.anotherKit("C")
        _ = try fleet.office.store.add(kit, at: TestOffice.now)
        var pc = TestPC(91, kit: kit)
        pc.machine.memory = Memory(usableBytes: 1000 << 20, nominalBytes: 1 << 30)
        _ = try await fleet.office.intake().take([pc.line().bytes])
        let data = try SchoolCase.priced()
        let standing = try #require(try fleet.standing(data))
        let plan = Planner(standing, offers: data.offers, on: fleet.day).plan(budget: nil)
        #expect(plan.pricing == .priced(currency: "VND"))
        #expect(plan.unpriced.map(\.key) == [pc.key.id])
        #expect(!plan.steps.contains { $0.step.machine?.key == pc.key.id })
        // Without money it has its turn.
        let shipped = try RequirementData.shipped()
        let counts = Planner(try #require(try fleet.standing(shipped)), offers: shipped.offers, on: fleet.day)
        #expect(counts.plan(budget: nil).unpriced.isEmpty)
    }

    @Test func `a PC that its use asks too much of may move to a lighter use, in its school or another`() async throws {
        let office = try TestOffice()
        var keys: [KeyID] = []
        for (number, profiles) in [["online-classroom", "teaching-basic"], ["online-classroom"]].enumerated() {
            let kit = try KitOrder(school: "S\(number)", profiles: profiles, most: 5, url: nil)
                .kit(for: office.office, root: office.root, earlier: [], now: TestOffice.now)
            _ = try office.store.add(kit, at: TestOffice.now)
            var pc = TestPC(number, kit: kit)
            pc.machine.memory = Memory(
                usableBytes: 1987 << 20, nominalBytes: 2 << 30,
                slots: [MemorySlot(bytes: 2 << 30, type: "DDR2", soldered: false)])
            keys.append(pc.key.id)
            _ = try await office.intake().take([pc.line().bytes])
        }
        let reader = FleetReader(store: office.store, data: try SchoolCase.priced())
        let list = try reader.machines(ListOptions(asOf: Day(unixSeconds: TestOffice.now)))
        #expect(list.machines.map(\.verdict) == [.replace, .replace])
        let moves = LighterUse.all(in: list)
        #expect(moves.map(\.machine.key) == keys)
        #expect(moves.map(\.profile) == ["teaching-basic", "teaching-basic"])
        #expect(moves.map(\.isOfOwnSchool) == [true, false])
    }
}
