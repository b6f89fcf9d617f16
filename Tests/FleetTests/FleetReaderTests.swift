import FleetFixtures
import Machine
import Reports
import Requirements
import Testing

@testable import Fleet

struct FleetReaderTests {
    private let office: TestOffice
    private let data: RequirementData
    private let today: Day

    init() throws {
        office = try TestOffice()
        data = try RequirementData.shipped()
        today = try #require(Day("2026-12-01"))
    }

    private func list(_ pcs: [TestPC], _ options: ListOptions? = nil) async throws -> MachineList {
        _ = try await office.intake().take(pcs.map { try $0.line().bytes })
        return try FleetReader(store: office.store, data: data).machines(options ?? ListOptions(asOf: today))
    }

    @Test func `PCs rank by verdict, then by score, then by code`() async throws {
        let machines: [Machine] = [.capable, .halfSeen, .hopeless, .middling, .neglected, .hopeless, .capable]
        let pcs = machines.enumerated().map { TestPC($0 + 1, kit: office.kit, machine: $1) }
        let ranked = try await list(pcs).byPriority
        #expect(ranked.map(\.verdict) == [.replace, .replace, .upgrade, .unknown, .usable, .ready, .ready])
        for (one, next) in zip(ranked, ranked.dropFirst()) where one.verdict == next.verdict {
            #expect((one.scoreLow, one.code) < (next.scoreLow, next.code))
        }
    }

    @Test func `the summary counts what is outdated, and what is kept apart`() async throws {
        let machines: [Machine] = [.capable, .hopeless, .neglected, .halfSeen]
        var pcs = machines.enumerated().map { TestPC($0 + 1, kit: office.kit, machine: $1) }
        pcs.append(TestPC(9, kit: try office.anotherKit()))
        let summary = try await list(pcs).summary
        #expect(summary.machines == 4)
        #expect(summary.outdated == 2)
        #expect(summary.outdatedPercent == 50)
        #expect(summary.unknown == 1)
        #expect(summary.held == 1)
    }

    @Test func `what the PC concluded is not believed`() async throws {
        let pc = TestPC(1, kit: office.kit, machine: .hopeless)
        var report = pc.report()
        report.concl = [Conclusion(profile: "teaching-basic", digest: "", low: 99, high: 99, verdict: .ready)]
        _ = try await office.intake().take([pc.key.sign(report).bytes])
        #expect(try await list([]).machines.map(\.verdict) == [.replace])
    }

    @Test func `a PC is judged by what it is for, else by its school's first profile, unless another is asked for`()
        async throws
    {
        var special = TestPC(1, kit: office.kit)
        special.use = "computer-lab"
        let pcs = [special, TestPC(2, kit: office.kit)]
        #expect(Set(try await list(pcs).machines.map(\.profile.untrusted)) == ["computer-lab", "teaching-basic"])
        let asked = ListOptions(profile: data.profile(named: "exam-client"), asOf: today)
        #expect(try await list(pcs, asked).machines.map(\.profile.untrusted) == ["exam-client", "exam-client"])
    }

    @Test func `a profile that is not known here makes a PC unknown, not something else`() async throws {
        var pc = TestPC(1, kit: office.kit, machine: .hopeless)
        pc.use = "rocket-science"
        #expect(try await list([pc]).machines.map(\.verdict) == [.unknown])
    }

    @Test func `the day decides what is supported`() async throws {
        let pc = TestPC(1, kit: office.kit)
        #expect(try await list([pc]).machines.map(\.verdict) == [.ready])
        let later = ListOptions(asOf: try #require(Day("2029-12-01")))
        #expect(try await list([pc], later).machines.map(\.verdict) == [.upgrade])
    }

    @Test func `only one school's PCs are listed where one is named`() async throws {
        let other = try office.anotherKit()
        _ = try office.store.add(other, at: TestOffice.now)
        let pcs = [TestPC(1, kit: office.kit), TestPC(2, kit: other)]
        #expect(try await list(pcs).machines.count == 2)
        let options = ListOptions(school: "Na Coc", asOf: today)
        #expect(try await list(pcs, options).machines.map(\.school.untrusted) == ["Na Coc"])
    }

    @Test func `a newer report takes the older one's place`() async throws {
        var pc = TestPC(1, kit: office.kit, machine: .neglected)
        _ = try await list([pc])
        pc.machine = .capable
        _ = try await office.intake().take([pc.line(2).bytes])
        #expect(try await list([]).machines.map(\.verdict) == [.ready])
    }
}
