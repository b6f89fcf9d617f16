import Foundation
import TestSupport
import Testing

/// One stick goes from PC to PC, through a Windows PC that leaves its marks, to the office and back.
@Suite struct CarriedStickTests {
    private let office: Office
    private let stick: String
    private let files = FileManager.default

    init() throws {
        office = try Office()
        stick = office.path("stick")
        try files.createDirectory(atPath: stick, withIntermediateDirectories: true)
    }

    private func names(_ folder: String, ending: String) throws -> [String] {
        try files.contentsOfDirectory(atPath: folder).filter { $0.lowercased().hasSuffix(ending) }.sorted()
    }

    private func move(_ folder: String, _ name: String, to other: String) throws {
        try files.moveItem(atPath: "\(folder)/\(name)", toPath: "\(folder)/\(other)")
    }

    /// What Windows and macOS leave on a stick, and what people do there.
    private func leaveMarks() throws {
        try move(stick, "PROBE", to: "probe")
        let folder = stick + "/probe"
        let reports = try names(folder, ending: ".jws")
        try move(folder, reports[0], to: reports[0].uppercased())
        try files.copyItem(atPath: "\(folder)/\(reports[1])", toPath: "\(folder)/\(reports[1].dropLast(4)) - Copy.jws")
        try move(folder, reports[2], to: "\(reports[2].dropLast(4)) (1).jws")
        try files.copyItem(atPath: "\(folder)/\(reports[3])", toPath: "\(folder)/._\(reports[3])")
        // As Notepad saves.
        let line = try #require(files.contents(atPath: "\(folder)/\(reports[4])"))
        try (Data([0xEF, 0xBB, 0xBF]) + line + Data([0x0D, 0x0A])).write(to: URL(filePath: "\(folder)/\(reports[4])"))
        for place in ["stick", "stick/probe"] {
            try office.folder.write("[.ShellClassInfo]\r\n", to: place + "/desktop.ini")
            try office.folder.write([0, 5, 22, 7], to: place + "/._leftover.jws")
            try office.folder.write([0], to: place + "/System Volume Information/WPSettings.dat")
        }
    }

    @Test func `thirty PCs share a stick, and each lets go of its own report by its own receipt`() throws {
        let pcs = (1...30).map { "pc\($0)" }
        let kit = try office.kit()
        for pc in pcs {
            try office.enrol(with: kit, pc: pc)
            #expect(try office.probe("export", stick, pc: pc).status == 0)
        }
        #expect(try names(stick + "/PROBE", ending: ".jws").count == 30)
        try leaveMarks()

        let taken = try office.collect("import", stick)
        #expect(taken.status == 0, "\(taken.output)")
        #expect(taken.output.contains("In all: 30 reports taken, 1 report here already."), "\(taken.output)")
        #expect(try names(stick + "/probe", ending: ".ack").count == 30)
        #expect(try office.list().rows.count == 30)

        // Once more through Windows.
        for name in try names(stick + "/probe", ending: ".ack") {
            try move(stick + "/probe", name, to: name.uppercased())
        }
        try move(stick, "probe", to: "Probe")
        for (index, pc) in pcs.enumerated() {
            let others = pcs.dropFirst(index + 1).map { office.waiting(on: $0).count }
            let back = try office.probe("import", stick, "--language", "en", pc: pc)
            #expect(back.output == "Arrived: 1 report. Refused for ever: 0. Still waiting: 0.\n", "\(pc)")
            #expect(office.waiting(on: pc).isEmpty)
            #expect(pcs.dropFirst(index + 1).map { office.waiting(on: $0).count } == others)
        }
    }

    @Test func `a stick of another district is kept apart there, and its receipts let go of nothing`() throws {
        try office.enrol(with: office.kit())
        #expect(try office.probe("export", stick).status == 0)
        let other = try Office()
        try other.enrol(with: other.kit())
        #expect(try other.probe("export", stick).status == 0)

        let result = try other.collect("import", stick)
        #expect(result.status == 0)
        #expect(result.output.contains("In all: 1 report taken, 1 kept apart."), "\(result.output)")
        let here = try office.probe("import", stick, "--language", "en")
        #expect(here.output.contains("has no receipt for this PC"))
        #expect(here.output.contains("1 lines that no collector of this office has signed"), "\(here.output)")
        #expect(office.waiting.count == 1)

        #expect(try office.collect("import", stick).output.contains("1 report taken, 1 kept apart"))
        #expect(try office.probe("import", stick).status == 0 && office.waiting.isEmpty)
        #expect(try other.probe("import", stick).status == 0 && other.waiting.isEmpty)
    }
}
