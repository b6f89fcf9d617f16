import Foundation
import TestSupport
import Testing

/// An office and its PCs in a folder of the test's own, worked by the two programs as people do.
final class Office {
    static let probe = Program.built("probe")
    static let collector = Program.built("probe-collector")

    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let result = try collect("init", "--root-key", path("root"), "--district", "Test")
        try #require(result.status == 0, "\(result.errors)")
    }

    func path(_ name: String) -> String { folder.url.appending(path: name).path }

    func collect(_ arguments: String...) throws -> Program.Result {
        try Self.collector.run(arguments + ["--data", path("office")])
    }

    /// Makes a school's kit.
    func kit(url: String? = nil, school: String = "North", file name: String = "school.kit") throws -> String {
        let file = path(name)
        let arguments = ["kit", "--school", school, "--root-key", path("root"), "-o", file, "--data", path("office")]
        let result = try Self.collector.run(arguments + (url.map { ["--url", $0] } ?? []))
        try #require(result.status == 0, "\(result.errors)")
        return file
    }

    /// - Parameter pc: which of the school's PCs.
    func probe(_ arguments: String..., pc: String = "pc") throws -> Program.Result {
        try Self.probe.run(arguments + ["--state", path(pc)])
    }

    /// Enrols the PC.
    func enrol(with kit: String, pc: String = "pc") throws {
        let result = try probe("kit", kit, pc: pc)
        try #require(result.status == 0, "\(result.errors)")
    }

    func daemon() throws -> RunningProgram {
        try RunningProgram(Self.probe, ["daemon", "--first-send-within", "0", "--state", path("pc")])
    }

    func serve(port: Int = 0) throws -> RunningProgram {
        try RunningProgram(Self.collector, ["serve", "--port", "\(port)", "--data", path("office")])
    }

    /// The address that a server says it listens on.
    static func address(of server: RunningProgram) throws -> String {
        let address = eventually { server.output.firstMatch(of: /Listening on (http:[^\s]+)/).map { String($0.1) } }
        return try #require(address, "\(server.output)")
    }

    /// The report files of the PC that wait to be acknowledged.
    var waiting: [String] { waiting(on: "pc") }

    func waiting(on pc: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: path(pc))?.compactMap { $0 as? String } ?? []
        return all.filter {
            $0.hasSuffix(".jws") && !$0.hasPrefix("bad") && !$0.contains("/bad/") && !$0.hasPrefix("kit")
                && $0 != "keys.jws"
        }
    }

    struct List: Decodable {
        struct Row: Decodable, Equatable {
            var code: String
            var verdict: String
        }
        var rows: [Row]
    }

    func list() throws -> List {
        let result = try collect("priorities", "--format", "json")
        try #require(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode(List.self, from: Data(result.output.utf8))
    }

    /// A stick with the PC's reports on it.
    func stick() throws -> String {
        let stick = path("stick")
        try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
        let result = try probe("export", stick)
        try #require(result.status == 0, "\(result.errors)")
        return stick
    }
}
