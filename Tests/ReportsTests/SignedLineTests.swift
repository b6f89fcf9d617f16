import Testing

@testable import Reports

@Suite struct SignedLineTests {
    private func refusal(of line: String, as type: LineType = .report) -> LineRefusal? {
        #expect(throws: LineRefusal.self) { try SignedLine(verifying: Array(line.utf8), as: type) }
    }

    /// A line with a right signature by the vector's key over any header.
    private func signed(header: String, payload: String = "{}") throws -> String {
        let signed = "\(base64(Array(header.utf8))).\(base64(Array(payload.utf8)))"
        return "\(signed).\(base64(try rawSignature(of: Array(signed.utf8), by: Vector.secretKey)))"
    }

    @Test(arguments: LineType.allCases)
    func `a line of every type is verified as what it is`(type: LineType) throws {
        let key = SigningKey()
        let line = try key.sign(Array("any bytes \u{0}".utf8), as: type)
        let verified = try SignedLine(verifying: line.bytes, as: type)
        #expect(verified == line)
        #expect(verified.signer == key.id)
        #expect(verified.payload == Array("any bytes \u{0}".utf8))
        #expect(verified.id == LineID(hashing: Array(line.text.utf8)))
    }

    @Test func `a line of one type is never taken for another`() throws {
        let key = SigningKey()
        for type in LineType.allCases {
            let line = try key.sign([], as: type)
            for other in LineType.allCases where other != type {
                #expect(refusal(of: line.text, as: other) == .otherType(type))
            }
            #expect(throws: LineRefusal.otherType(type)) {
                try SignedLine(verifying: line.bytes, asAnyOf: Set(LineType.allCases).subtracting([type]))
            }
            #expect(try SignedLine(verifying: line.bytes, asAnyOf: Set(LineType.allCases)) == line)
        }
    }

    @Test(arguments: [
        ("", LineRefusal.notThreeParts(1)),
        ("a.b", .notThreeParts(2)),
        ("\(Vector.line).", .notThreeParts(4)),
        ("..", .header),
        ("\(Vector.header)..\(Vector.signature)", .signature),
        ("\(Vector.header).eyJ2IjoxfQ.", .signatureLength(bytes: 0)),
        ("\(Vector.line)AAA", .notBase64(.signature)),
        ("\(Vector.line)\n", .notBase64(.signature)),
        (" \(Vector.line)", .notBase64(.header)),
        ("\(Vector.line)==", .notBase64(.signature)),
        ("\(Vector.header).eyJ2IjoxfQ==.\(Vector.signature)", .notBase64(.payload)),
        ("\(Vector.header).eyJ2IjoxfR.\(Vector.signature)", .notBase64(.payload)),
        ("\(Vector.header).eyJ2Ijoxf.\(Vector.signature)", .notBase64(.payload)),
        ("\(Vector.header).eyJ2+joxfQ.\(Vector.signature)", .notBase64(.payload)),
        ("\(Vector.header).eyJ2IjoxfQé.\(Vector.signature)", .notBase64(.payload)),
        ("\(Vector.header).eyJ2IjoxfQ\0.\(Vector.signature)", .notBase64(.payload)),
        ("\(Vector.header).eyJ2IjoyfQ.\(Vector.signature)", .signature),
        ("\(Vector.header).eyJ2IjoxfQ.\(Vector.signature.dropLast(2))", .signatureLength(bytes: 63)),
        (String(Vector.line.dropLast()) + "B", .notBase64(.signature)),
        (String(Vector.line.dropLast()), .notBase64(.signature)),
    ])
    func `a damaged line is refused at the first thing that is wrong`(line: String, expected: LineRefusal) {
        #expect(refusal(of: line) == expected)
    }

    @Test(arguments: [
        #"{"alg":"none","kid":"KID","typ":"probe-report+jws"}"#,
        #"{"alg":"EdDSA","kid":"KID","typ":"probe-report+jws"}"#,
        #"{"alg":"HS256","kid":"KID","typ":"probe-report+jws"}"#,
        #"{"alg":"ed25519","kid":"KID","typ":"probe-report+jws"}"#,
        #"{"alg": "Ed25519","kid":"KID","typ":"probe-report+jws"}"#,
        #"{"kid":"KID","alg":"Ed25519","typ":"probe-report+jws"}"#,
        #"{"alg":"Ed25519","kid":"KID","typ":"probe-report+jws","crit":["b64"],"b64":false}"#,
        #"{"alg":"Ed25519","kid":"KID","typ":"probe-report+jws"} "#,
        #"{"alg":"Ed25519","kid":"KID","typ":"JWT"}"#,
        #"{"alg":"Ed25519","kid":"KID","typ":""}"#,
        #"{"alg":"Ed25519","kid":"KID"}"#,
        #"{"alg":"Ed25519","kid":"","typ":"probe-report+jws"}"#,
        #"{"alg":"Ed25519","jwk":{"kty":"OKP","crv":"Ed25519","x":"KID"},"kid":"KID","typ":"probe-report+jws"}"#,
        "{}", "", "null", "[]",
    ])
    func `any other header is refused, though its signature is right`(header: String) throws {
        let line = try signed(header: header.replacing("KID", with: Vector.kid))
        #expect(refusal(of: line) == .header)
    }

    @Test func `the header of the template is accepted by the same way of signing`() throws {
        let header = #"{"alg":"Ed25519","kid":"\#(Vector.kid)","typ":"probe-report+jws"}"#
        let line = try signed(header: header, payload: #"{"v":1}"#)
        #expect(line == Vector.line)
    }

    @Test func `another key than the one that signed is refused`() throws {
        let other = SigningKey().id
        let header = #"{"alg":"Ed25519","kid":"\#(other)","typ":"probe-report+jws"}"#
        #expect(refusal(of: try signed(header: header)) == .signature)
    }

    @Test func `a key that is spelt in a second way is refused`() throws {
        let twin = String(Vector.kid.dropLast()) + "p"  // the unused bits of the last character are set
        let header = #"{"alg":"Ed25519","kid":"\#(twin)","typ":"probe-report+jws"}"#
        #expect(refusal(of: try signed(header: header)) == .header)
        #expect(KeyID(twin) == nil)
    }

    @Test func `a signature whose number is above the group's order is refused`() throws {
        // S + L satisfies the same equation; RFC 8032 §5.1.7 asks for S < L.
        let order: [UInt8] = [
            0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
        ]
        var signature = base64(Vector.signature)
        var carry = 0
        for index in 0..<32 {
            let sum = Int(signature[32 + index]) + Int(order[index]) + carry
            signature[32 + index] = UInt8(sum & 0xFF)
            carry = sum >> 8
        }
        try #require(carry == 0)
        #expect(refusal(of: "\(Vector.header).eyJ2IjoxfQ.\(base64(signature))") == .signature)
    }

    @Test func `no line is longer than 33024 bytes`() throws {
        let long = String(repeating: "A", count: 33_025)
        #expect(refusal(of: long) == .tooLong(bytes: 33_025))
        #expect(refusal(of: String(long.dropLast())) == .notThreeParts(1))

        let key = SigningKey()
        let fits = try key.sign([UInt8](repeating: 0x20, count: 24_576), as: .decision)
        #expect(fits.text.utf8.count <= 33_024)
        #expect(throws: SigningError.self) { try key.sign([UInt8](repeating: 0x20, count: 24_700), as: .report) }
    }

    @Test func `every refusal is a sentence`() {
        let all: [LineRefusal] = [
            .tooLong(bytes: 40_000), .notThreeParts(1), .notBase64(.payload), .header, .otherType(.kit),
            .signatureLength(bytes: 3), .signature,
        ]
        for refusal in all {
            #expect(refusal.description.hasSuffix("."))
            #expect(refusal.description.contains(":") || refusal == .otherType(.kit))
        }
        #expect(LineRefusal.notThreeParts(1).description.contains("1 part in"))
    }
}
