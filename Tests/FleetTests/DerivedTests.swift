import FleetFixtures
import GRDB
import Machine
import Province
import Reports
import Requirements
import Testing

@testable import Fleet

/// What is kept of reports so that lists need not read them again.
struct DerivedTests {
    private static func office(_ machines: Int, reports: Int = 2) async throws -> TestOffice {
        let office = try TestOffice(storingKit: false)
        _ = try await office.take(Province(ProvinceShape.whole.scaled(to: machines).reporting(reports)))
        return office
    }

    @Test func `a report comes back whole from the form that it is kept in`() throws {
        let office = try TestOffice()
        let province = Province(ProvinceShape.whole.scaled(to: 120))
        let pool = MachinePool(try RequirementData.shipped(), on: ProvinceTime.today)
        for school in province.schools {
            let kit = try province.kit(for: school, office)
            for line in try province.reports(of: school, kit: kit, pool) {
                let report = try Report(payloadOf: line)
                var writer = CompactWriter()
                report.write(to: &writer)
                var reader = CompactReader(writer.bytes)
                #expect(try Report(&reader) == report)
                #expect(reader.isAtEnd)
            }
        }
    }

    @Test(arguments: [Machine.capable, .hopeless, .halfSeen, Machine()])
    func `what was not seen is still not seen`(machine: Machine) throws {
        let office = try TestOffice()
        let report = TestPC(1, kit: office.kit, machine: machine).report()
        var writer = CompactWriter()
        report.write(to: &writer)
        var reader = CompactReader(writer.bytes)
        #expect(try Report(&reader) == report)
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func `bytes that were changed are refused or read, and never crash`(seed: UInt64) throws {
        let office = try TestOffice()
        var writer = CompactWriter()
        TestPC(1, kit: office.kit).report().write(to: &writer)
        var random = Seeded(seed)
        var bytes = writer.bytes
        for _ in 0..<3 {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 1...bytes.count, using: &random)) }
        var reader = CompactReader(bytes)
        _ = try? Report(&reader)
    }

    @Test func `what is kept follows every report, and is found wrong where somebody changed it`() async throws {
        let office = try await Self.office(60)
        #expect(try office.store.wronglyDerived().isEmpty)
        let pc = TestPC(1, kit: try office.anotherKit())
        _ = try office.store.add(pc.kit, at: TestOffice.now)
        _ = try await office.intake().take([pc.line(3).bytes, pc.line(2).bytes])
        #expect(try office.store.wronglyDerived().isEmpty)
        let heads = try office.store.heads(KitBook(store: office.store))
        #expect(heads.first { $0.key == pc.key.id }?.report.seq == 3)
        try office.store.write { db in
            try db.execute(sql: "UPDATE head SET seen = seen + 1 WHERE key = (SELECT max(key) FROM head)")
        }
        #expect(try office.store.wronglyDerived() == [pc.key.id])
        try office.store.forgetDerived()
        #expect(try office.store.wronglyDerived().isEmpty)
    }

    @Test func `the first lines are those of the whole list, with its sums, with and without a roster`() async throws {
        let office = try await Self.office(200)
        let reader = FleetReader(store: office.store, data: try RequirementData.shipped())
        var options = ListOptions(asOf: ProvinceTime.today)
        for hasRoster in [true, false] {
            if !hasRoster { _ = try office.store.replaceRoster(with: Roster([])) }
            let all = try reader.priorities(options)
            for limit in [0, 1, 7, 60, 1000] {
                let first = try reader.firstPriorities(options, limit: limit)
                #expect(first.lines.map(Self.text) == all.lines.prefix(limit).map(Self.text))
                #expect(first.list.summary == all.list.summary)
                #expect(first.standing?.whole == all.standing?.whole)
            }
        }
        options.school = try reader.schools().last
        let (all, first) = (try reader.priorities(options), try reader.firstPriorities(options, limit: 3))
        #expect(first.lines.map(Self.text) == all.lines.prefix(3).map(Self.text))
        #expect(first.list.summary == all.list.summary)
    }

    private static func text(_ line: PriorityList.Line) -> String {
        "\(line.machine.key) \(line.machine.verdict) \(line.machine.scoreLow) \(line.place?.before.adequate ?? -1)"
            + " \(line.place?.after.adequate ?? -1) \(line.machine.flags.map(\.rawValue).sorted())"
    }

    @Test func `the first lines follow a new report, another day and other profiles`() async throws {
        let office = try await Self.office(80)
        let data = try RequirementData.shipped()
        let reader = FleetReader(store: office.store, data: data)
        func isAlike(_ options: ListOptions) throws -> Bool {
            let all = try reader.priorities(options).lines.map(Self.text)
            return try reader.firstPriorities(options, limit: 500).lines.map(Self.text) == all
        }
        #expect(try isAlike(ListOptions(asOf: ProvinceTime.today)))
        let pc = TestPC(1, kit: try office.anotherKit("Trường Tiểu học Tân Lập 1"), machine: .hopeless)
        _ = try office.store.add(pc.kit, at: TestOffice.now)
        _ = try await office.intake().take([pc.line().bytes])
        #expect(try isAlike(ListOptions(asOf: ProvinceTime.today)))
        #expect(try isAlike(ListOptions(asOf: ProvinceTime.today.adding(days: 800))))
        let other = try #require(data.profile(named: "computer-lab"))
        #expect(try isAlike(ListOptions(profile: other, asOf: ProvinceTime.today)))
        #expect(try isAlike(ListOptions(asOf: ProvinceTime.today)))
    }

    @Test func `pages one after the other are the whole list`() async throws {
        let office = try await Self.office(90)
        let reader = FleetReader(store: office.store, data: try RequirementData.shipped())
        _ = try reader.firstPriorities(ListOptions(asOf: ProvinceTime.today), limit: 1)
        var keys: [String] = []
        var end = FleetStore.PageEntry.start
        while case let page = try office.store.page(of: nil, after: end, limit: 7), let last = page.last {
            keys += page.map(\.key)
            end = last
        }
        #expect(keys == (try reader.machines(ListOptions(asOf: ProvinceTime.today))).byPriority.map(\.key.description))
    }
}
