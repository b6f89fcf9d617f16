import FleetFixtures
import Foundation
import Reports
import Testing

@testable import Fleet

struct ImporterTests {
    private let office: TestOffice

    init() throws { office = try TestOffice() }

    private func take(_ paths: String...) async throws -> ImportResult {
        try await Importer(intake: office.intake()).take(paths.flatMap { Delivery(path: office.path + "/" + $0).files })
    }

    @discardableResult
    private func put(_ lines: [SignedLine], _ file: String) throws -> String {
        try office.write(LineFile.bytes(of: lines), to: file)
    }

    @Test func `a stick is read from its PROBE folder, in whatever case`() async throws {
        let line = try TestPC(1, kit: office.kit).line()
        try put([line], "stick/Probe/00.JWS")
        try office.write("not for us".utf8, to: "stick/Probe/notes.txt")
        try put([line], "stick/holiday/00.jws")
        let delivery = Delivery(path: office.path + "/stick/")
        #expect(delivery.receiptFolder == office.path + "/stick/Probe")
        #expect(delivery.files.count == 1)
        #expect(try await take("stick").outcomes == [.taken(ReportName(key: line.signer, line: line.id))])
    }

    @Test func `one bad file or line stops no other, and each is told with its line`() async throws {
        let lines = try (1...4).map { try TestPC($0, kit: office.kit).line() }
        try put([lines[0]], "in/1.jws")
        try office.write([], to: "in/2.jws")
        try office.write([UInt8](repeating: 0x41, count: (1 << 20) + 1), to: "in/3.jws")
        try office.write([0xFF, 0xFE, 0x00, 0x0A] + lines[1].bytes.dropLast(), to: "in/4.jws")
        try office.link("in/5.jws", to: "1.jws")
        try office.write("x".utf8, to: "in/6.jws/inner")
        try office.write(
            Array("\u{FEFF}\r\n".utf8) + lines[2].bytes + Array("\r\n\r\n".utf8) + lines[3].bytes, to: "in/7.jws")
        let result = try await take("in")
        #expect(result.files.map(\.error) == [nil, .empty, .tooLarge, nil, .link, .notAFile, nil])
        #expect(result.files[3].lines.map(\.number) == [1, 2])
        #expect(result.files[3].lines.allSatisfy { $0.outcome.fault != nil })
        #expect(result.files[6].lines.map(\.number) == [2, 4])
        #expect(result.outcomes.count { $0.fault == nil } == 3)
    }

    @Test func `a pipe in the folder does not hold up the import`() async throws {
        try put([TestPC(1, kit: office.kit).line()], "in/2.jws")
        let made = unsafe mkfifo(office.path + "/in/1.jws", 0o600)
        #expect(made == 0)
        let result = try await take("in")
        #expect(result.files.map(\.error) == [.notAFile, nil])
    }

    @Test func `a kit goes before the reports that came with it, wherever it stands`() async throws {
        let kit = try office.anotherKit()
        let line = try TestPC(1, kit: kit).line()
        try put([line], "first/PROBE/1.jws")
        try put([line, kit.line], "second/z.jws")
        let result = try await take("first", "second")
        let receipt = ReportName(key: line.signer, line: line.id)
        #expect(
            result.files.map { $0.lines.map(\.outcome) } == [[.taken(receipt)], [.known(receipt), .kitTaken(kit.id)]])
    }

    @Test func `reports that waited for a kit are told apart from those that came with it`() async throws {
        let kit = try office.anotherKit()
        let line = try TestPC(1, kit: kit).line()
        try put([line], "1.jws")
        try put([kit.line], "kit.jws")
        #expect(try await take("1.jws").adopted.isEmpty)
        #expect(try await take("kit.jws").adopted == [ReportName(key: line.signer, line: line.id)])
        #expect(try await take("kit.jws").adopted.isEmpty)
    }

    @Test func `of a folder no more than 10,000 files are read, and that is said`() throws {
        for number in 0...Delivery.fileLimit {
            _ = FileManager.default.createFile(atPath: office.path + "/\(number).jws", contents: nil)
        }
        let delivery = Delivery(path: office.path)
        #expect(delivery.files.count == 10_000)
        #expect(delivery.error == .tooManyFiles(limit: 10_000))
    }

    @Test func `receipts on a stick have the same names however often it is imported`() async throws {
        try put((1...3).map { try TestPC($0, kit: office.kit).line() }, "stick/PROBE/1.jws")
        let folder = office.path + "/stick/PROBE"
        var names: [[String]] = []
        for _ in 1...2 {
            let receipts = try office.desk().acknowledgements(for: try await take("stick").outcomes)
            try ReceiptFolder(path: folder).write(receipts)
            names.append(try FileManager.default.contentsOfDirectory(atPath: folder).sorted())
        }
        #expect(names[0] == names[1])
        let receipts = names[0].filter { $0.hasSuffix(".ack") }
        #expect(receipts.count == 3)
        #expect(names[0].count == 4)
        for name in receipts {
            #expect(name.wholeMatch(of: /[0-9a-f]{16}\.ack/) != nil)
            let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
            let line = try #require(Array(LineFile(Array(bytes))).first)
            #expect(try SignedLine(verifying: line, as: .acknowledgement).signer == office.office.collector)
        }
    }

    @Test func `where one receipt cannot be written, those before it are on the stick, whole`() async throws {
        try put((1...3).map { try TestPC($0, kit: office.kit).line() }, "stick/PROBE/1.jws")
        let folder = office.path + "/stick/PROBE"
        let receipts = try office.desk().acknowledgements(for: try await take("stick").outcomes)
        try ReceiptFolder(path: folder).write(Array(receipts[..<1]))
        let first = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".ack") }
        try ReceiptFolder(path: folder).write(Array(receipts[1...]))
        let others = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".ack") && !first.contains($0) }
        for name in first + others { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
        // Where a folder stands, no file can be written.
        for name in others {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(name).tmp/x", withIntermediateDirectories: true)
        }
        #expect(throws: SystemError.self) { try ReceiptFolder(path: folder).write(receipts) }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(left.filter { $0.hasSuffix(".ack") } == first)
        #expect(!left.contains(first[0] + ".tmp"))
        let line = try #require(Array(LineFile(Array(Data(contentsOf: URL(filePath: "\(folder)/\(first[0])"))))).first)
        #expect(try SignedLine(verifying: line, as: .acknowledgement) == receipts[0])
    }
}
