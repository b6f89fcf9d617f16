import Agent
import Foundation
import Reports
import TestSupport
import Testing

@Suite struct StickTests {
    private let state: TestState
    private let stick: TemporaryFolder
    private let office = Office()

    init() throws {
        state = try TestState()
        stick = try TemporaryFolder()
    }

    private func export(_ calls: any FileSystemCalls = LinuxFileSystem()) throws -> String {
        try StickExport(calls: calls).write(try state.reports, to: stick.path).path
    }

    private func harvest() throws -> StickImport.Harvest {
        try StickImport(calls: LinuxFileSystem()).read(
            from: stick.path, enrolment: Enrolment(kit: try office.kit(), changes: []))
    }

    @Test func `each report is a file of its own, named by its hash, and stays on the PC`() throws {
        let entries = try (1...3).map { _ in try state.append() }
        #expect(try export() == stick.path + "/PROBE")
        for entry in entries {
            let name = StickExport.fileName(of: entry.line)
            #expect(name.wholeMatch(of: /[0-9a-f]{16}\.jws/) != nil)
            #expect(try stick.bytes(of: "PROBE/" + name) == entry.line.bytes)
        }
        #expect(stick.names(in: "PROBE").count == 3)
        #expect(try state.reports.count == 3)
    }

    @Test func `a file's name is the start of the line's SHA-256`() throws {
        let line = try SignedLine(verifying: Array(rfc8037Line.utf8), as: .report)
        // sha256sum of the vector's line.
        #expect(StickExport.fileName(of: line) == "d4b6bdd366160623.jws")
    }

    @Test func `exporting twice changes nothing, and puts a damaged copy right`() throws {
        let entry = try state.append()
        let name = "PROBE/" + StickExport.fileName(of: entry.line)
        _ = try export()
        _ = try export()
        #expect(stick.names(in: "PROBE").count == 1)
        try stick.write(entry.line.bytes.dropLast(5), to: name)
        _ = try export()
        #expect(try stick.bytes(of: name) == entry.line.bytes)
    }

    @Test func `the folder is found in whatever case Windows left it, and may be named itself`() throws {
        try state.append()
        try FileManager.default.createDirectory(atPath: stick.file("Probe"), withIntermediateDirectories: true)
        #expect(try export() == stick.path + "/Probe")
        #expect(
            try StickExport(calls: LinuxFileSystem()).write(try state.reports, to: stick.file("Probe")).path
                == stick.file("Probe"))
        #expect(stick.names() == ["Probe"])
    }

    @Test func `a stick that fails anywhere leaves no report half-written under its name`() throws {
        let entry = try state.append()
        let name = "PROBE/" + StickExport.fileName(of: entry.line)
        let counting = FaultyFileSystem()
        _ = try export(counting)
        for fault in FaultyFileSystem.Fault.allCases {
            for place in counting.places(for: fault) {
                try FileManager.default.removeItem(atPath: stick.file("PROBE"))
                let result = Result { try export(FaultyFileSystem(fault, at: place)) }
                let found = try? stick.bytes(of: name)
                #expect(found == nil || found == entry.line.bytes, "\(fault), call \(place)")
                if case .success = result { #expect(found == entry.line.bytes, "\(fault), call \(place)") }
                _ = try export()
            }
        }
    }

    @Test func `a stick that is not there, and a file in its place, get a sentence`() throws {
        try state.append()
        let export = StickExport(calls: LinuxFileSystem())
        for path in [stick.file("absent"), try stick.write("x", to: "file")] {
            #expect(throws: Failure(.noSuchFolder(path))) { try export.write(try state.reports, to: path) }
        }
        #expect(throws: Failure(.importFolderMissing(folder: stick.path))) { try harvest() }
    }

    @Test func `a PROBE folder that is a link is not followed`() throws {
        try state.append()
        let other = try TemporaryFolder()
        try stick.link("PROBE", to: other.path)
        #expect(throws: Failure.self) { try export() }
        #expect(throws: Failure.self) { try harvest() }
        #expect(other.names().isEmpty)
    }

    @Test func `receipts are read through a byte order mark and line ends of Windows`() throws {
        let lines = try (1...2).map { _ in try state.append().line }
        let text = try lines.map { try office.acknowledgement(of: [$0]).text }.joined(separator: "\r\n")
        try stick.write([0xEF, 0xBB, 0xBF] + Array(text.utf8) + [0x0D, 0x0A], to: "PROBE/0123456789ABCDEF.ACK")
        #expect(try harvest().acknowledgements.map(\.ok) == lines.map { [$0.id] })
        #expect(try harvest().ignoredLines == 0)
    }

    @Test func `everything hostile on a stick is left alone, and the one receipt is found`() throws {
        let line = try state.append().line
        let good = try office.acknowledgement(of: [line])
        try stick.write(good.text, to: "PROBE/good.ack")
        try stick.write(good.text, to: "PROBE/receipt.txt")
        try stick.write(good.text, to: "PROBE/._good.ack")
        try stick.write(good.text, to: "PROBE/folder.ack/inner.ack")
        try stick.write(good.text, to: "elsewhere.ack")
        try stick.link("PROBE/link.ack", to: stick.file("elsewhere.ack"))
        try stick.link("PROBE/device.ack", to: "/dev/zero")
        try stick.write([UInt8](repeating: 10, count: StickImport.fileSize + 1), to: "PROBE/large.ack")
        try stick.write([UInt8](0...255), to: "PROBE/bytes.ack")
        try stick.write(try office.acknowledgement(of: [line], by: SigningKey()).text, to: "PROBE/stranger.ack")
        try stick.write(line.text, to: "PROBE/report.ack")
        try stick.write("", to: "PROBE/empty.ack")
        try stick.write("x", to: "PROBE/\n; rm -rf.ack")
        #expect(unsafe mkfifo(stick.file("PROBE/pipe.ack"), 0o600) == 0)
        let found = try harvest()
        #expect(found.acknowledgements.map(\.ok) == [[line.id]])
        // The hidden one, the folder, two links, the large one, the pipe.
        #expect(found.ignoredFiles == 6)
        // Of the bytes two lines, the stranger's, the report, the x.
        #expect(found.ignoredLines == 5)
    }

    @Test func `receipts count under the keys that came on the same stick, in whatever order of names`() throws {
        let line = try state.append().line
        let (root, collector) = (SigningKey(), SigningKey())
        let change = try office.change(1, from: office.root, to: root, collector: collector.id)
        try stick.write(try office.acknowledgement(of: [line], by: collector).text, to: "PROBE/0.ack")
        try stick.write(LineFile.bytes(of: change), to: "PROBE/F.KEYS")
        try stick.write("rubbish\n" + line.text, to: "PROBE/other.keys")
        let found = try harvest()
        #expect(found.acknowledgements.map(\.ok) == [[line.id]])
        #expect(found.changes == change)
        #expect(found.ignoredLines == 2)
        // One from before the change counts no more.
        try stick.write(try office.acknowledgement(of: [line]).text, to: "PROBE/0.ack")
        #expect(try harvest().acknowledgements.isEmpty)
    }

    @Test func `a stick with more files than any office writes is not read`() throws {
        for number in 1...11 { try stick.write("", to: "PROBE/\(number).ack") }
        let enrolment = Enrolment(kit: try office.kit(), changes: [])
        let tooMany = Failure(.importTooMany(folder: stick.path + "/PROBE", limit: 10))
        #expect(throws: tooMany) {
            try StickImport(calls: LinuxFileSystem(), fileCount: 10).read(from: stick.path, enrolment: enrolment)
        }
        _ = try StickImport(calls: LinuxFileSystem(), fileCount: 11).read(from: stick.path, enrolment: enrolment)
    }
}

/// The vector of the envelope: the key of RFC 8037 appendix A over `{"v":1}`.
private let rfc8037Line =
    "eyJhbGciOiJFZDI1NTE5Iiwia2lkIjoiMTFxWUFZS3hDcmZWU183VHlXUUhPZzdoY3ZQYXBpTWxyd0lhYVBjSFVSbyIsInR5cCI6InByb2JlLXJlcG9ydCtqd3MifQ.eyJ2IjoxfQ.22L1RXG2UZPCkVjoJKNjHMxol7n3IdpZA7mFR6CZadNSEVhviJb2E_cuTzumkrWHzPkfnirqicw6j9ehiJp1DA"
