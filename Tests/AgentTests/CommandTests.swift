import Agent
import Foundation
import Machine
import Reports
import ShownText
import TestSupport
import Testing

/// The built program, as a technician uses it.
@Suite struct CommandTests {
    private let folder: TemporaryFolder
    private let office = Office()
    private let probe = Program.built("probe")

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String...) throws -> Program.Result {
        try probe.run(
            arguments + ["--state", folder.file("state")],
            environment: ["LANG": "C", "LANGUAGE": "", "LC_ALL": "", "STATE_DIRECTORY": ""])
    }

    private func installKit(url: String? = nil) throws -> SignedKit {
        let kit = try office.kit(urls: url.map { [$0] } ?? [])
        let file = try folder.write(kit.line.text + "\n", to: "school.kit")
        let result = try run("kit", file)
        #expect(result.status == 0)
        return kit
    }

    /// Runs the daemon until its first report waits or has gone.
    private func runDaemon(until isDone: () throws -> Bool) throws {
        let process = Process()
        process.executableURL = URL(filePath: probe.path)
        process.arguments = ["daemon", "--state", folder.file("state"), "--first-send-within", "0"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            // As hard as it can be: it must not matter. (Signals that can be blocked are, in a child of a test.)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        for _ in 0..<600 {
            if try isDone() { return }
            usleep(50_000)
        }
        Issue.record("the daemon did not get that far in half a minute")
    }

    private var waiting: [String] { folder.names(in: "state/outbox").filter { $0.hasSuffix(".jws") } }

    @Test func `a kit is shown with the office's fingerprint`() throws {
        let kit = try installKit(url: "https://office.example")
        let result = try run("kit")
        #expect(result.status == 0)
        #expect(
            result.output == """
                Kit of: Bản Mới, Mường A.
                Uses: teaching-basic, computer-lab.
                Reports go to: https://office.example.
                The office's key: \(kit.rootFingerprint). Compare these six groups with the office by telephone.

                """)
        #expect(kit.rootFingerprint.description.split(separator: " ").map(\.count) == [4, 4, 4, 4, 4, 4])
    }

    @Test func `reports go by stick and the receipt comes back`() throws {
        _ = try installKit()
        try runDaemon { !waiting.isEmpty && folder.names(in: "state").contains("last") }
        let stick = try TemporaryFolder()

        let exported = try run("export", stick.path)
        #expect(exported.status == 0)
        // The test's stick is a folder beside the state.
        let place = Message.onOwnDisk.text(in: .english)
        #expect(exported.output == "1 report is now in \(stick.path)/PROBE.\n\(place)\n")
        let name = try #require(stick.names(in: "PROBE").first)
        let line = try SignedLine(verifying: try stick.bytes(of: "PROBE/" + name), as: .report)
        let report = try Report(payloadOf: line)
        #expect(report.seq == 1)
        #expect(report.machine.cpu != nil)
        #expect(waiting == ["0000000001.jws"])

        try stick.write(try office.acknowledgement(of: [line]).text, to: "PROBE/\(name.dropLast(4)).ack")
        let imported = try run("import", stick.path)
        #expect(imported.status == 0)
        #expect(imported.output == "Arrived: 1 report. Refused for ever: 0. Still waiting: 0.\n")
        #expect(waiting.isEmpty)

        let status = try run("status")
        #expect(status.status == 0)
        #expect(status.output.contains("No report is waiting."))
    }

    @Test func `the daemon sends by itself, and lets go when the collector vouches`() throws {
        let server = try LoopbackServer()
        _ = try installKit(url: server.url + "/503")
        try runDaemon { !server.requests.isEmpty && folder.names(in: "state").contains("answer") }
        #expect(waiting == ["0000000001.jws"])
        let status = try run("status")
        #expect(status.output.contains("1 report is waiting."))
        #expect(status.output.contains("The collector is busy; another try follows."))

        let line = try SignedLine(verifying: try folder.bytes(of: "state/outbox/0000000001.jws"), as: .report)
        try server.answer(with: try office.acknowledgement(of: [line]).text)
        let kit = try office.kit(urls: [server.url + "/file"])
        try folder.write(kit.line.text, to: "later.kit")
        #expect(try run("kit", folder.file("later.kit")).status == 0)
        let sent = try run("send")
        #expect(sent.status == 0)
        #expect(sent.output == "The collector has stored 1 report.\n")
        #expect(waiting.isEmpty)
    }

    @Test func `the sheet shows the code and the label by which the office knows this PC, and changes nothing`() throws
    {
        let state = ["STATE_DIRECTORY": folder.file("state"), "LANG": "C", "LANGUAGE": "", "LC_ALL": ""]
        #expect(try !probe.run(["--print"], environment: state).output.contains("called"))
        #expect(folder.names(in: "").isEmpty)

        _ = try installKit()
        try runDaemon { !waiting.isEmpty && folder.names(in: "state").contains("last") }
        #expect(try run("label", "Lab 1 / 07").status == 0)
        let code = try #require(run("status").output.split(separator: "\n").first?.split(separator: " ").last)
        #expect(try probe.run(["--print"], environment: state).output.contains("\(code), called Lab 1 / 07"))
        // A recorded PC is another one.
        let recording = Fixtures.machine("emulated-core2-2gb-hdd")
        #expect(try !probe.run(["--print", "--recording", recording], environment: state).output.contains(code))
    }

    @Test func `a label is cleaned, bounded, and its use is one of the kit's`() throws {
        _ = try installKit()
        #expect(try run("label", "Lab 1 / 07", "--use", "computer-lab").status == 0)
        #expect(try run("label", String(repeating: "a", count: 65)).status == 64)
        #expect(try run("label", "\u{202E}\u{7}").status == 64)
        let unknown = try run("label", "x", "--use", "gaming")
        #expect(unknown.status == 64)
        #expect(
            unknown.errors == "probe: \"gaming\" is no profile of the kit: use one of teaching-basic, computer-lab.\n")
        #expect(try run("status").output.contains("Called: Lab 1 / 07"))
    }

    @Test func `what can't be done is a sentence and an exit status`() throws {
        let send = try run("send")
        #expect(send.status == 1)
        #expect(send.errors.hasPrefix("probe: There is no kit yet"))
        for bytes in [[], [0xFF, 0xFE, 0x00], Array("eyJ".utf8), [UInt8](repeating: 65, count: 1 << 20)] as [[UInt8]] {
            let result = try run("kit", try folder.write(bytes, to: "bad.kit"))
            #expect(result.status == 1)
            #expect(result.errors.hasPrefix("probe: \(folder.file("bad.kit")) "))
            #expect(!result.crashed)
        }
        #expect(try run("kit", folder.file("absent.kit")).status == 1)
        #expect(try run("export").status == 64)
        #expect(try run("daemon", "--first-send-within", "-1").status == 64)
        #expect(!folder.names(in: "state").contains("kit.jws"))
    }
}
