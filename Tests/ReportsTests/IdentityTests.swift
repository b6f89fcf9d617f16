import Reports
import Testing

@Suite struct IdentityTests {
    @Test func `a short code is 40 bits of the hash of the id`() throws {
        let key = try #require(KeyID(Vector.kid))
        #expect(ShortCode(key).description == "WF5C-TQ1D")
    }

    @Test(arguments: ["WF5C-TQ1D", "wf5ctq1d", " wf5c tq1d ", "WF5C-TQID", "wf5c-tqld"])
    func `a code is found however it is typed`(typed: String) throws {
        let key = try #require(KeyID(Vector.kid))
        #expect(ShortCode(typed: typed) == ShortCode(key))
    }

    @Test func `the letter O is read as the digit`() {
        #expect(ShortCode(typed: "oooo-OOOO")?.description == "0000-0000")
    }

    @Test(arguments: ["", "WF5C", "WF5C-TQ1DX", "WF5C-TQ1U", "WF5C-TQ1é", "WF5C_TQ1D"])
    func `what is no code is refused`(typed: String) {
        #expect(ShortCode(typed: typed) == nil)
    }

    @Test func `the root's fingerprint is six groups of four`() throws {
        let key = try #require(KeyID(Vector.kid))
        #expect(RootFingerprint(key).description == "47Z3 3QX1 AJH6 2RKB Z1A0 8VYJ")
    }
}
