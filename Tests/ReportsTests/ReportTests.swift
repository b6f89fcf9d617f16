import FoundationEssentials
import Machine
import Reports
import Testing

@Suite struct ReportTests {
    private let key = SigningKey()

    private func refusal(change: (inout [String: String]) -> Void) throws -> PayloadRefusal? {
        var fields: [String: String] = [
            "v": "1", "kit": #""1La902YWBiPgtLw4IJnC_w""#, "proof": #""aNcAqQS77jwNEFaMLYLO3A""#, "seq": "1",
            "tmin": "0", "clk": "0", "sync": "false", "boot": #""0123456789abcdef""#, "up": "0", "lost": "0",
            "tags": #"{"nic":[],"disk":[],"weak":[]}"#, "machine": #"{"missed":[]}"#, "concl": "[]",
        ]
        change(&fields)
        let json = "{" + fields.map { #""\#($0.key)":\#($0.value)"# }.joined(separator: ",") + "}"
        let line = try key.sign(Array(json.utf8), as: .report)
        do {
            _ = try Report(payloadOf: line)
            return nil
        } catch { return error }
    }

    @Test func `a full report comes back as it was`() throws {
        let report = try Report.full(by: key.id)
        let line = try key.sign(report)
        #expect(try Report(payloadOf: SignedLine(verifying: line.bytes, as: .report)) == report)
    }

    @Test func `every report that is encoded is accepted`() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<1_000 {
            let report = try Report.random(by: key.id, using: &generator)
            let line = try key.sign(report)
            #expect(try Report(payloadOf: SignedLine(verifying: line.bytes, as: .report)) == report)
        }
    }

    @Test func `a report says only what is needed`() throws {
        #expect(try refusal { _ in } == nil)
    }

    @Test(arguments: [
        "kit", "proof", "seq", "tmin", "clk", "sync", "boot", "up", "lost", "tags", "machine", "concl",
    ])
    func `a needed field that is missing is named`(field: String) throws {
        #expect(try refusal { $0[field] = nil } == .missing(field: field))
    }

    @Test func `names that this program does not know are passed over`() throws {
        #expect(try refusal { $0["newer"] = #"{"deep":[1,{"er":true}]}"# } == nil)
        #expect(try refusal { $0["machine"] = #"{"missed":[],"cpu":{"colour":"green"}}"# } == nil)
    }

    @Test(arguments: [
        ("kit", #""short""#), ("kit", "1"), ("proof", #""""#), ("proof", #""aNcAqQS77jwNEFaMLYLO3B""#),
        ("seq", "0"), ("seq", "true"), ("seq", #""1""#), ("was", #""nobody""#), ("sync", "1"),
        ("boot", #""0123456789ABCDEF""#), ("boot", #""0123""#), ("boot", #""0123456789abcdeg""#),
        ("tags", "[]"), ("tags", #"{"nic":["00:1b:21:12:34:56"],"disk":[],"weak":[]}"#),
        ("label", #""\#(String(repeating: "x", count: 65))""#), ("machine", "1"), ("concl", "{}"),
    ])
    func `a field of another form is refused for good`(field: String, value: String) throws {
        let refusal = try refusal { $0[field] = value }
        #expect(refusal == .wrongForm(field: field))
        #expect(refusal?.isFinal == true)
    }

    @Test func `a word that only a newer program knows is not refused for good`() throws {
        let refusal = try refusal { $0["machine"] = #"{"missed":[],"links":{"wired":"maybe"}}"# }
        #expect(refusal == .unknownValue(field: "machine.links.wired"))
        #expect(refusal?.isFinal == false)
    }

    @Test func `a report with more than a line can carry is not encoded`() throws {
        var report = try Report.full(by: key.id)
        report.machine.missed = Array(
            repeating: Missed(field: "cpu", source: "proc/cpuinfo", reason: .absent), count: 65)
        #expect(throws: PayloadRefusal.self) { try report.payload() }
        report.machine.missed = []
        report.clk = -1
        #expect(throws: PayloadRefusal.self) { try report.payload() }
        report.clk = 0
        report.use = String(repeating: "x", count: 257)
        #expect(throws: PayloadRefusal.self) { try report.payload() }
    }

    @Test func `the payload is sorted, compact, and leaves the slash as it is`() throws {
        let json = String(decoding: try Report.full(by: key.id).payload(), as: UTF8.self)
        #expect(json.hasPrefix(#"{"boot":"0123456789abcdef","clk":"#))
        #expect(json.contains(#""label":"Phòng máy 1 / 07""#))
        #expect(!json.contains(": "))
    }

    @Test func `the machine in a report is byte for byte what is printed`() throws {
        let report = try Report.full(by: key.id)
        let printed = String(decoding: try CompactJSON.encode(report.machine), as: UTF8.self)
        #expect(String(decoding: try report.payload(), as: UTF8.self).contains(#""machine":\#(printed)"#))
    }

    @Test func `a line of another type is no report`() throws {
        let line = try key.sign(Acknowledgement(kid: key.id, t: 1, ok: []))
        #expect(throws: PayloadRefusal.otherType(.acknowledgement)) { try Report(payloadOf: line) }
    }
}
