import FoundationEssentials
import Machine
import Requirements
import Testing

@testable import Reports

/// Payloads are read as Foundation's decoder reads them, which is asked beside: the same values, or the same refusal at
/// the same place.
@Suite struct PayloadDecoderTests {
    private func byFoundation<Payload: LinePayload>(_ bytes: [UInt8]) -> Result<Payload, PayloadRefusal> {
        Result { () throws(PayloadRefusal) -> Payload in
            _ = try PayloadScanner.value(of: bytes, arrayLimit: Payload.lineType.arrayLimit)
            let payload: Payload
            do {
                let version = try JSONDecoder().decode(Version.self, from: Data(bytes)).v
                guard version == Payload.version else { throw PayloadRefusal.unknownVersion(version) }
                payload = try JSONDecoder().decode(Payload.self, from: Data(bytes))
            } catch let error as PayloadRefusal {
                throw error
            } catch let error as DecodingError {
                throw PayloadRefusal(error)
            } catch {
                throw .wrongForm(field: "")
            }
            try payload.checkForm()
            return payload
        }
    }

    private struct Version: Decodable { let v: Int }

    private func byUs<Payload: LinePayload>(_ bytes: [UInt8]) -> Result<Payload, PayloadRefusal> {
        Result { () throws(PayloadRefusal) -> Payload in try Payload(payload: bytes) }
    }

    private func samples() throws -> [[UInt8]] {
        let key = SigningKey().id
        var generator = SeededGenerator(seed: 1)
        let reports = try (0..<20).map { _ in try Report.random(by: key, using: &generator).payload() }
        let id = LineID(hashing: [7])
        let receipt = Acknowledgement(
            kid: key, t: 1_790_000_000, ok: [id], rej: [Acknowledgement.Rejection(id: id, why: "why")])
        let keys = Keys(n: 1, root: key, collectors: [CollectorAddress(key: key, url: "https://a.example.vn")])
        return try [Report.full(by: key).payload(), Kit.sample(root: key).payload(), receipt.payload(), keys.payload()]
            + reports
    }

    private func expectSame(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(byUs(bytes) as Result<Report, _> == byFoundation(bytes), "\(text)")
        #expect(byUs(bytes) as Result<Kit, _> == byFoundation(bytes), "\(text)")
        #expect(byUs(bytes) as Result<Acknowledgement, _> == byFoundation(bytes), "\(text)")
        #expect(byUs(bytes) as Result<Keys, _> == byFoundation(bytes), "\(text)")
    }

    @Test func `what this project writes is read as Foundation reads it`() throws {
        for bytes in try samples() { expectSame(bytes) }
    }

    @Test func `a payload with one place changed is read, or refused, as by Foundation`() throws {
        var generator = SeededGenerator(seed: 2)
        var refused = 0
        for bytes in try samples() {
            let value = try PayloadScanner.value(of: bytes, arrayLimit: 200)
            for _ in 0..<60 {
                let changed = value.changed(using: &generator).written
                expectSame(changed)
                refused += (try? Report(payload: changed)) == nil ? 1 : 0
            }
        }
        #expect(refused > 100)
    }

    @Test func `numbers, texts and lists are taken for what Foundation takes them for`() throws {
        for (type, values) in [
            ("i8", ["0", "127", #""1""#, "true", "[]", "{}"]),
            ("u8", ["0", "255"]), ("i32", ["2147483647"]),
            ("i64", ["9007199254740991"]), ("u64", ["9007199254740991", "false"]),
            ("d", ["0", "1", "4503599627370497"]),
            ("f", ["3", #""3""#]), ("b", ["true", "false", "0", "1", #""true""#]),
            ("t", ["[]", #"["","é"]"#, #"["a",1]"#, #"[["a"]]"#, "{}", #""a""#]), ("s", [#""""#, #""a\u0000b""#, "0"]),
            ("w", [#""hdd""#, #""none""#, "0", "{}"]), ("l", ["[]", "[1,2]", #"[1,"2"]"#, "[[1]]", "1"]),
            ("m", ["{}", #"{"a":1,"b":2}"#, #"{"a":"b"}"#, "[]"]), ("o", ["[]", "[true]", "[1]"]),
        ] {
            for value in values {
                let json = Array(#"{"\#(type)":\#(value)}"#.utf8)
                #expect(try result(ofOurs: json) == result(ofFoundations: json), "\(type) \(value)")
            }
        }
    }

    @Test(arguments: [
        (#"{"i8":128}"#, "i8"), (#"{"u8":256}"#, "u8"), (#"{"i32":2147483648}"#, "i32"), (#"{"l":[1,300]}"#, "l.1"),
    ])
    func `a number too large for its field is refused with its place, which Foundation does not name`(
        json: String, field: String
    ) throws {
        #expect(try result(ofOurs: Array(json.utf8)) == .failure(.unknownValue(field: field)))
        #expect(try result(ofFoundations: Array(json.utf8)) == .failure(.unknownValue(field: "")))
    }

    private struct Everything: Codable, Hashable {
        var i8: Int8?
        var u8: UInt8?
        var i32: Int32?
        var i64: Int64?
        var u64: UInt64?
        var d: Double?
        var f: Float?
        var b: Bool?
        var s: String?
        var w: Disk.Kind?
        var l: [UInt8]?
        var t: [String]?
        var m: [String: Int]?
        var o: [Bool?]?
    }

    private func result(ofOurs json: [UInt8]) throws -> Result<Everything, PayloadRefusal> {
        let value = try PayloadScanner.value(of: json, arrayLimit: 64)
        return outcome { try Everything(from: PayloadDecoder(value)) }
    }

    private func result(ofFoundations json: [UInt8]) throws -> Result<Everything, PayloadRefusal> {
        outcome { try JSONDecoder().decode(Everything.self, from: Data(json)) }
    }

    private func outcome(_ work: () throws -> Everything) -> Result<Everything, PayloadRefusal> {
        do { return .success(try work()) } catch let error as DecodingError {
            return .failure(PayloadRefusal(error))
        } catch { return .failure(.wrongForm(field: "\(error)")) }
    }
}

extension PayloadValue {
    /// Itself with one place within it changed, left out or named otherwise.
    fileprivate func changed(using generator: inout SeededGenerator) -> PayloadValue {
        switch self {
        case .object(var members) where !members.isEmpty:
            let place = members.indices.randomElement(using: &generator) ?? 0
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: members.remove(at: place)
            case 1: members[place] = Member(name: members[place].name + "x", value: members[place].value)
            case 2: members.append(Member(name: "new", value: Self.other(using: &generator)))
            default:
                let member = members[place]
                members[place] = Member(name: member.name, value: member.value.changed(using: &generator))
            }
            return .object(members)
        case .list(var values) where !values.isEmpty:
            let place = values.indices.randomElement(using: &generator) ?? 0
            values[place] = values[place].changed(using: &generator)
            return .list(values)
        case .object, .list, .text, .number, .truth: return Self.other(using: &generator)
        }
    }

    private static func other(using generator: inout SeededGenerator) -> PayloadValue {
        let others: [PayloadValue] = [
            .object([]), .list([]), .list([.number(1)]), .text(""), .text("\u{E9}\"\\\u{1F600}"), .text("none"),
            .number(0), .number(3), .number(1 << 53 - 1), .truth(true), .object([Member(name: "v", value: .number(1))]),
        ]
        return others.randomElement(using: &generator) ?? .truth(false)
    }

    fileprivate var written: [UInt8] { (try? CompactJSON.encode(self)) ?? [] }
}

extension PayloadValue: Encodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        switch self {
        case .object(let members):
            var container = encoder.container(keyedBy: Name.self)
            for member in members { try container.encode(member.value, forKey: Name(stringValue: member.name)) }
        case .list(let values): try single.encode(values)
        case .text(let text): try single.encode(text)
        case .number(let number): try single.encode(number)
        case .truth(let truth): try single.encode(truth)
        }
    }
}
