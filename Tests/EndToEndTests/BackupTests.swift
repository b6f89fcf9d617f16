import Foundation
import TestSupport
import Testing

/// An office's backup, made and put back as people do it.
struct BackupTests {
    @Test func `a serving office makes a backup by itself, and it is the office when put back`() throws {
        let office = try Office()
        try office.enrol(with: office.kit())
        _ = try office.collect("import", office.stick())
        let list = try office.collect("priorities", "--format", "csv").output
        let server = try office.serve()
        _ = try Office.address(of: server)
        let folder = office.path("office") + "/backups"
        let name = eventually {
            try? FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".sqlite") }
        }
        let backup = folder + "/" + (try #require(name, "\(server.output)"))

        let refused = try office.collect("restore", backup)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("stop probe-collector first"))
        #expect(server.stop() == 0)

        try FileManager.default.removeItem(atPath: office.path("office") + "/fleet.sqlite")
        #expect(try office.collect("priorities").status == 1)
        let restored = try office.collect("restore", backup)
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(try office.collect("priorities", "--format", "csv").output == list)
    }

    @Test func `a backup goes into any folder, and a file that is none is refused`() throws {
        let office = try Office()
        let made = try office.collect("backup", office.path("elsewhere"))
        #expect(made.status == 0)
        let file = try #require(made.output.firstMatch(of: /\/.*\.sqlite/)).output
        #expect(try office.collect("restore", String(file)).output.contains("What was there before"))
        let wrong = try office.folder.write("not a database", to: "wrong.sqlite")
        let refused = try office.collect("restore", wrong)
        #expect(refused.status == 1)
        #expect(refused.errors.contains(wrong))
    }
}
