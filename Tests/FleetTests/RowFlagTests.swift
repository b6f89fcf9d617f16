import FleetFixtures
import Reports
import Requirements
import Testing

@testable import Fleet

struct RowFlagTests {
    private let office: TestOffice
    private let data: RequirementData

    init() throws {
        office = try TestOffice()
        data = try RequirementData.shipped()
    }

    private func pc(_ number: Int) -> TestPC { TestPC(number, kit: office.kit) }

    private func take(_ lines: SignedLine..., at time: Int64 = TestOffice.now) async throws {
        _ = try await office.intake(at: time).take(lines.map(\.bytes))
    }

    private func list(_ day: String = "2026-12-01", staleDays: Int = ListOptions.staleDays) throws -> [ListedMachine] {
        let options = ListOptions(asOf: try #require(Day(day)), staleDays: staleDays)
        return try FleetReader(store: office.store, data: data).machines(options).machines
    }

    private func flags() throws -> [Set<RowFlag>] { try list().map(\.flags) }

    @Test func `an ordinary PC has no flag`() async throws {
        try await take(pc(1).line(1), pc(2).line(1))
        #expect(try flags() == [[], []])
    }

    @Test func `one number from two PCs is a clone, also when the reports are long gone`() async throws {
        let one = pc(1)
        let copy = TestPC(2, kit: office.kit, key: one.key)
        try await take(one.line(1), copy.line(1))
        #expect(try flags() == [[.clone]])
        for seq in 2...40 { try await take(one.line(seq)) }
        #expect(try office.store.contents().count { $0.hasPrefix("body") } == 32)
        #expect(try flags() == [[.clone]])
    }

    @Test func `one number twice from one PC is a disk set back`() async throws {
        let one = pc(1)
        try await take(one.line(1), one.line(2), one.line(2, clk: TestOffice.now - 10))
        #expect(try flags() == [[.rolledBack]])
        let copy = TestPC(2, kit: office.kit, key: one.key)
        try await take(copy.line(2))
        #expect(try flags() == [[.clone]], "the graver one is told")
    }

    @Test func `a new key on the same PC is one line, which says what it was before`() async throws {
        let (old, new) = (pc(1), pc(1))
        try await take(old.line(1, clk: TestOffice.now - 9000), new.line(1))
        let listed = try list()
        #expect(listed.map(\.key) == [new.key.id])
        #expect(listed.map(\.flags) == [[.reinstalled]])
        #expect(listed.first?.earlier == [ShortCode(old.key.id)])
        let retire = Decision(n: 1, verdict: .retire, subjects: [.key(old.key.id)])
        _ = try office.store.add(SignedDecision(signing: retire, with: office.root), at: TestOffice.now)
        #expect(try flags() == [[]], "once it is settled, nothing is left to look at")
    }

    @Test func `a blocked key neither joins two PCs nor takes a line over`() async throws {
        let (one, other) = (pc(1), pc(2))
        var liar = pc(3)
        liar.tags.nic = one.tags.nic + other.tags.nic
        liar.tags.board = nil
        try await take(one.line(1), other.line(1), liar.line(1, clk: TestOffice.now))
        #expect(try list().contains { $0.key == liar.key.id })
        let block = Decision(n: 1, verdict: .block, subjects: [.key(liar.key.id)])
        _ = try office.store.add(SignedDecision(signing: block, with: office.root), at: TestOffice.now)
        #expect(Set(try list().map(\.key)) == [one.key.id, other.key.id])
        #expect(try flags() == [[], []])
    }

    @Test func `the same board behind another card is two lines with a hint, under one salt only`() async throws {
        var (one, other) = (pc(1), pc(2))
        for number in [1, 2] {
            var pc = number == 1 ? one : other
            pc.tags.uuid = TestPC.tag(500)
            pc.tags.board = TestPC.tag(501)
            if number == 1 { one = pc } else { other = pc }
        }
        try await take(one.line(1), other.line(1))
        #expect(try flags() == [[.otherCard], [.otherCard]])
        let kit = try office.anotherKit()
        _ = try office.store.add(kit, at: TestOffice.now)
        var far = TestPC(3, kit: kit)
        (far.tags.uuid, far.tags.board) = (one.tags.uuid, one.tags.board)
        try await take(far.line(1))
        #expect(try list().first { $0.key == far.key.id }?.flags == [])
    }

    @Test func `a disk that stands in another line was moved`() async throws {
        var (one, other, third) = (pc(1), pc(2), pc(3))
        one.tags.disk = [TestPC.tag(900)]
        other.tags.disk = [TestPC.tag(900), TestPC.tag(901)]
        third.tags.disk = [TestPC.tag(902)]
        try await take(one.line(1), other.line(1), third.line(1))
        let marked = Set(try list().filter { $0.flags == [.diskElsewhere] }.map(\.key))
        #expect(marked == [one.key.id, other.key.id])
    }

    @Test func `more PCs than the kit is for are marked, until each was admitted`() async throws {
        let kit = try office.anotherKit(most: 5)
        _ = try office.store.add(kit, at: TestOffice.now)
        let pcs = (1...5).map { TestPC($0, kit: kit) }
        for pc in pcs { try await take(pc.line(1)) }
        let again = TestPC(1, kit: kit)
        try await take(again.line(1))
        #expect(try list().allSatisfy { !$0.flags.contains(.overKit) }, "a new installation is no new PC")
        let sixth = TestPC(6, kit: kit)
        try await take(sixth.line(1))
        #expect(try list().count { $0.flags.contains(.overKit) } == 6)
        let admit = Decision(n: 1, verdict: .admit, subjects: pcs.map { .key($0.key.id) } + [.key(again.key.id)])
        _ = try office.store.add(SignedDecision(signing: admit, with: office.root), at: TestOffice.now)
        #expect(try list().filter { $0.flags.contains(.overKit) }.map(\.key) == [sixth.key.id])
    }

    @Test func `a PC is stale after so many days without anything new, and still counts`() async throws {
        try await take(pc(1).line(1))
        #expect(try list("2026-12-31").map(\.flags) == [[]])
        #expect(try list("2027-01-01").map(\.flags) == [[.stale]])
        #expect(try list("2026-12-09", staleDays: 7).map(\.flags) == [[.stale]])
        #expect(try list("2020-01-01").map(\.flags) == [[]])
        let options = ListOptions(asOf: try #require(Day("2027-01-01")))
        let summary = try FleetReader(store: office.store, data: data).machines(options).summary
        #expect(summary.machines == 1 && summary.stale == 1)
    }

    @Test func `a disk that is set back at every start does not make a PC stale`() async throws {
        let pc = pc(1)
        let month: Int64 = 30 * 86_400
        // Without a clock all reports of one number claim one time, so the greatest is any of them.
        for start in 0..<6 {
            var report = pc.report(1, clk: TestOffice.now, sync: false)
            report.up = start
            try await take(pc.key.sign(report), at: TestOffice.now + Int64(start) * month)
        }
        let last = TestOffice.now + 5 * month
        let options = ListOptions(asOf: Day(unixSeconds: last))
        let listed = try FleetReader(store: office.store, data: data).machines(options)
        #expect(listed.machines.map(\.flags) == [[.rolledBack]])
        #expect(listed.machines.map(\.lastSeen) == [last])
    }

    @Test func `a report that was received before it can have been written is marked`() async throws {
        var pc = pc(1)
        pc.label = "ahead"
        var report = pc.report()
        report.tmin = TestOffice.now + 5
        try await take(pc.key.sign(report))
        #expect(try flags() == [[.clock]])
    }

    @Test func `a leap of numbers is marked, and one that is filled in later is none`() async throws {
        let one = pc(1)
        try await take(one.line(1), one.line(10_001))
        #expect(try flags() == [[]])
        try await take(one.line(20_002))
        #expect(try flags() == [[.leap]])
        try await take(one.line(15_000))
        #expect(try flags() == [[]])
        try await take(pc(2).line(10_001))
        #expect(try list().filter { $0.flags == [.leap] }.count == 1, "from nothing it is a leap too")
    }

    @Test func `PCs that may be one are counted apart`() async throws {
        let (one, other) = (pc(1), pc(2))
        var moved = other
        moved.tags.nic = one.tags.nic
        try await take(one.line(1), moved.line(1))
        let summary = try FleetReader(store: office.store, data: data)
            .machines(ListOptions(asOf: Day(unixSeconds: TestOffice.now))).summary
        #expect(summary.machines == 2 && summary.doubtful == 2)
    }
}
