import Foundation
import TestSupport
import Testing

/// Lists in the forms that people open, as they ask for them.
struct ListOutputTests {
    private let office: Office

    init() throws {
        office = try Office()
        let roster = try office.folder.write("id,name,area,pupils,required\na,Trường A,T/X,100,2\n", to: "r.csv")
        _ = try office.collect("roster", roster)
    }

    @Test(arguments: ["priorities", "machines", "plan", "roster"])
    func `each list is written as a workbook and as a page, into a file or a pipe, and over no other file`(
        command: String
    ) throws {
        for (format, start) in [("xlsx", "PK"), ("html", "<!DOCTYPE html>")] {
            let file = office.path("\(command).\(format)")
            let first = try office.collect(command, "--format", format, "--output", file, "--as-of", "2026-12-01")
            // A roster is of today.
            if command == "roster" {
                #expect(first.status == 64)
                #expect(try office.collect(command, "--format", format, "-o", file).status == 0)
            } else {
                #expect(first.status == 0 && first.output.isEmpty, "\(first.errors)")
                let piped = try office.collect(command, "--format", format, "--as-of", "2026-12-01").output
                #expect(piped == String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self))
            }
            let written = try Data(contentsOf: URL(filePath: file))
            #expect(written.starts(with: Data(start.utf8)))
            let again = try office.collect(command, "--format", format, "-o", file, "--language", "vi")
            #expect(again.status == 1 && again.errors.contains("không gì bị ghi đè"))
            #expect(try Data(contentsOf: URL(filePath: file)) == written)
        }
    }

    @Test(arguments: ["xlsx", "html"])
    func `on a terminal nobody can read them, so that it asks for a file`(format: String) throws {
        let result = try OtherProgram.python.run([
            "-c", "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)", Office.collector.path, "priorities",
            "--data", office.path("office"), "--language", "vi", "--format", format,
        ])
        #expect(result.status == 64)
        #expect(result.output.contains("--output TỆP"))
    }

    @Test(arguments: [["en"], ["vi"], ["vi", "--separator", "tab"]])
    func `the CSV of machines says whom to decide on, in every language`(language: [String]) throws {
        try office.enrol(with: office.kit())
        _ = try office.collect("import", office.stick())
        let csv = try Office.collector.run(
            ["machines", "--format", "csv", "--data", office.path("office"), "--language"] + language)
        let file = try office.folder.write(csv.output, to: "machines.csv")
        let decided = try office.collect("decide", "admit", "--list", file, "--root-key", office.path("root"))
        #expect(decided.status == 0, "\(decided.errors)")
        #expect(try office.collect("machines", "--format", "json").output.contains("\"admitted\""))
    }

    @Test(arguments: [
        ("en", "Every report that came in is kept", "clone, rolled-back and leap are as known today"),
        ("vi", "Mọi báo cáo đã nhận đều còn được giữ", "clone, rolled-back và leap là theo hôm nay"),
    ])
    func `beside a list of a past day stands how far back it reaches, and which flags are of today`(
        language: String, reach: String, flags: String
    ) throws {
        for command in ["machines", "priorities"] {
            let result = try office.collect(command, "--known-on", "2026-11-01", "--language", language)
            #expect(result.status == 0 && result.errors.contains(reach) && result.errors.contains(flags))
            #expect(!result.output.contains(flags))
            #expect(try office.collect(command, "--language", language).errors.isEmpty)
        }
    }

    @Test func `a CSV is separated as its language expects, or as is asked`() throws {
        let english = try office.collect("roster", "--format", "csv").output
        #expect(english.hasPrefix("\u{FEFF}\"id\",\"name\""))
        let vietnamese = try office.collect("roster", "--format", "csv", "--language", "vi").output
        #expect(vietnamese.hasPrefix("\u{FEFF}\"Mã trường\";\"Tên trường\""))
        let tabs = try office.collect("roster", "--format", "csv", "--language", "vi", "--separator", "tab").output
        #expect(tabs == vietnamese.replacing(";", with: "\t"))
        // What was written in one language is taken in again, and changes nothing.
        let file = try office.folder.write(vietnamese, to: "again.csv")
        #expect(try office.collect("roster", file, "--dry-run").output.contains("0 new, 0 changed, 0 gone"))
    }
}
