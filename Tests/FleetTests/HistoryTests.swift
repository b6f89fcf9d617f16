import FleetFixtures
import Machine
import Reports
import Requirements
import Testing

@testable import Fleet

/// What was known on a day, and what changed since.
struct HistoryTests {
    private let office: TestOffice
    private let reader: FleetReader
    private let today = Day(unixSeconds: TestOffice.now)
    private static let dayLong: Int64 = 86_400

    init() throws {
        office = try TestOffice()
        reader = FleetReader(store: office.store, data: try RequirementData.shipped())
    }

    /// Takes a report that came in that many days ago.
    private func take(_ pc: TestPC, _ machine: Machine, seq: Int = 1, daysAgo: Int64) async throws {
        var pc = pc
        pc.machine = machine
        let time = TestOffice.now - daysAgo * Self.dayLong
        _ = try await office.intake(at: time).take([pc.line(seq, clk: time - 60).bytes])
    }

    private func list(_ daysAgo: Int) throws -> [Verdict] {
        var options = ListOptions(asOf: today)
        options.knownOn = today.adding(days: -daysAgo)
        return try reader.machines(options).bySchool.map(\.verdict)
    }

    @Test func `the list as it stood on a day holds what had come in by its end, and nothing later`() async throws {
        let (one, other) = (TestPC(1, kit: office.kit), TestPC(2, kit: office.kit))
        try await take(one, .hopeless, daysAgo: 20)
        try await take(one, .neglected, seq: 2, daysAgo: 10)
        try await take(one, .capable, seq: 3, daysAgo: 5)
        try await take(other, .capable, daysAgo: 7)
        #expect(try list(21) == [])
        #expect(try list(20) == [.replace])
        #expect(try list(10) == [.upgrade])
        #expect(try list(7) == [.upgrade, .ready])
        #expect(try list(0) == (try reader.machines(ListOptions(asOf: today))).bySchool.map(\.verdict))
        #expect(try office.store.knownSince() == nil)
    }

    @Test func `it is told how far back the kept reports reach`() async throws {
        let pc = TestPC(1, kit: office.kit)
        for seq in 1...40 { try await take(pc, .capable, seq: seq, daysAgo: Int64(41 - seq)) }
        // Of 40 reports 32 are kept: the oldest of these came 32 days ago.
        #expect(try office.store.knownSince() == today.adding(days: -32))
    }

    @Test func `what changed is told of each PC: new, better, worse, silent or gone`() async throws {
        let pcs = (1...5).map { TestPC($0, kit: office.kit) }
        try await take(pcs[0], .neglected, daysAgo: 60)
        try await take(pcs[0], .capable, seq: 2, daysAgo: 3)
        try await take(pcs[1], .capable, daysAgo: 60)
        try await take(pcs[1], .hopeless, seq: 2, daysAgo: 3)
        try await take(pcs[2], .capable, daysAgo: 50)
        try await take(pcs[3], .middling, daysAgo: 2)
        try await take(pcs[4], .capable, daysAgo: 60)
        try await take(pcs[4], .capable, seq: 2, daysAgo: 1)
        let changes = try reader.changes(
            since: today.adding(days: -40), ListOptions(asOf: today))
        let told = changes.changes.map { "\($0.machine.label?.untrusted.last ?? "?") \($0.kind)" }
        #expect(told == ["1 improved", "2 fallen", "3 silent", "4 new"])
        #expect(changes.changes.map(\.before?.verdict) == [.upgrade, .ready, .ready, nil])
        #expect(FleetChanges.Kind.allCases.map(changes.count) == [1, 1, 1, 1, 0])
    }

    @Test func `a new installation is the same PC, not a new one`() async throws {
        let old = TestPC(1, kit: office.kit)
        try await take(old, .neglected, daysAgo: 60)
        try await take(TestPC(1, kit: office.kit), .capable, daysAgo: 5)
        let changes = try reader.changes(since: today.adding(days: -30), ListOptions(asOf: today))
        #expect(changes.changes.map(\.kind) == [.improved])
    }

    @Test func `coverage is kept month by month, the last of a month standing for it`() async throws {
        let fleet = try await SchoolCase()
        let standing = try #require(try fleet.standing(try SchoolCase.priced()))
        let store = fleet.office.store
        let days = ["2026-10-05", "2026-11-30", "2026-11-02"].compactMap { Day($0) }
        for day in days { try store.note(standing, on: day) }
        let months = try store.coverage(of: nil)
        #expect(months.map(\.month) == ["2026-10", "2026-11"])
        #expect(months.map(\.day) == Array(days.prefix(2)))
        #expect(months.map(\.coverage) == Array(repeating: Coverage(adequate: 9, required: 26), count: 2))
        #expect(months.map(\.machines) == [21, 21])
        #expect(try store.coverage(of: AreaPath("Province/Lower")).map(\.adequate) == [4, 4])
        #expect(try store.coverage(of: AreaPath("Nowhere")).isEmpty)
    }
}
