import Reports
import Testing

@Suite struct AcknowledgementTests {
    private let key = SigningKey()

    private func ids(_ count: Int) -> [LineID] { (0..<count).map { LineID(hashing: Array("\($0)".utf8)) } }

    @Test func `a receipt comes back as it was`() throws {
        let receipt = Acknowledgement(
            kid: SigningKey().id, t: 1_790_000_000, ok: ids(3), rej: [.init(id: ids(4)[3], why: "Cut.")])
        let line = try key.sign(receipt)
        #expect(try Acknowledgement(payloadOf: SignedLine(verifying: line.bytes, as: .acknowledgement)) == receipt)
    }

    @Test func `a receipt names 200 lines at most`() throws {
        let full = Acknowledgement(kid: key.id, t: 1, ok: ids(200))
        #expect(try Acknowledgement(payloadOf: key.sign(full)) == full)
        #expect(throws: SigningError.self) { try key.sign(Acknowledgement(kid: key.id, t: 1, ok: ids(201))) }
        let over = Acknowledgement(kid: key.id, t: 1, ok: ids(150), rej: ids(51).map { .init(id: $0, why: "") })
        #expect(throws: SigningError.payload(.wrongForm(field: "ok"))) { try key.sign(over) }
    }

    @Test func `200 rejections with the longest reasons fit into one receipt`() throws {
        let why = String(repeating: "why ", count: 100)
        let receipt = Acknowledgement(kid: key.id, t: 1, ok: [], rej: ids(200).map { .init(id: $0, why: why) })
        #expect(receipt.rej.allSatisfy { $0.why.utf8.count <= Acknowledgement.Rejection.whyLimit })
        #expect(try Acknowledgement(payloadOf: key.sign(receipt)).rej.count == 200)
    }

    @Test func `a reason is cleaned, for it may quote what was refused`() {
        #expect(Acknowledgement.Rejection(id: ids(1)[0], why: "\u{1B}[31m a  b\n").why == "[31m a b")
    }
}
