import Foundation
import TestSupport
import Testing

/// The two built programs, from this PC to a line of the list.
@Suite struct RoadTests {
    @Test func `a report goes over the network, is acknowledged, and stands in the list`() throws {
        let office = try Office()
        let server = try office.serve()
        // Made while the server runs, as an office does.
        try office.enrol(with: office.kit(url: Office.address(of: server)))
        let daemon = try office.daemon()
        let row = try eventually { try office.list().rows.first }
        #expect(row != nil, "\(daemon.output) \(server.output)")
        #expect(eventually { office.waiting.isEmpty ? true : nil } == true, "\(office.waiting) \(daemon.output)")
        #expect(daemon.isRunning)
        #expect(server.stop() == 0)
        #expect(try office.list().rows.count == 1)
        let status = try office.probe("status", "--language", "en")
        #expect(status.output.contains(try #require(row).code), "\(status.output)")
    }

    @Test func `a report goes by stick, and its receipt comes back by stick`() throws {
        let office = try Office()
        try office.enrol(with: office.kit())
        let stick = try office.stick()
        let files = try FileManager.default.contentsOfDirectory(atPath: stick + "/PROBE")
        #expect(files.count == 1)
        #expect(office.waiting.count == 1, "a copy on a stick deletes nothing")

        let first = try office.collect("import", stick)
        #expect(first.status == 0, "\(first.output)\(first.errors)")
        let list = try office.collect("priorities", "--format", "json").output
        #expect(try office.list().rows.count == 1)

        let second = try office.collect("import", stick)
        #expect(second.status == 0)
        #expect(try office.collect("priorities", "--format", "json").output == list, "importing twice changes nothing")

        let back = try office.probe("import", stick)
        #expect(back.status == 0, "\(back.errors)")
        #expect(office.waiting.isEmpty)
    }

    @Test(arguments: [("en", "metered can't be seen"), ("vi", "Không biết được kết nối có tính tiền")])
    func `without NetworkManager the status says that it can't see what the connection costs`(
        language: String, said: String
    ) throws {
        let office = try Office()
        try office.enrol(with: office.kit(url: "http://127.0.0.1:9"))
        let status = try Office.probe.run(
            ["status", "--state", office.path("pc"), "--language", language],
            environment: ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=\(office.path("nowhere"))"])
        #expect(status.status == 0 && status.output.contains(said), "\(status.output)\(status.errors)")
    }

    @Test func `both roads and every list agree on the verdict of the sheet`() throws {
        let office = try Office()
        try office.enrol(with: office.kit())
        _ = try office.collect("import", office.stick())
        let printed = try Office.probe.run(["--print", "--json", "--profile", "teaching-basic"])
        struct Printed: Decodable {
            struct Assessment: Decodable { var verdict: String }
            var assessments: [Assessment]
        }
        let sheet = try JSONDecoder().decode(Printed.self, from: Data(printed.output.utf8))
        #expect(try office.list().rows.map(\.verdict) == sheet.assessments.map(\.verdict))
        for format in ["table", "csv"] {
            let result = try office.collect("priorities", "--format", format)
            #expect(result.status == 0)
            #expect(result.output.contains(try #require(try office.list().rows.first).code))
        }
    }

    /// Scores, levels, reasons, remedies and the digest of the rules: whoever compares the sheet with the list finds no
    /// difference.
    @Test func `the office's assessment is the PC's, byte for byte`() throws {
        let office = try Office()
        try office.enrol(with: office.kit())
        _ = try office.collect("import", office.stick())
        let printed = try Office.probe.run(["--print", "--json", "--profile", "teaching-basic"]).output
        let listed = try office.collect("priorities", "--format", "json", "--profile", "teaching-basic").output
        let here = try assessment(in: printed) { ($0["assessments"] as? [Any])?.first }
        let there = try assessment(in: listed) { (($0["rows"] as? [[String: Any]])?.first)?["assessment"] }
        #expect(here == there && here.contains("profile_digest"))
    }

    private func assessment(in json: String, _ find: ([String: Any]) -> Any?) throws -> String {
        let whole = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let part = whole.flatMap(find)
        let found = try #require(part, "\(json.prefix(300))")
        return String(decoding: try JSONSerialization.data(withJSONObject: found, options: .sortedKeys), as: UTF8.self)
    }

    @Test func `a line with one flipped byte is refused and named, and the whole ones beside it are taken`() throws {
        let office = try Office()
        try office.enrol(with: office.kit())
        let stick = try office.stick()
        let file = try #require(try FileManager.default.contentsOfDirectory(atPath: stick + "/PROBE").first)
        let line = try Data(contentsOf: URL(filePath: "\(stick)/PROBE/\(file)"))

        for (number, place) in stride(from: 0, to: line.count - 1, by: line.count / 24).enumerated() {
            var damaged = line
            damaged[place] ^= 1
            try damaged.write(to: URL(filePath: "\(stick)/PROBE/damaged-\(number).jws"))
        }
        let damagedFiles = try FileManager.default.contentsOfDirectory(atPath: stick + "/PROBE").filter {
            $0.hasPrefix("damaged")
        }
        let result = try office.collect("import", stick)
        #expect(result.status == 2)
        for name in damagedFiles { #expect(result.output.contains(name), "\(name) is not named") }
        #expect(try office.list().rows.count == 1)
    }

    @Test func `a flipped byte on the network is refused, and nothing is acknowledged`() async throws {
        let office = try Office()
        try office.enrol(with: office.kit())
        let stick = try office.stick()
        let file = try #require(try FileManager.default.contentsOfDirectory(atPath: stick + "/PROBE").first)
        var line = try Data(contentsOf: URL(filePath: "\(stick)/PROBE/\(file)"))
        line[line.count / 2] ^= 1
        let server = try office.serve()
        let answer = try Program(path: "/usr/bin/curl").run(
            [
                "--silent", "--show-error", "--data-binary", "@-", "--header", "Content-Type: text/plain",
                try Office.address(of: server) + "/v1/reports",
            ], input: line)
        // Every signed line begins with these letters: `{"alg"` in base64.
        #expect(!answer.output.contains("eyJhbGci"), "\(answer.output)")
        #expect(try office.list().rows.isEmpty)
    }
}
