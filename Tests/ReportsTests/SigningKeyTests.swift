import Reports
import Testing

@Suite struct SigningKeyTests {
    @Test func `a key made of its own bytes is the same key`() throws {
        let key = SigningKey()
        #expect(key.bytes.count == 32)
        #expect(try SigningKey(bytes: key.bytes).id == key.id)
        #expect(SigningKey().id != key.id)
    }

    @Test(arguments: [0, 31, 33, 64])
    func `bytes of another length are no key`(count: Int) {
        #expect(throws: SigningError.keyLength(bytes: count)) {
            try SigningKey(bytes: [UInt8](repeating: 1, count: count))
        }
    }

    @Test func `a key prints without its secret`() throws {
        let key = try Vector.key()
        #expect("\(key)" == "the key \(Vector.kid)")
    }

    @Test func `the id is the public key`() throws {
        let id = try Vector.key().id
        #expect(id.publicKey == base64(Vector.kid))
        #expect(KeyID(publicKey: id.publicKey) == id)
        #expect(KeyID(publicKey: [1, 2, 3]) == nil)
    }

    @Test(arguments: ["", "A", String(repeating: "A", count: 42), String(repeating: "A", count: 44), "é"])
    func `text of another form is no id`(text: String) {
        #expect(KeyID(text) == nil)
        #expect(LineID(text) == nil)
    }

    @Test func `a report that no reader would take is not signed`() throws {
        let key = try Vector.key()
        var report = try Report.full(by: key.id)
        report.seq = 0
        #expect(throws: SigningError.payload(.wrongForm(field: "seq"))) { try key.sign(report) }
    }
}
