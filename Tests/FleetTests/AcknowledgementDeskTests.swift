import FleetFixtures
import GRDB
import Reports
import Testing

@testable import Fleet

struct AcknowledgementDeskTests {
    @Test func `each PC gets one receipt, signed by the office, for all that was stored, old and new`() async throws {
        let office = try TestOffice()
        let intake = try office.intake()
        let (one, other) = (TestPC(1, kit: office.kit), TestPC(2, kit: office.kit))
        let lines = try [one.line(1), one.line(2), other.line(1)]
        _ = try await intake.take([lines[0].bytes])
        let receipts = try office.desk().acknowledgements(for: try await intake.take(lines.map(\.bytes)))
        #expect(receipts.count == 2)
        for receipt in receipts {
            let again = try SignedLine(verifying: receipt.bytes, as: .acknowledgement)
            #expect(again.signer == office.office.collector)
            let content = try Acknowledgement(payloadOf: again)
            let expected = lines.filter { $0.signer == content.kid }.map(\.id).sorted()
            #expect(content.ok == expected)
            #expect(content.rej.isEmpty)
            #expect(content.t == TestOffice.now)
        }
    }

    @Test func `a line handed in twice is named once`() async throws {
        let office = try TestOffice()
        let line = try TestPC(1, kit: office.kit).line()
        let outcomes = try await office.intake().take([line.bytes, line.bytes])
        let receipts = try office.desk().acknowledgements(for: outcomes)
        let named = try receipts.map { try Acknowledgement(payloadOf: $0).ok }
        #expect(named == [[line.id]])
    }

    @Test func `more lines than a receipt can name get several receipts`() async throws {
        let office = try TestOffice()
        let pc = TestPC(1, kit: office.kit)
        let lines = try (1...401).map { try pc.line($0) }
        let outcomes = try await office.intake().take(lines.map(\.bytes))
        let receipts = try office.desk().acknowledgements(for: outcomes)
        let named = try receipts.map { try Acknowledgement(payloadOf: $0).ok }
        #expect(named.map(\.count) == [200, 200, 1])
        #expect(Set(named.joined()) == Set(lines.map(\.id)))
    }

    @Test func `nothing that is not stored is ever named`() async throws {
        let office = try TestOffice()
        let stranger = try TestPC(1, kit: office.anotherKit()).line()
        let newer = try TestPC(2, kit: office.kit).line(saying: #"{"v":7}"#)
        var cut = try TestPC(3, kit: office.kit).line().bytes
        cut.removeLast()
        let outcomes = try await office.intake().take([stranger.bytes, newer.bytes, cut])
        #expect(try office.desk().acknowledgements(for: outcomes).isEmpty)
    }

    @Test func `lines that could not be stored have no outcome, so nothing can be acknowledged`() async throws {
        let office = try TestOffice()
        try office.store.write { db in
            try db.execute(
                sql: "CREATE TRIGGER full BEFORE INSERT ON ledger BEGIN SELECT raise(ABORT, 'disk full'); END")
        }
        let lines = try (1...3).map { try TestPC($0, kit: office.kit).line().bytes }
        let intake = try office.intake()
        let error = await #expect(throws: StoreError.self) { try await intake.take(lines) }
        #expect(error?.description.contains("disk full") == true)
        #expect(try office.store.contents().isEmpty)
    }
}
