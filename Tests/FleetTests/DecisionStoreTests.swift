import FleetFixtures
import Reports
import Requirements
import Testing

@testable import Fleet

struct DecisionStoreTests {
    private let office: TestOffice
    private let pcs: [TestPC]

    init() async throws {
        office = try TestOffice()
        pcs = (1...4).map { [kit = office.kit] in TestPC($0, kit: kit) }
        _ = try await office.intake().take(pcs.map { try $0.line().bytes })
    }

    private func subject(_ pc: Int) -> DecisionSubject { .key(pcs[pc - 1].key.id) }

    private func decide(
        _ n: Int, _ verdict: Decision.Verdict, _ subjects: [DecisionSubject], by root: SigningKey? = nil
    ) throws -> SignedLine {
        try (root ?? office.root).sign(Decision(n: n, verdict: verdict, subjects: subjects))
    }

    private func take(_ lines: [SignedLine]) async throws -> [LineOutcome] {
        try await office.intake(accepting: [.decision]).take(lines.map(\.bytes))
    }

    private func states() throws -> [KeyState] {
        let known = Dictionary(uniqueKeysWithValues: try office.store.knownKeys().map { ($0.key, $0.state) })
        return pcs.compactMap { known[$0.key.id] }
    }

    private func listed() throws -> Set<KeyID> {
        let reader = FleetReader(store: office.store, data: try RequirementData.shipped())
        return Set(try reader.machines(ListOptions(asOf: Day(unixSeconds: TestOffice.now))).machines.map(\.key))
    }

    @Test func `what was retired or blocked leaves the list and nothing else, and comes back`() async throws {
        let before = try office.store.contents().count
        let lines = [try decide(1, .retire, [subject(1)]), try decide(2, .block, [subject(2)])]
        #expect(try await take(lines) == lines.map { .decisionTaken($0.id) })
        #expect(try await take(lines) == lines.map { .decisionKnown($0.id) })
        #expect(try states() == [.retired, .blocked, .provisional, .provisional])
        #expect(try listed() == [pcs[2].key.id, pcs[3].key.id])
        #expect(try office.store.contents().count == before + 2)
        #expect(try Set(office.store.unrankedKeys().map(\.state)) == [.blocked, .retired])

        let next = try pcs[0].line(2)
        let outcomes = try await office.intake().take([next.bytes])
        #expect(outcomes == [.taken(ReportName(key: next.signer, line: next.id))], "still stored")
        #expect(try office.desk().acknowledgements(for: outcomes).count == 1, "and acknowledged")

        _ = try await take([decide(3, .admit, [subject(1)])])
        #expect(try states() == [.admitted, .blocked, .provisional, .provisional])
        #expect(try listed().count == 3)
    }

    @Test func `the higher number counts, of equal ones the more severe, whatever came first`() async throws {
        let lines = [
            try decide(2, .admit, [subject(1), subject(2)]), try decide(1, .block, [subject(1)]),
            try decide(2, .block, [subject(2)]), try decide(2, .retire, [subject(2), subject(3)]),
            try decide(2, .admit, [subject(3)]),
        ]
        var seen: Set<[KeyState]> = []
        var contents: Set<[String]> = []
        for seed in 1...6 as ClosedRange<UInt64> {
            let office = try TestOffice(storingKit: false)
            _ = try office.store.add(self.office.kit, at: TestOffice.now)
            _ = try await office.intake().take(pcs.map { try $0.line().bytes })
            var random = Seeded(seed)
            for line in lines.shuffled(using: &random) {
                _ = try office.store.add(try SignedDecision(line: line), at: TestOffice.now)
            }
            contents.insert(try office.store.contents())
            let known = Dictionary(uniqueKeysWithValues: try office.store.knownKeys().map { ($0.key, $0.state) })
            seen.insert(pcs.compactMap { known[$0.key.id] })
        }
        #expect(seen == [[.admitted, .blocked, .retired, .provisional]])
        #expect(contents.count == 1)
    }

    @Test func `blocking a kit covers its keys that have no decision of their own`() async throws {
        _ = try await take([decide(1, .admit, [subject(1)]), decide(2, .block, [.kit(office.kit.id)])])
        #expect(try states() == [.admitted, .blocked, .blocked, .blocked])
    }

    @Test func `an office may rank only what it admitted`() async throws {
        _ = try await take([decide(1, .admit, [subject(1)])])
        #expect(try listed().count == 4)
        try office.store.requireAdmission(true)
        #expect(try listed() == [pcs[0].key.id])
        try office.store.requireAdmission(false)
        #expect(try listed().count == 4)
    }

    @Test func `a decision of somebody else does not count`() async throws {
        let stranger = SigningKey()
        let outcomes = try await take([decide(9, .block, [subject(1)], by: stranger)])
        #expect(outcomes == [.refused(.foreignDecision(RootFingerprint(stranger.id)))])
        let collector = try office.folder.collectorKey(of: office.store.office())
        #expect(try await take([decide(9, .block, [subject(1)], by: collector)]).first?.fault != nil)
        #expect(try states() == Array(repeating: .provisional, count: 4))
        let network = try office.intake(accepting: [.report])
        #expect(try await network.take([decide(1, .block, [subject(1)]).bytes]).first?.fault != nil)
    }

    @Test func `a decision may come before the report that it is about`() async throws {
        let pc = TestPC(9, kit: office.kit)
        _ = try await take([decide(1, .block, [.key(pc.key.id)])])
        _ = try await office.intake().take([pc.line().bytes])
        #expect(try !listed().contains(pc.key.id))
    }

    @Test func `more than 500 subjects make several decisions, numbered on`() throws {
        let subjects = (0..<1201).map { _ in DecisionSubject.key(SigningKey().id) }
        let order = DecisionOrder(verdict: .admit, subjects: subjects + subjects.prefix(3), note: "seen")
        let decisions = try order.decisions(numberedFrom: 5, root: office.root)
        #expect(decisions.map(\.decision.n) == [5, 6, 7])
        #expect(decisions.map(\.decision.subjects.count) == [500, 500, 201])
        #expect(Set(decisions.flatMap(\.decision.subjects)) == Set(subjects))
        for decision in decisions { _ = try office.store.add(decision, at: TestOffice.now) }
        #expect(try office.store.nextDecision() == 8)
        #expect(try office.store.decisions() == decisions)
    }

    @Test func `what a decision would mean is known before it is made`() throws {
        let order = DecisionOrder(verdict: .block, subjects: [subject(2), .kit(office.kit.id)], note: nil)
        let effects = try office.store.effects(of: order, on: office.store.knownKeys())
        #expect(effects.map(\.after) == Array(repeating: .blocked, count: 4))
        #expect(try states() == Array(repeating: .provisional, count: 4))
        let one = DecisionOrder(verdict: .retire, subjects: [subject(2)], note: nil)
        #expect(try office.store.effects(of: one, on: office.store.knownKeys()).map(\.key.key) == [pcs[1].key.id])
    }

    @Test func `somebody is found by code, key, or label within the school, and never guessed`() throws {
        let finder = SubjectFinder(keys: try office.store.knownKeys(), kits: try office.store.kits())
        let code = "\(ShortCode(pcs[0].key.id))"
        #expect(try finder.subject(code, school: nil) == subject(1))
        #expect(try finder.subject(code.lowercased().replacing("-", with: ""), school: nil) == subject(1))
        #expect(try finder.subject("\(pcs[1].key.id)", school: nil) == subject(2))
        #expect(try finder.subject("Lab 1 / 3", school: "Tan Lap") == subject(3))
        #expect(try finder.subject("\(office.kit.id)", school: nil) == .kit(office.kit.id))
        #expect(throws: SubjectError.self) { try finder.subject("Lab 1 / 3", school: nil) }
        #expect(throws: SubjectError.self) { try finder.subject("Lab 1 / 3", school: "Elsewhere") }
        #expect(throws: SubjectError.self) { try finder.subject("nobody", school: "Tan Lap") }
        #expect(finder.all(of: "Tan Lap").count == 4)
        #expect(finder.kits(of: "Tan Lap") == [.kit(office.kit.id)])
    }

    @Test func `two PCs of one label are named both`() async throws {
        var twin = TestPC(7, kit: office.kit)
        twin.label = "Lab 1 / 3"
        _ = try await office.intake().take([twin.line().bytes])
        let finder = SubjectFinder(keys: try office.store.knownKeys(), kits: [])
        let error = #expect(throws: SubjectError.self) { try finder.subject("Lab 1 / 3", school: "Tan Lap") }
        guard case .several(_, let keys)? = error else {
            Issue.record("one of the two was taken")
            return
        }
        #expect(Set(keys.map(\.key)) == [pcs[2].key.id, twin.key.id])
    }

    @Test(arguments: [
        ("a\n b \r\n\nc", ["a", "b", "c"]), ("school,key\r\n\"A, B\",k1\r\nB,k2\r\n", ["k1", "k2"]),
        ("\u{FEFF}\"school\";\"key\"\n\"x\";\"k1\"\n", ["k1"]), ("", []), ("Lab 1, 2\n", ["Lab 1, 2"]),
        ("\u{FEFF}\"Trường\";\"Khóa\"\n\"x\";\"k1\"\n", ["k1"]), ("school\tkey\nx\t'-k1\n", ["-k1"]),
    ])
    func `a list is lines, or the column of keys of a CSV`(text: String, words: [String]) {
        #expect(SubjectList(decoding: Array(text.utf8)).words == words)
    }
}
