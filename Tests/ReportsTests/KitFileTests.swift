import Reports
import Testing

@Suite struct KitFileTests {
    private let root = SigningKey()

    private func kitLine() throws -> String {
        try SignedKit(signing: Kit.sample(root: root.id), with: root).line.text
    }

    private func refusal(of file: [UInt8], name: String = "kit.jws") -> KitError? {
        #expect(throws: KitError.self) { try SignedKit(file: file, name: name) }
    }

    private func refusal(of file: String) -> KitError.Reason? { refusal(of: Array(file.utf8))?.reason }

    @Test(arguments: [("", ""), ("", "\n"), ("", "\r\n"), ("\u{FEFF}", "\r\n"), ("\r\n\r\n", "\n\n\n")])
    func `what editors and Windows add does no harm`(before: String, after: String) throws {
        let line = try kitLine()
        #expect(try SignedKit(file: Array("\(before)\(line)\(after)".utf8), name: "kit.jws").line.text == line)
    }

    @Test(arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}"])
    func `an empty file is called empty`(file: String) {
        #expect(refusal(of: file) == .empty)
    }

    @Test func `a cut file is never taken`() throws {
        let line = Array(try kitLine().utf8)
        for length in 1..<line.count {
            let error = try #require(refusal(of: Array(line.prefix(length))))
            guard case .line = error.reason else {
                Issue.record("cut at \(length): \(error)")
                return
            }
        }
    }

    @Test func `a huge file is refused by its length alone`() {
        #expect(refusal(of: [UInt8](repeating: 0x41, count: 10_000_000))?.reason == .tooLong(bytes: 10_000_000))
        #expect(refusal(of: [UInt8](repeating: 0x0A, count: 65_537))?.reason == .tooLong(bytes: 65_537))
        let almost = [UInt8](repeating: 0x41, count: 65_536)
        #expect(refusal(of: almost)?.reason == .line(.tooLong(bytes: 65_536)))
    }

    @Test func `a file that is no plain text is called so`() throws {
        let line = try kitLine()
        #expect(refusal(of: [0xFF, 0xFE, 0x65, 0x00])?.reason == .notText)
        #expect(refusal(of: line.utf8.flatMap { [$0, 0] })?.reason == .notText)
        #expect(refusal(of: [0x7F, 0x45, 0x4C, 0x46, 0x02])?.reason == .notText)
        #expect(refusal(of: [0xC3, 0x28, 0x0A])?.reason == .notText)
        #expect(refusal(of: line + "\0") == .notText)
        #expect(refusal(of: "\u{FEFF}\u{FEFF}" + line) == .notText)
        #expect(refusal(of: line.replacing(".", with: "․")) == .notText)
    }

    @Test func `several lines are refused, even if each is a kit`() throws {
        let line = try kitLine()
        #expect(refusal(of: "\(line)\n\(line)\n") == .severalLines(2))
        #expect(refusal(of: "\(line)\n\(try kitLine())\nnote\n") == .severalLines(3))
    }

    @Test func `another line of this project is called what it is`() throws {
        let report = try root.sign(Report.full(by: root.id))
        #expect(refusal(of: report.text) == .line(.otherType(.report)))
        #expect("\(try #require(refusal(of: report.bytes)))".contains("is a report, not a kit"))
    }

    @Test func `a changed kit is refused`() throws {
        let parts = try kitLine().split(separator: ".").map(String.init)
        let other = try SignedKit(signing: Kit.sample(root: root.id, school: "Other"), with: root)
        let otherParts = other.line.text.split(separator: ".").map(String.init)
        #expect(refusal(of: "\(parts[0]).\(otherParts[1]).\(parts[2])") == .line(.signature))
        #expect(refusal(of: " \(parts.joined(separator: "."))") == .line(.notBase64(.header)))
    }

    @Test func `a kit that another key signed than its root is refused`() throws {
        let line = try SigningKey().sign(Kit.sample(root: root.id))
        #expect(refusal(of: line.text) == .payload(.wrongForm(field: "root")))
    }

    @Test func `a kit of a newer probe says so`() throws {
        let line = try root.sign(Array(#"{"v":2}"#.utf8), as: .kit)
        #expect(refusal(of: line.text) == .payload(.unknownVersion(2)))
        #expect("\(try #require(refusal(of: line.bytes)))".contains("install the newest probe"))
    }

    @Test(arguments: ["{}", "[]", #"{"v":1}"#, #"{"v":1,"v":1}"#, #"{"v":1,"secret":"short"}"#, "not JSON"])
    func `a signed kit that is none is refused with what is wrong in it`(payload: String) throws {
        let line = try root.sign(Array(payload.utf8), as: .kit)
        let error = try #require(refusal(of: line.bytes))
        guard case .payload(let reason) = error.reason else {
            Issue.record("\(error)")
            return
        }
        #expect("\(error)".contains("\(reason)"))
    }

    @Test func `every sentence names the file and what to do`() {
        let reasons: [KitError.Reason] = [
            .empty, .tooLong(bytes: 70_000), .notText, .severalLines(2), .line(.tooLong(bytes: 40_000)),
            .line(.notThreeParts(1)), .line(.notBase64(.payload)), .line(.header), .line(.otherType(.report)),
            .line(.signatureLength(bytes: 1)), .line(.signature), .payload(.unknownVersion(2)),
            .payload(.unknownValue(field: "profiles")), .payload(.missing(field: "v")),
            .payload(.wrongForm(field: "root")), .payload(.wrongForm(field: "school")), .payload(.broken(.null, at: 3)),
        ]
        for sentence in reasons.map({ KitError(file: "/media/USB/kit.jws", reason: $0).description }) {
            #expect(sentence.hasPrefix("/media/USB/kit.jws "))
            #expect(sentence.hasSuffix("."))
            #expect(["copy", "take", "ask", "install", "other file"].contains { sentence.contains($0) }, "\(sentence)")
        }
    }

    @Test func `a hostile file name does not reach the terminal as it is`() throws {
        let sentence = try #require(refusal(of: [], name: "\u{1B}[2J\u{202E}kit")).description
        #expect(sentence == "[2Jkit is empty: copy the kit from the office again.")
    }
}
