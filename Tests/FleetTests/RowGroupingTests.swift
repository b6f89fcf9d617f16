import FleetFixtures
import Reports
import Testing

@testable import Fleet

struct RowGroupingTests {
    private let kit: SignedKit
    private let otherKit: SignedKit

    init() throws {
        let office = try TestOffice()
        kit = office.kit
        otherKit = try office.anotherKit()
    }

    private func head(
        nic: [Int] = [], uuid: Int? = nil, board: Int? = nil, clk: Int64 = TestOffice.now, kit: SignedKit? = nil
    ) throws -> Head {
        var pc = TestPC(0, kit: kit ?? self.kit)
        pc.tags = HardwareTags(nic: nic.map(TestPC.tag), uuid: uuid.map(TestPC.tag), board: board.map(TestPC.tag))
        let line = try pc.line(1, clk: clk)
        return Head(
            key: line.signer, number: 0, line: line.id, report: try Report(payloadOf: line), kit: pc.kit,
            seen: TestOffice.now)
    }

    @Test func `keys that share a network card are one row, also through a third`() throws {
        let heads = try [head(nic: [1, 2]), head(nic: [2, 3]), head(nic: [3]), head(nic: [4])]
        let rows = RowGrouping.rows(heads)
        #expect(rows.map(\.keys.count).sorted() == [1, 3])
        #expect(rows.allSatisfy { $0.flags.isEmpty })
    }

    @Test func `without a network card, identifier and board together tell a PC, and neither alone`() throws {
        #expect(RowGrouping.rows(try [head(uuid: 1, board: 2), head(uuid: 1, board: 2)]).count == 1)
        #expect(RowGrouping.rows(try [head(uuid: 1, board: 2), head(uuid: 1, board: 3)]).count == 2)
        #expect(RowGrouping.rows(try [head(uuid: 1), head(uuid: 1)]).count == 2)
        #expect(RowGrouping.rows(try [head(board: 2), head(board: 2)]).count == 2)
        #expect(RowGrouping.rows(try [head(), head()]).count == 2)
    }

    @Test func `the same board behind another network card is another row`() throws {
        #expect(
            RowGrouping.rows(try [head(nic: [1], uuid: 1, board: 2), head(nic: [2], uuid: 1, board: 2)]).count == 2)
    }

    @Test func `one network card on two boards is two rows, both marked`() throws {
        let rows = RowGrouping.rows(try [head(nic: [1], board: 1), head(nic: [1], board: 2), head(nic: [1], board: 2)])
        #expect(rows.map(\.keys.count).sorted() == [1, 2])
        #expect(rows.allSatisfy { $0.flags == [.ambiguous] })
    }

    @Test func `a PC that claims another school's network card takes no row from that school`() throws {
        #expect(RowGrouping.rows(try [head(nic: [1]), head(nic: [1], kit: otherKit)]).count == 2)
    }

    @Test func `the newest report stands for the row, and a clock that runs ahead does not help`() throws {
        let old = try head(nic: [1], clk: TestOffice.now - 500)
        let new = try head(nic: [1], clk: TestOffice.now - 400)
        #expect(RowGrouping.rows([new, old]).first?.current.key == new.key)
        let ahead = try head(nic: [1], clk: TestOffice.now + 1_000_000)
        #expect(ahead.when == TestOffice.now)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `rows do not depend on the order of the reports`(seed: UInt64) throws {
        var random = Seeded(seed)
        let heads = try (0..<30).map { _ in
            try head(
                nic: (0..<Int.random(in: 0...2, using: &random)).map { _ in Int.random(in: 1...12, using: &random) },
                uuid: Bool.random(using: &random) ? 1 : nil, board: Int.random(in: 1...3, using: &random))
        }
        let expected = RowGrouping.rows(heads).map { ($0.current.line.description, $0.keys.count, $0.flags) }
        for _ in 1...5 {
            let rows = RowGrouping.rows(heads.shuffled(using: &random))
            #expect(rows.map(\.current.line.description) == expected.map(\.0))
            #expect(rows.map(\.keys.count) == expected.map(\.1))
            #expect(rows.map(\.flags) == expected.map(\.2))
        }
    }
}
