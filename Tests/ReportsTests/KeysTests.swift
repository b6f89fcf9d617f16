import Reports
import Testing

@Suite struct KeysTests {
    private let root = SigningKey()
    private let collector = CollectorAddress(key: SigningKey().id, url: "https://probe.example.vn")

    private func refusal(change: (inout Keys) -> Void) -> PayloadRefusal? {
        var keys = Keys(n: 1, root: root.id, collectors: [collector])
        change(&keys)
        do { _ = try keys.payload() } catch { return error }
        return nil
    }

    @Test func `a change of keys comes back as it was`() throws {
        let keys = Keys(n: 3, root: root.id, collectors: [collector, CollectorAddress(key: root.id)])
        let line = try root.sign(keys)
        #expect(line.type == .keys)
        #expect(try Keys(payloadOf: SignedLine(verifying: line.bytes, as: .keys)) == keys)
    }

    @Test func `a change that could do harm is refused`() {
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.n = 0 } == .wrongForm(field: "n"))
        #expect(refusal { $0.collectors = [] } == .wrongForm(field: "collectors"))
        #expect(refusal { $0.collectors = Array(repeating: collector, count: 9) } == .wrongForm(field: "collectors"))
        #expect(refusal { $0.collectors[0].url = "-K/etc/passwd" } == .wrongForm(field: "collectors.0.url"))
        #expect(refusal { $0.collectors[0].url = nil } == nil)
    }

    @Test(arguments: [
        ("{}", PayloadRefusal.missing(field: "v")),
        (#"{"v":2}"#, .unknownVersion(2)),
        (#"{"v":1,"n":1,"root":"x","collectors":[]}"#, .wrongForm(field: "root")),
        (#"{"v":1,"n":1,"collectors":[]}"#, .missing(field: "root")),
        (#"{"v":1,"n":1.5}"#, .broken(.fraction, at: 11)),
        (#"{"v":1,"n":-1}"#, .broken(.negative, at: 11)),
        (#"{"v":1,"n":1,"n":2}"#, .broken(.duplicateKey, at: 13)),
    ])
    func `a hostile payload is refused with its place`(payload: String, refusal: PayloadRefusal) throws {
        let line = try root.sign(Array(payload.utf8), as: .keys)
        #expect(throws: refusal) { try Keys(payloadOf: line) }
        #expect(KeysChange.all(in: [line]).isEmpty)
    }

    @Test func `a kit knows the changes before it, and its number is a number`() throws {
        var kit = try Kit.sample(root: root.id)
        #expect(String(decoding: try kit.payload(), as: UTF8.self).contains(#""n":"#) == false)
        kit.n = 4
        #expect(try SignedKit(signing: kit, with: root).kit.n == 4)
        kit.n = 0
        #expect(throws: PayloadRefusal.wrongForm(field: "n")) { try kit.payload() }
    }
}
