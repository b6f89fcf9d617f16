import Foundation
import Reports
import TestSupport
import Testing

/// Two programs that are not ours check our lines: OpenSSL and Python's joserfc.
@Suite struct SecondOpinionTests {
    private let key = SigningKey()

    private func goodLines() throws -> [String] {
        var generator = SeededGenerator(seed: 3)
        return try (0..<50).map { _ in try key.sign(Report.random(by: key.id, using: &generator)).text }
    }

    /// Each good line with one thing changed in it: a character of the payload, of the signature, or the key.
    private func tamperedLines() throws -> [String] {
        var generator = SeededGenerator(seed: 4)
        return try goodLines().enumerated().map { number, line in
            var parts = line.split(separator: ".").map(String.init)
            switch number % 3 {
            case 0: parts[1] = changed(parts[1], using: &generator)
            case 1: parts[2] = changed(parts[2], using: &generator)
            default: parts[0] = try String(SigningKey().sign([], as: .report).text.split(separator: ".")[0])
            }
            return parts.joined(separator: ".")
        }
    }

    /// The text with one character made another one; not the last, whose unused bits some readers pass over.
    private func changed(_ text: String, using generator: inout SeededGenerator) -> String {
        var bytes = Array(text.utf8)
        let place = Int.random(in: 0..<(bytes.count - 1), using: &generator)
        bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        return String(decoding: bytes, as: UTF8.self)
    }

    private func ours(_ lines: [String]) -> [Bool] {
        lines.map { (try? SignedLine(verifying: Array($0.utf8), as: .report)) != nil }
    }

    @Test func `openssl and we are of one mind`() throws {
        try OtherProgram.openssl.require(["version"])
        for (lines, good) in [(try goodLines(), true), (try tamperedLines(), false)] {
            #expect(ours(lines) == Array(repeating: good, count: 50))
            #expect(try lines.map(opensslVerifies) == Array(repeating: good, count: 50))
        }
    }

    private func opensslVerifies(_ line: String) throws -> Bool {
        let scratch = try TemporaryFolder()
        let folder = scratch.url
        let parts = line.split(separator: ".").map(String.init)
        let header = try decoded(String(decoding: base64(parts[0]), as: UTF8.self), as: [String: String].self)
        let publicKey = Data(base64(try #require(header["kid"])))
        let der = Data([0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]) + publicKey
        try der.write(to: folder.appending(path: "key"))
        try Data("\(parts[0]).\(parts[1])".utf8).write(to: folder.appending(path: "signed"))
        try Data(base64(parts[2])).write(to: folder.appending(path: "signature"))
        let result = try OtherProgram.openssl.run([
            "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", folder.appending(path: "key").path(),
            "-rawin", "-in", folder.appending(path: "signed").path(),
            "-sigfile", folder.appending(path: "signature").path(),
        ])
        return result.status == 0
    }

    @Test func `joserfc and we are of one mind`() throws {
        try OtherProgram.python.require(["-c", "import joserfc"])
        for (lines, good) in [(try goodLines(), true), (try tamperedLines(), false)] {
            #expect(ours(lines) == Array(repeating: good, count: 50))
            let word = good ? "good\n" : "bad\n"
            #expect(try joserfcSays(of: lines) == String(repeating: word, count: 50))
        }
    }

    private func joserfcSays(of lines: [String]) throws -> String {
        let folder = try TemporaryFolder()
        let file = try folder.write(lines.map { "\($0)\n" }.joined(), to: "lines")
        return try OtherProgram.python.run(["-W", "ignore", "-c", Self.joserfc, file]).output
    }

    private static let joserfc = """
        import base64, json, sys
        from joserfc import jws
        from joserfc.errors import JoseError
        from joserfc.jwk import OKPKey

        for line in open(sys.argv[1]):
            line = line.strip()
            header = json.loads(base64.urlsafe_b64decode(line.split(".")[0] + "=="))
            key = OKPKey.import_key({"kty": "OKP", "crv": "Ed25519", "x": header["kid"]})
            try:
                jws.deserialize_compact(line, key, algorithms=["Ed25519"])
                print("good")
            except (JoseError, ValueError):
                print("bad")
        """
}
