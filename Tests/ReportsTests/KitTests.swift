import Reports
import Testing

@Suite struct KitTests {
    private let root = SigningKey()

    private func refusal(change: (inout Kit) throws -> Void) throws -> PayloadRefusal? {
        var kit = try Kit.sample(root: root.id)
        try change(&kit)
        do { _ = try kit.payload() } catch { return error }
        return nil
    }

    @Test func `a kit comes back as it was, under the id of its line`() throws {
        let signed = try SignedKit(signing: Kit.sample(root: root.id), with: root)
        let read = try SignedKit(file: LineFile.bytes(of: [signed.line]), name: "kit.jws")
        #expect(read == signed)
        #expect(read.kit == (try Kit.sample(root: root.id)))
        #expect(read.id == signed.line.id)
        #expect(read.proof(for: root.id) == read.kit.proof(for: root.id))
    }

    @Test func `a proof is of one kit and one key`() throws {
        let kit = try Kit.sample(root: root.id)
        var other = kit
        other.secret = .random()
        let key = SigningKey().id
        #expect(kit.proof(for: key) != other.proof(for: key))
        #expect(kit.proof(for: key) != kit.proof(for: root.id))
        #expect(kit.proof(for: key).utf8.count == 22)
    }

    @Test func `random secrets are 16 bytes and differ, and print as nothing`() {
        let secret = KitBytes.random()
        #expect(secret.bytes.count == 16)
        #expect(secret != KitBytes.random())
        #expect("\(secret)" == "16 bytes that are kept secret")
        #expect(KitBytes(bytes: [1]) == nil)
    }

    @Test func `a kit that could do harm is refused`() throws {
        #expect(try refusal { _ in } == nil)
        #expect(try refusal { $0.school = "" } == .wrongForm(field: "school"))
        #expect(try refusal { $0.school = "\u{1B}[2J" } == .wrongForm(field: "school"))
        #expect(try refusal { $0.district = "a\u{202E}b" } == .wrongForm(field: "district"))
        #expect(try refusal { $0.profiles = [] } == .wrongForm(field: "profiles"))
        #expect(try refusal { $0.profiles = ["a\n"] } == .wrongForm(field: "profiles"))
        #expect(try refusal { $0.max = 0 } == .wrongForm(field: "max"))
    }

    @Test(arguments: [
        "", "probe.example.vn", "ftp://a", "file:///etc/passwd", "https://", "http:///x", "-K/etc/passwd",
        "https://a b", "https://a\nb", "https://a\"b", "https://a\\b", "https://ế.vn", "https://user:pw@a",
        "https://a{1,2}", "HTTPS://a", "https://?x",
    ])
    func `an address that another program could misread is refused`(url: String) throws {
        let refusal = try refusal { $0.collectors = [CollectorAddress(key: root.id, url: url)] }
        #expect(refusal == .wrongForm(field: "collectors.0.url"))
    }

    @Test(arguments: ["http://10.0.0.1:8080", "https://probe.example.vn", "https://[2001:db8::1]/a?b=c#d@e", nil])
    func `a plain address, or none, is accepted`(url: String?) throws {
        #expect(try refusal { $0.collectors = [CollectorAddress(key: root.id, url: url)] } == nil)
    }

    @Test func `the signing key becomes the root`() throws {
        let signed = try SignedKit(signing: Kit.sample(root: SigningKey().id), with: root)
        #expect(signed.kit.root == root.id)
        #expect(signed.line.signer == root.id)
    }
}
