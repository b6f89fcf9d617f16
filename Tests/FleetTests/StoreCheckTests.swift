import FleetFixtures
import GRDB
import Reports
import Testing

@testable import Fleet

struct StoreCheckTests {
    private let office: TestOffice
    private let pc: TestPC

    init() async throws {
        office = try TestOffice()
        pc = TestPC(1, kit: office.kit)
        _ = try await office.intake().take(try (1...40).map { try pc.line($0).bytes })
        _ = try await office.intake().take([TestPC(2, kit: office.kit).line().bytes])
        _ = try await office.intake().take([TestPC(3, kit: office.anotherKit()).line().bytes])
        let decision = Decision(n: 1, verdict: .admit, subjects: [.key(pc.key.id), .kit(office.kit.id)])
        _ = try office.store.add(SignedDecision(signing: decision, with: office.root), at: TestOffice.now)
    }

    private func faults() throws -> [String] {
        var faults: [String] = []
        try StoreCheck(store: office.store).run { faults.append("\($0)") }
        return faults
    }

    @Test func `a store in order has no fault`() throws {
        #expect(try faults() == [])
    }

    @Test(arguments: [
        ("UPDATE body SET seq = 99 WHERE seq = 40", "is not what the table says"),
        ("UPDATE body SET at = at + 1 WHERE seq = 40", "is not what the table says"),
        ("UPDATE body SET line = replace(line, 'a', 'b') WHERE seq = 40", "Report "),
        ("UPDATE body SET line = 'x' || line WHERE seq = 40", "Report "),
        ("UPDATE body SET id = 'AAAAAAAAAAAAAAAAAAAAAA' WHERE seq = 40", "it has another id"),
        ("UPDATE body SET key = 2 WHERE seq = 40", "another key signed it"),
        (
            "INSERT INTO body (id, key, seq, at, kit, seen, line) SELECT id, key, seq, at, kit, seen, line FROM body "
                + "WHERE seq = 40", "it is kept more than once"
        ),
        ("DELETE FROM ledger WHERE seq = 40", "the ledger does not know of it"),
        ("UPDATE ledger SET lo = 'abc' WHERE seq = 3", "it holds what no mark is"),
        ("UPDATE kit SET line = substr(line, 2)", "Kit "),
        ("UPDATE decision SET line = substr(line, 2)", "Decision "),
        ("UPDATE decided SET n = 7", "does not follow from what it is made of"),
        ("DELETE FROM decided WHERE length(subject) = 43", "does not follow from what it is made of"),
        ("UPDATE held SET line = 'nothing'", "kept apart"),
        ("UPDATE machine_key SET kid = 'nobody' WHERE number = 2", "it is no key"),
        ("UPDATE head SET seen = 5 WHERE key = 1", "What lists are read from of key "),
        ("UPDATE head SET report = x'00' WHERE key = 1", "What lists are read from of key "),
        ("UPDATE head SET last_seen = last_seen + 1 WHERE key = 1", "makes it anew of the reports"),
        ("INSERT INTO seen_elsewhere SELECT key, id, 5 FROM body WHERE seq = 40", "time for it was not joined"),
    ])
    func `what was changed in the tables is found, with a sentence on what to do`(change: String, says: String) throws {
        try office.store.refreshHeads()
        try office.store.write { try $0.execute(sql: change) }
        let faults = try faults()
        #expect(faults.contains { $0.contains(says) }, "\(faults)")
        #expect(faults.allSatisfy { $0.hasSuffix(".") && $0.count > 40 })
    }

    @Test func `more reports than may be kept whole of one key are found`() throws {
        try office.store.write { db in
            for seq in 1...3 {
                let line = try pc.line(seq)
                try db.execute(
                    sql: "INSERT INTO body (id, key, seq, at, kit, seen, line) VALUES (?, 1, ?, ?, ?, 1, ?)",
                    arguments: [
                        line.id.description, seq, TestOffice.now - 60, office.kit.id.description, line.text,
                    ])
            }
        }
        let faults = try faults()
        #expect(faults.count == 1 && faults[0].contains("35 reports are kept whole"), "\(faults)")
    }

    @Test func `a kit and a decision that no root of this office signed are found`() async throws {
        let other = try TestOffice()
        _ = try office.store.add(other.kit, at: TestOffice.now)
        let decision = Decision(n: 9, verdict: .block, subjects: [.key(pc.key.id)])
        _ = try office.store.add(SignedDecision(signing: decision, with: other.root), at: TestOffice.now)
        #expect(try faults().count { $0.contains("no root key of this office signed it") } == 2)
    }
}
