import FleetFixtures
import Reports

@testable import Fleet

/// Lines that were signed and judged once, to be delivered in thousands of ways: PCs that report in order, one that
/// was copied, one whose disk is set back, one that was installed anew, and decisions on some of them.
struct LawPool: Sendable {
    let root: KeyID
    let kits: [SignedKit]
    private(set) var reports: [String: ClaimedReport] = [:]
    private(set) var decisions: [String: SignedDecision] = [:]

    /// In an order that is the same in every run.
    private(set) var items: [LawItem] = []

    /// - Parameter busy: As many reports as one of the PCs wrote.
    init(busy: Int) throws {
        let office = try TestOffice()
        root = office.office.root
        kits = [office.kit]
        let pc = { (number: Int) in
            TestPC(number, kit: office.kit, key: try SigningKey(bytes: (0..<32).map { UInt8(number + $0) }))
        }
        let (plain, copied, setBack, old) = (try pc(1), try pc(2), try pc(3), try pc(4))
        var copy = try pc(5)
        copy = TestPC(5, kit: office.kit, key: copied.key)
        var anew = try pc(6)
        anew.tags = old.tags
        for seq in 1...busy { try add(plain.report(seq, clk: TestOffice.now - 9000 + Int64(seq)), plain) }
        for seq in 1...3 {
            try add(copied.report(seq), copied)
            try add(copy.report(seq), copy)
            for up in 1...2 {
                var report = setBack.report(seq, sync: false)
                report.up = up
                try add(report, setBack)
            }
        }
        try add(old.report(1, clk: TestOffice.now - 99), old)
        try add(anew.report(1), anew)
        addReceipts()
        for (n, verdict) in [(1, Decision.Verdict.admit), (2, .retire), (2, .block), (3, .admit)] {
            for others in [[DecisionSubject.kit(LineID(hashing: []))], []] {
                let subjects = [.key(copied.key.id)] + others
                let content = Decision(n: n, verdict: verdict, subjects: subjects)
                let decision = try SignedDecision(signing: content, with: office.root)
                decisions[decision.id.description] = decision
                items.append(.decision(decision))
            }
        }
    }

    /// What an office says that received a report of one PC, and one that mistakes it for another PC's.
    private mutating func addReceipts() {
        for (earlier, report) in reports.values.sorted(by: { $0.id < $1.id }).enumerated() {
            let kid = earlier.isMultiple(of: 2) ? report.line.signer : root
            let receipt = Acknowledgement(kid: kid, t: TestOffice.now - Int64(earlier), ok: [report.id])
            items.append(.claim(.received(receipt)))
        }
    }

    private mutating func add(_ report: Report, _ pc: TestPC) throws {
        let line = try pc.key.sign(report)
        let claimed = ClaimedReport(line: line, id: line.id, report: report)
        reports[line.id.description] = claimed
        items.append(.report(claimed))
    }

    /// Some of the items, at random times, perhaps twice.
    func deliveries(_ count: Int, using random: inout Seeded) -> [LawDelivery] {
        (0..<count).map { _ in
            LawDelivery(
                item: items[Int.random(in: 0..<items.count, using: &random)],
                received: TestOffice.now + Int64.random(in: 0...1000, using: &random))
        }
    }
}
