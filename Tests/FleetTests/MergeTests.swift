import FleetFixtures
import Reports
import Testing

@testable import Fleet

struct MergeTests {
    /// The lines of some PCs, among them more than are kept of one key, and a key that wrote two of one number.
    private func lines(_ kit: SignedKit) throws -> [[UInt8]] {
        let busy = TestPC(1, kit: kit)
        var lines = try (1...40).map { try busy.line($0, clk: TestOffice.now - 5000 + Int64($0)).bytes }
        let cloned = TestPC(2, kit: kit)
        var copy = TestPC(3, kit: kit, key: cloned.key)
        lines += try (1...3).map { try cloned.line($0).bytes } + (2...3).map { try copy.line($0, clk: 77).bytes }
        copy.label = "moved"
        lines.append(try copy.line(3, clk: 77).bytes)
        return lines + (try (4...9).map { try TestPC($0, kit: kit).line().bytes })
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `any order, repetition and grouping of deliveries gives the same store`(seed: UInt64) async throws {
        let office = try TestOffice()
        let lines = try lines(office.kit)
        _ = try await office.intake().take(lines)
        let expected = try office.store.contents()

        let other = try TestOffice(storingKit: false)
        // The same kit under another office's root would be refused, so it is put there directly.
        _ = try other.store.add(office.kit, at: TestOffice.now)
        var random = Seeded(seed)
        var rest = (lines + lines.filter { _ in Bool.random(using: &random) }).shuffled(using: &random)[...]
        while !rest.isEmpty {
            let count = Int.random(in: 1...7, using: &random)
            _ = try await other.intake().take(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        #expect(try other.store.contents() == expected)
    }

    @Test func `of one key the 32 greatest reports are kept whole, and all in the ledger`() async throws {
        let office = try TestOffice()
        let pc = TestPC(1, kit: office.kit)
        let lines = try (1...40).map { try pc.line($0) }
        _ = try await office.intake().take(lines.map(\.bytes))
        let contents = try office.store.contents()
        #expect(contents.count { $0.hasPrefix("body") } == 32)
        #expect(contents.count { $0.hasPrefix("ledger") } == 40)
        let kept = Set(lines.suffix(32).map(\.id.description))
        #expect(
            contents.filter { $0.hasPrefix("body") }.allSatisfy { kept.contains(String($0.split(separator: " ")[4])) })
        let first = ReportName(key: pc.key.id, line: lines[0].id)
        #expect(try await office.intake().take([lines[0].bytes]) == [.known(first)])
    }

    @Test func `an old report that comes late is taken, though it is not kept whole`() async throws {
        let office = try TestOffice()
        let pc = TestPC(1, kit: office.kit)
        _ = try await office.intake().take(try (2...40).map { try pc.line($0).bytes })
        let late = try pc.line(1)
        #expect(try await office.intake().take([late.bytes]) == [.taken(ReportName(key: pc.key.id, line: late.id))])
        #expect(try office.store.contents().contains { $0.hasPrefix("ledger \(pc.key.id) 1 ") })
    }

    @Test func `two reports of one number leave their trace, whether hardware or content differs`() async throws {
        let office = try TestOffice()
        let pc = TestPC(1, kit: office.kit)
        let clone = TestPC(2, kit: office.kit, key: pc.key)
        var relabelled = pc
        relabelled.label = "other"
        _ = try await office.intake().take([pc.line(1), clone.line(1), pc.line(2), relabelled.line(2)].map(\.bytes))
        let marks = try office.store.contents().filter { $0.hasPrefix("ledger") }
            .map { $0.split(separator: " ").suffix(2) }
        let fronts = marks.map { Set($0.map { $0.prefix(LedgerMark.hardwareLength) }).count }
        #expect(marks.allSatisfy { Set($0).count == 2 })
        #expect(fronts == [2, 1])
    }

    @Test func `the first time that a report was seen is kept, in whatever order it comes again`() async throws {
        let office = try TestOffice()
        let line = try TestPC(1, kit: office.kit).line()
        for time in [500, 300, 400] as [Int64] {
            _ = try await office.intake(at: TestOffice.now + time).take([line.bytes])
        }
        #expect(try office.store.heads(KitBook(store: office.store)).map(\.seen) == [TestOffice.now + 300])
    }
}
