import FleetFixtures
import Foundation
import GRDB
import Province
import Reports
import Requirements
import ShownText
import TestSupport
import Testing

@testable import Collector
@testable import Fleet

/// What is kept for lists never shows in them: they are to the byte those that are made anew of the reports.
struct DerivedListTests {
    private static let data = Result { try RequirementData.shipped() }
    private let province = Province(ProvinceShape.whole.scaled(to: 40).reporting(2))

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `after any mixture of reports, decisions and imports`(seed: UInt64) async throws {
        var random = Seeded(seed)
        let office = try TestOffice(storingKit: false)
        if seed.isMultiple(of: 2) {
            let roster = try Roster(decoding: Array(province.rosterText.utf8), file: "roster.csv")
            _ = try office.store.replaceRoster(with: roster)
        }
        let (kits, reports) = try province.lines(office)
        let keys = Set(reports.map(\.signer)).sorted()
        var lines = (kits + reports).map(\.bytes).shuffled(using: &random)
        for number in 1...12 {
            let verdict = Decision.Verdict.allCases.randomElement(using: &random) ?? .admit
            let subjects =
                number.isMultiple(of: 4)
                ? [DecisionSubject.kit((kits.randomElement(using: &random) ?? kits[0]).id)]
                : keys.shuffled(using: &random).prefix(3).map(DecisionSubject.key)
            let decision = Decision(n: number, verdict: verdict, subjects: Set(subjects).sorted())
            try lines.insert(
                office.root.sign(decision).bytes, at: Int.random(in: lines.count / 2..<lines.count, using: &random))
        }
        for line in reports.shuffled(using: &random).prefix(20) {
            let time = TestOffice.now - Int64.random(in: 0...90 * 86_400, using: &random)
            let receipt = Acknowledgement(kid: line.signer, t: time, ok: [line.id])
            let mark = LedgerExtract.Mark(seq: 1, lo: String(repeating: "0", count: 28), hi: nil)
            let extract = LedgerExtract(kid: line.signer, marks: [mark])
            let collector = try office.folder.collectorKey(of: office.office)
            lines.insert(try collector.sign(receipt).bytes, at: Int.random(in: 0..<lines.count, using: &random))
            if Int.random(in: 0...3, using: &random) == 0 { lines.append(try collector.sign(extract).bytes) }
        }
        var left = lines[...]
        while !left.isEmpty {
            // Half of them together, then few, so that there are steps in which only one thing changes.
            let step = left.count == lines.count ? lines.count / 2 : Int.random(in: 1...8, using: &random)
            let part = Array(left.prefix(step))
            left = left.dropFirst(step)
            let road = try office.intake(
                accepting: [.report, .kit, .decision, .acknowledgement, .ledger],
                at: TestOffice.now - Int64.random(in: 0...60 * 86_400, using: &random))
            let outcomes = try await road.take(part)
            if outcomes.contains(where: { if case .kitTaken = $0 { true } else { false } }) {
                _ = try await road.takeHeld()
            }
            if Int.random(in: 0...5, using: &random) == 0 {
                try office.store.requireAdmission(Bool.random(using: &random))
            }
            try expectAlike(office, "\(left.count) lines left")
            await Task.yield()
        }
    }

    /// Everything is made anew in a copy, so that what is kept in the office's own store grows step by step.
    private func expectAlike(_ office: TestOffice, _ when: Comment) throws {
        let kept = try lists(office.store)
        #expect(try office.store.wronglyDerived().isEmpty, when)
        let copy = try DatabaseQueue()
        try office.store.database.backup(to: copy)
        let anew = FleetStore(database: copy, file: "memory")
        try anew.forgetDerived()
        #expect(try lists(anew) == kept, when)
    }

    /// The whole list and its first lines, of which all is as long as the whole; as they are written for programs and in
    /// spreadsheets.
    private func lists(_ store: FleetStore) throws -> [String] {
        let data = try Self.data.get()
        let reader = FleetReader(store: store, data: data)
        let options = ListOptions(asOf: ProvinceTime.today)
        let narrator = Narrator(language: .english, data: data, asOf: options.asOf)
        let texts = { (list: PriorityList) in
            let shown = ShownPriorities(list, narrator)
            return [try shown.json(), shown.tables.map { CSVFile($0, in: .english, separator: .comma).text }.joined()]
        }
        let whole = try texts(reader.priorities(options))
        #expect(try texts(reader.firstPriorities(options, limit: 1000)) == whole)
        return try whole + texts(reader.firstPriorities(options, limit: 5))
    }
}
