import TestSupport
import Testing

/// `probe record` as its users run it.
@Suite struct RecordCommandTests {
    private let folder: TemporaryFolder
    private let probe = Program.built("probe")
    private let fixture = Fixtures.machine("emulated-core2-2gb-hdd")

    init() throws { folder = try TemporaryFolder() }

    @Test func `the sheet of a recording is the PC's`() throws {
        let place = folder.path + "/pc"
        let recorded = try probe.run(["record", place, "--recording", fixture, "--language", "en"])
        #expect(recorded.status == 0)
        #expect(recorded.output.hasPrefix("This PC was recorded in \(place): "))
        for arguments in [[], ["--json"], ["--language", "vi"]] {
            let sheets = try [fixture, place].map {
                try probe.run(["--print", "--as-of", "2026-12-01", "--recording", $0] + arguments)
            }
            #expect(sheets[0].output == sheets[1].output)
            #expect(sheets[0].output.count > 500)
        }
    }

    @Test func `the running PC is recorded, and what was not seen is listed`() throws {
        let place = folder.path + "/pc"
        #expect(try probe.run(["record", place]).status == 0)
        #expect(try probe.run(["--print", "--recording", place]).errors.isEmpty)
        let list = try String(decoding: folder.bytes(of: "pc/not-recorded.txt"), as: UTF8.self)
        #expect(list.contains("What was asked for and is not in this recording"))
    }

    @Test func `a mistake is a sentence and status 64, in both languages`() throws {
        let taken = try probe.run(["record", fixture, "--language", "en"])
        #expect(taken.status == 64)
        #expect(
            taken.errors
                == "probe: \(fixture) is not an empty folder, and nothing is written over: name a folder that is not there yet.\n"
        )
        let none = try probe.run(["record", folder.path + "/x", "--recording", "/no/such", "--language", "vi"])
        #expect(none.status == 64)
        #expect(none.errors.hasPrefix("probe: /no/such không có"))
        #expect(try probe.run(["record"]).status == 64)
        #expect(try probe.run(["record", "/no/such/folder/x"]).status == 1)
        #expect(folder.names(in: "").isEmpty)
    }

    @Test func `every command speaks the language that it is asked to`() throws {
        let status = try probe.run(["status", "--state", folder.path + "/state", "--language", "vi"])
        #expect(status.output.contains("Không có báo cáo nào đang chờ."))
    }
}
