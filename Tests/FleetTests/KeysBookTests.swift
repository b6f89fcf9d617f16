import FleetFixtures
import Foundation
import Reports
import Testing

@testable import Fleet

struct KeysBookTests {
    private let office: TestOffice
    private let roots = (0...4).map { _ in SigningKey() }

    init() throws { office = try TestOffice() }

    private func change(
        _ number: Int, from old: SigningKey, to new: SigningKey, collector: KeyID? = nil
    ) throws -> [SignedLine] {
        let keys = Keys(
            n: number, root: new.id, collectors: [CollectorAddress(key: collector ?? office.office.collector)])
        return try (old.id == new.id ? [old] : [old, new]).map { try $0.sign(keys) }
    }

    private func take(_ lines: [SignedLine], to office: TestOffice? = nil) throws -> [LineOutcome] {
        try (office ?? self.office).store.take(keys: lines, at: TestOffice.now)
    }

    private func kit(by root: SigningKey) throws -> SignedKit {
        var content = try office.anotherKit().kit
        content.root = root.id
        return try SignedKit(signing: content, with: root)
    }

    @Test func `a change is followed, and the office's record with it`() throws {
        let collector = SigningKey().id
        #expect(
            try take(change(1, from: office.root, to: roots[1], collector: collector)) == [
                .keysTaken(1), .keysTaken(1),
            ]
        )
        let now = try office.store.office()
        #expect(now.root == roots[1].id)
        #expect(now.collector == collector)
        #expect(now.changes == 1)
        #expect(now.founded == office.office.founded && now.district == office.office.district)
        #expect(try take(change(1, from: office.root, to: roots[1], collector: collector)).first == .keysKnown(1))
    }

    @Test func `what does not follow is refused with what to do, and nothing is stored`() throws {
        let first = try change(1, from: office.root, to: roots[1])
        let second = try change(2, from: roots[1], to: roots[2])
        #expect(try take([first[0]]) == [.refused(.keys(.half(number: 1)))])
        #expect(try take([first[1]]) == [.refused(.keys(.unconnected(number: 1)))])
        #expect(
            try take(second) == [.refused(.keys(.unconnected(number: 2))), .refused(.keys(.unconnected(number: 2)))])
        #expect(
            try take(change(1, from: roots[3], to: roots[4])).allSatisfy {
                $0 == .refused(.keys(.unconnected(number: 1)))
            }
        )
        let newer = try office.root.sign(Array(#"{"v":2}"#.utf8), as: .keys)
        #expect(try take([newer]) == [.refused(.keys(.payload(.unknownVersion(2))))])
        #expect(try office.store.keysBook().changes.isEmpty)
        #expect(try office.store.office() == office.office)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `any order of lines and repetition of deliveries gives the same store, also where a root was stolen`(
        seed: UInt64
    ) throws {
        var random = Seeded(seed)
        let first = try change(1, from: office.root, to: roots[1]) + change(1, from: office.root, to: roots[3])
        let second = try change(2, from: roots[1], to: roots[2]) + change(2, from: roots[3], to: roots[3])
        _ = try take((first + second).shuffled(using: &random))
        let contents = try contents()
        #expect(contents.count == 7)
        let chain = try office.store.keysBook().chain
        _ = try take((first + second + first).shuffled(using: &random))
        #expect(try self.contents() == contents)
        #expect(try office.store.keysBook().chain == chain)
        #expect(try office.store.keysBook().roots == Set([office.root.id] + [1, 2, 3].map { roots[$0].id }))
    }

    private func contents() throws -> [String] {
        try office.store.keysBook().changes.flatMap(\.lines).map(\.text).sorted()
    }

    @Test func `at a fork the office stays where it went first, keeps both, and says so`() throws {
        let ours = try change(1, from: office.root, to: roots[1])
        _ = try take(ours)
        #expect(try take(change(1, from: office.root, to: roots[3])) == [.keysForked(1), .keysForked(1)])
        #expect(try take(change(2, from: roots[3], to: roots[4])) == [.keysForked(2), .keysForked(2)])
        let book = try office.store.keysBook()
        #expect(book.chain.root == roots[1].id)
        #expect(book.forks == [1])
        #expect(try office.store.office().root == roots[1].id)
        #expect(try take(change(2, from: roots[1], to: roots[2])).first == .keysTaken(2))
        #expect(try take(ours).first == .keysKnown(1))
    }

    @Test func `kits of every root of the chain are taken, at once where the change came by another program`()
        async throws
    {
        let intake = try office.intake()
        let late = try kit(by: office.root)
        let new = try kit(by: roots[1])
        #expect(
            try await intake.take([new.line.bytes]) == [.refused(.foreignKit(RootFingerprint(roots[1].id)))])
        _ = try take(change(1, from: office.root, to: roots[1]))
        #expect(try await intake.take([new.line.bytes]) == [.kitTaken(new.id)])
        #expect(try await intake.take([late.line.bytes]) == [.kitTaken(late.id)])
        let pcs = [TestPC(1, kit: new), TestPC(2, kit: late), TestPC(3, kit: office.kit)]
        #expect(try await intake.take(pcs.map { try $0.line().bytes }).allSatisfy { $0.fault == nil })
        #expect(
            try await intake.take([try kit(by: roots[3]).line.bytes])
                == [.refused(.foreignKit(RootFingerprint(roots[3].id)))])
    }

    @Test func `an import takes the keys first, wherever their lines stand, and a kit of the new root with them`()
        async throws
    {
        let lines = try change(1, from: office.root, to: roots[1])
        let new = try kit(by: roots[1])
        let report = try TestPC(1, kit: new).line()
        try office.write(LineFile.bytes(of: [report, lines[1]]), to: "in/1.jws")
        try office.write(LineFile.bytes(of: [new.line]), to: "in/2.jws")
        try office.write(LineFile.bytes(of: [lines[0]]), to: "in/3.jws")
        let result = try await Importer(intake: office.intake()).take(Delivery(path: office.path + "/in").files)
        #expect(
            result.files.map { $0.lines.map(\.outcome) } == [
                [.taken(ReportName(key: report.signer, line: report.id)), .keysTaken(1)], [.kitTaken(new.id)],
                [.keysTaken(1)],
            ])
        #expect(result.files[0].lines.map(\.number) == [1, 2])
    }

    @Test func `keys are not taken from the network`() async throws {
        let line = try change(1, from: office.root, to: office.root)[0]
        let outcomes = try await office.intake(accepting: [.report]).take([line.bytes])
        #expect(outcomes == [.refused(.line(.otherType(.keys)))])
    }

    @Test func `the next kit is signed by the new root only, names the change, and keeps the school's salt`() throws {
        _ = try take(change(1, from: office.root, to: roots[1]))
        let order = KitOrder(school: "Tan Lap", profiles: ["teaching-basic"], most: 30, url: nil)
        let now = try office.store.office()
        #expect(throws: KitOrderError.self) { try order.kit(for: now, root: office.root, earlier: [], now: 1) }
        let kit = try order.kit(for: now, root: roots[1], earlier: office.store.kits(), now: 1)
        #expect(kit.kit.n == 1)
        #expect(kit.kit.salt == office.kit.kit.salt)
        #expect(office.kit.kit.n == nil)
    }

    @Test func `a stick gets one file of changes, whose name stays when another change follows`() throws {
        try office.write([], to: "stick/PROBE/x.jws")
        let folder = office.path + "/stick/PROBE"
        var names: Set<String> = []
        var lines: [SignedLine] = []
        for number in 1...2 {
            lines += try change(number, from: number == 1 ? office.root : roots[1], to: roots[number])
            _ = try take(lines)
            try ReceiptFolder(path: folder).write(changes: try office.desk().changes)
            names.formUnion(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "x.jws" })
        }
        #expect(names.count == 1)
        let name = try #require(names.first)
        #expect(name.wholeMatch(of: /[0-9a-f]{16}\.keys/) != nil)
        let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
        #expect(
            KeysChange.all(in: LineFile(Array(bytes)).compactMap { try? SignedLine(verifying: $0, as: .keys) }).count
                == 2)
    }
}
