import Foundation
import Reports
import TestSupport
import Testing

/// `packaging/verify-report.sh`: anybody can check a report with what stock Debian has.
@Suite struct VerifyReportScriptTests {
    private let script = Fixtures.folder + "/../../packaging/verify-report.sh"

    private func verify(_ file: String) throws -> Program.Result {
        try OtherProgram.openssl.require(["version"])
        let folder = try TemporaryFolder()
        return try OtherProgram.shell.run([script, folder.write(file, to: "reports.jws")])
    }

    @Test func `a good line is called good, with its key`() throws {
        let result = try verify("\(Vector.line)\n")
        #expect(result.output == "line 1: good, signed by the key \(Vector.kid)\n1 good, 0 bad\n")
        #expect(result.status == 0)
    }

    @Test func `a whole report is called good, whatever Windows added`() throws {
        let key = SigningKey()
        let line = try key.sign(Report.full(by: key.id)).text
        let result = try verify("\u{FEFF}\(line)\r\n\r\n\(Vector.line)")
        #expect(result.output.hasSuffix("2 good, 0 bad\n"))
        #expect(result.status == 0)
    }

    @Test(arguments: [
        ("\(Vector.header).eyJ2IjoyfQ.\(Vector.signature)", "its signature is wrong"),
        ("\(Vector.header).eyJ2IjoxfQ.\(Vector.signature.dropLast(2))", "its signature is not 64 bytes long"),
        (String(Vector.line.dropLast()) + "B", "a part is not proper base64url"),
        ("\(Vector.line)=", "a part is not proper base64url"),
        ("\(Vector.header).eyJ2IjoxfQ\0.\(Vector.signature)", "a part is not proper base64url"),
        (" \(Vector.line)", "a part is not proper base64url"),
        ("\(Vector.line).", "it is not three parts joined by dots"),
        ("hello", "it is not three parts joined by dots"),
        ("e30.eyJ2IjoxfQ.\(Vector.signature)", "its header is not that of a report"),
        (String(repeating: "A", count: 33_025), "it has more than 33024 bytes"),
    ])
    func `a tampered line is called bad, beside a good one`(line: String, why: String) throws {
        #expect(throws: LineRefusal.self) { try SignedLine(verifying: Array(line.utf8), as: .report) }
        let result = try verify("\(Vector.line)\n\(line)\n")
        #expect(result.output.contains("line 2: bad, \(why)"), "\(result.output)")
        #expect(result.output.hasSuffix("1 good, 1 bad\n"))
        #expect(result.status == 1)
    }

    @Test func `a line of another type is no report`() throws {
        let result = try verify(try SigningKey().sign([], as: .acknowledgement).text)
        #expect(result.output.contains("bad, its header is not that of a report"))
        #expect(result.status == 1)
    }

    @Test func `an empty file is not called good`() throws {
        #expect(try verify("\n").status == 1)
    }

    @Test func `a file that is not there is said to be so`() throws {
        let result = try OtherProgram.shell.run([script, "/nowhere"])
        #expect(result.output + result.errors == "/nowhere cannot be read: name a file that holds reports.\n")
        #expect(result.status == 2)
    }
}
