import Reports
import Testing

@Suite struct VectorTests {
    @Test func `the published key signs the published line`() throws {
        let key = try Vector.key()
        let line = try key.sign(Array(#"{"v":1}"#.utf8), as: .report)
        #expect(key.id.description == Vector.kid)
        #expect(key.bytes == Vector.secretKey)
        #expect(line.text == Vector.line)
        #expect(line.id.description == Vector.id)
    }

    @Test func `the published line is verified`() throws {
        let line = try SignedLine(verifying: Array(Vector.line.utf8), as: .report)
        #expect(line.text == Vector.line)
        #expect(line.type == .report)
        #expect(line.signer.description == Vector.kid)
        #expect(line.payload == Array(#"{"v":1}"#.utf8))
        #expect(line.id == LineID(Vector.id))
    }

    @Test func `the kit's secret gives the published proof`() throws {
        let key = try Vector.key()
        #expect(try Kit.sample(root: key.id).proof(for: key.id) == Vector.proof)
    }
}
