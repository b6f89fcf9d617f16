import Foundation
import TestSupport
import Testing

/// A stick with the program and a school's kit on it, taken through PCs on which nothing is installed.
@Suite struct CarryTests {
    private let office: Office
    private let stick: String

    init() throws {
        office = try Office()
        stick = office.path("stick")
        try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Office.probe.path, toPath: stick + "/probe")
    }

    /// Starts the program that is on the stick, on a PC without probe.
    private func carry(_ arguments: String..., installed: String? = nil) throws -> Program.Result {
        try Program(path: stick + "/probe").run(
            ["carry", "--language", "en"] + arguments,
            environment: ["STATE_DIRECTORY": installed ?? office.path("nothing")])
    }

    private func bringKit(as name: String = "tan-lap.jws") throws {
        try FileManager.default.moveItem(atPath: office.kit(), toPath: "\(stick)/\(name)")
    }

    private func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(stick)/\(folder)")) ?? []).sorted()
    }

    private var seqs: [Int] {
        get throws {
            try names("PROBE").filter { $0.hasSuffix(".jws") }.map { name in
                let line = try String(contentsOfFile: "\(stick)/PROBE/\(name)", encoding: .utf8)
                let part = line.split(separator: ".")[1].replacing("-", with: "+").replacing("_", with: "/")
                let bytes =
                    Data(base64Encoded: part + String(repeating: "=", count: (4 - part.count % 4) % 4)) ?? Data()
                let report = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
                return report?["seq"] as? Int ?? 0
            }.sorted()
        }
    }

    @Test func `the sheet is printed, the report lies beside the program, and the office lists the PC once`() throws {
        try bringKit()
        let first = try carry()
        #expect([0, 1, 3].contains(first.status), "\(first.errors)")
        #expect(first.output.contains("Memory"))
        let last = try #require(first.output.split(separator: "\n").last)
        #expect(last.contains("is in \(stick)/PROBE: take this stick to the office, Test."), "\(last)")
        #expect(names("PROBE").count == 1 && names("PROBE-KEYS").count == 1)

        // Through the same PC again, nothing changed: the same report.
        let second = try carry()
        #expect(second.status == first.status && names("PROBE").count == 1 && names("PROBE-KEYS").count == 1)
        #expect(try office.collect("import", stick).status == 0)
        let code = try #require(try office.list().rows.map(\.code).first)
        #expect(last.contains(code))

        // The office's receipts came back on the stick.
        #expect(try carry().output.contains("nothing has changed since"))
        // What the school calls the PC is told by the stick's folder, and is something new to report.
        let named = try Office.probe.run(["label", "Lab 1 / 07", "--state", "\(stick)/PROBE-KEYS/\(code)"])
        #expect(named.status == 0, "\(named.errors)")
        #expect(try carry().status == first.status)
        #expect(try seqs == [1, 2])
        #expect(try office.collect("import", stick).status == 0)
        #expect(try office.list().rows.map(\.code) == [code])
        #expect(try office.collect("machines").output.contains("Lab 1 / 07"))
    }

    @Test func `a key for each PC, however many the stick goes through`() throws {
        try bringKit()
        #expect(try carry().output.contains("take this stick"))
        // The key of another PC: its birth was seen on other hardware.
        let mine = try #require(names("PROBE-KEYS").first)
        let file = URL(filePath: "\(stick)/PROBE-KEYS/\(mine)/key")
        let other = try String(contentsOf: file, encoding: .utf8)
            .replacing(/"nic":\[[^\]]*\]/, with: "\"nic\":[\"00112233445566aa\"]")
            .replacing(/"disk":\[[^\]]*\]/, with: "\"disk\":[\"00112233445566bb\"]").replacing(
                /,?"os":"[0-9a-f]*"/, with: "")
        try other.write(to: file, atomically: true, encoding: .utf8)
        #expect(try carry().output.contains("take this stick"))
        #expect(names("PROBE-KEYS").count == 2 && names("PROBE").count == 2)
    }

    @Test func `without a kit the sheet is whole, and one line says why there is no report`() throws {
        let result = try carry()
        #expect([0, 1, 3].contains(result.status))
        #expect(result.output.split(separator: "\n").last?.contains("no school's kit is in \(stick)") == true)
        #expect(names("") == ["probe"])
    }

    @Test func `two schools' kits are not guessed between`() throws {
        try bringKit()
        let second = try office.collect(
            "kit", "--school", "South", "--root-key", office.path("root"), "-o", stick + "/south.kit")
        #expect(second.status == 0, "\(second.errors)")
        let result = try carry()
        #expect(result.status == 74 && result.output.contains("Memory"))
        #expect(result.errors.contains("tan-lap.jws") && result.errors.contains("south.kit"))
        #expect(names("PROBE").isEmpty)
    }

    @Test func `a PC with probe installed and enrolled signs with its own key`() throws {
        try office.enrol(with: office.kit())
        try FileManager.default.copyItem(atPath: office.path("school.kit"), toPath: stick + "/school.kit")
        _ = try office.probe("export", office.path(""))
        let code = try #require(office.probe("status", "--language", "en").output.firstMatch(of: /This PC: (\S+)/))
        let result = try carry(installed: office.path("pc"))
        #expect(result.output.contains(String(code.1)), "\(result.output.suffix(300)) \(result.errors)")
        #expect(names("PROBE-KEYS").isEmpty && names("PROBE").count == 1)
    }

    @Test func `in a folder PROBE all lies together, and the office finds it from above`() throws {
        try FileManager.default.createDirectory(atPath: stick + "/PROBE", withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: stick + "/probe", toPath: stick + "/PROBE/probe")
        try bringKit(as: "PROBE/tan-lap.jws")
        let result = try Program(path: stick + "/PROBE/probe").run(
            ["carry"], environment: ["STATE_DIRECTORY": office.path("nothing")])
        #expect([0, 1, 3].contains(result.status), "\(result.errors)")
        #expect(names("PROBE").count == 4, "\(names("PROBE"))")
        #expect(try office.collect("import", stick).status == 0)
        #expect(try office.list().rows.count == 1)
    }

    @Test func `a stick that cannot be written gets a sentence, and the sheet is printed all the same`() throws {
        try bringKit()
        // A file where the folder should be is what no one can write into, root neither.
        try Data().write(to: URL(filePath: stick + "/PROBE-KEYS"))
        let result = try carry()
        #expect(result.status == 74 && !result.crashed)
        #expect(result.output.contains("Memory"))
        #expect(result.errors.contains("No report of this PC was written."), "\(result.errors)")
    }

    @Test func `JSON stays alone on standard output, and a recorded PC is not reported as this one`() throws {
        try bringKit()
        let json = try carry("--json")
        #expect(json.output.split(separator: "\n").count == 1 && json.output.hasPrefix("{"))
        #expect(json.errors.contains("take this stick"))
        let recorded = try carry("--recording", Fixtures.machine("emulated-core2-2gb-hdd"))
        #expect(recorded.status == 64 && recorded.output.isEmpty)
    }
}
