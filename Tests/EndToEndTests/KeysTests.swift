import Foundation
import TestSupport
import Testing

/// How a district's keys change under running PCs, worked by the two programs as people do.
struct KeysTests {
    private let office: Office

    init() throws { office = try Office() }

    /// Changes the keys; the root of today lies in the first folder.
    private func change(_ root: String, _ arguments: String..., to file: String) throws -> String {
        let result = try Office.collector.run(
            [
                "keys", "change", "--root-key", office.path(root), "-o", office.path(file), "--data",
                office.path("office"),
            ]
                + arguments)
        try #require(result.status == 0, "\(result.errors)")
        return try fingerprint(in: result.output)
    }

    /// The six groups of four.
    private func fingerprint(in text: String) throws -> String {
        String(try #require(text.firstMatch(of: /([0-9A-Z]{4} ){5}[0-9A-Z]{4}/), "\(text)").0)
    }

    private func fingerprintOfPC() throws -> String {
        try fingerprint(in: try office.probe("kit", "--language", "en").output)
    }

    private func newKit(root: String) throws -> String {
        let file = office.path("later.kit")
        let result = try office.collect("kit", "--school", "South", "--root-key", office.path(root), "-o", file)
        try #require(result.status == 0, "\(result.errors)")
        return file
    }

    /// A label makes a report due; the program writes it onto the stick.
    private func stickWithNews(_ label: String) throws -> String {
        let result = try office.probe("label", label)
        try #require(result.status == 0, "\(result.errors)")
        return try office.stick()
    }

    @Test func `over the network a PC follows two changes that it missed, and lets go of its report`() throws {
        try office.enrol(with: office.kit())
        let founding = try fingerprintOfPC()
        _ = try change("root", "--new-root", office.path("root-1"), to: "1.jws")
        let server = try office.serve()
        let address = try Office.address(of: server)
        // The server that runs hands out what it knew at its start: the next start tells all.
        let last = try change(
            "root-1", "--new-root", office.path("root-2"), "--new-collector", "--url", address, to: "2.jws")
        #expect(server.stop() == 0)
        #expect(last != founding)
        let port = try #require(address.split(separator: ":").last)
        let restarted = try office.serve(port: try #require(Int(port)))
        _ = try Office.address(of: restarted)
        // The kit names no address: the way to the server comes with the keys, on a stick.
        try FileManager.default.createDirectory(atPath: office.path("keys/PROBE"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: office.path("1.jws"), toPath: office.path("keys/PROBE/1.keys"))
        try FileManager.default.copyItem(atPath: office.path("2.jws"), toPath: office.path("keys/PROBE/2.keys"))
        let imported = try office.probe("import", office.path("keys"), "--language", "en")
        #expect(imported.status == 0 && imported.output.contains("change 2"), "\(imported.output)\(imported.errors)")
        #expect(try fingerprintOfPC() == last)
        _ = try office.stick()
        #expect(office.waiting.count == 1)
        let sent = try office.probe("send", "--language", "en")
        #expect(sent.status == 0, "\(sent.output)\(sent.errors)")
        #expect(office.waiting.isEmpty)
        #expect(try office.list().rows.count == 1)
    }

    @Test func `a PC hears of a change with the answer to its next report, from the daemon`() throws {
        let server = try office.serve()
        let address = try Office.address(of: server)
        try office.enrol(with: office.kit(url: address))
        #expect(server.stop() == 0)
        let changed = try change("root", "--new-root", office.path("root-1"), "--new-collector", to: "1.jws")
        let port = try #require(address.split(separator: ":").last)
        let restarted = try office.serve(port: try #require(Int(port)))
        _ = try Office.address(of: restarted)
        let daemon = try office.daemon()
        #expect(eventually { (try? fingerprintOfPC()) == changed ? true : nil } == true, "\(daemon.output)")
        #expect(eventually { office.waiting.isEmpty ? true : nil } == true, "\(daemon.output)")
        #expect(daemon.output.contains(changed))
        let status = try office.probe("status", "--language", "en").output
        #expect(status.contains("change 1") && status.contains(changed), "\(status)")

        // A kit of the new root is taken, and one that the old root signed before is not any more.
        let later = try newKit(root: "root-1")
        #expect(try office.probe("kit", later).status == 0)
        let former = try office.probe("kit", office.path("school.kit"), "--language", "en")
        #expect(former.status == 1 && former.errors.contains("has replaced since"), "\(former.errors)")
        let refused = try office.collect(
            "kit", "--school", "X", "--root-key", office.path("root"), "-o", office.path("x"))
        #expect(refused.status == 1, "the old root makes no kit any more")
    }

    @Test func `by stick a PC follows too, and the old collector's receipts count no more`() throws {
        try office.enrol(with: office.kit())
        // Receipts of before the change, still on their way.
        let stick = try office.stick()
        #expect(try office.collect("import", stick).status == 0)
        try FileManager.default.moveItem(atPath: stick, toPath: office.path("late"))
        let changed = try change("root", "--new-root", office.path("root-1"), "--new-collector", to: "1.jws")

        let second = try stickWithNews("Lab 1 / 07")
        let imported = try office.collect("import", second)
        #expect(imported.status == 0, "\(imported.output)\(imported.errors)")
        // Only the change goes back first.
        let receipts = try FileManager.default.contentsOfDirectory(atPath: second + "/PROBE")
        #expect(receipts.filter { $0.hasSuffix(".keys") }.count == 1)
        let keysOnly = office.path("keys-only/PROBE")
        try FileManager.default.createDirectory(atPath: keysOnly, withIntermediateDirectories: true)
        for name in receipts where name.hasSuffix(".keys") {
            try FileManager.default.copyItem(atPath: second + "/PROBE/" + name, toPath: keysOnly + "/" + name)
        }
        #expect(try office.probe("import", office.path("keys-only")).status == 0)
        #expect(try fingerprintOfPC() == changed)

        let waiting = office.waiting.count
        #expect(waiting >= 1)
        let late = try office.probe("import", office.path("late"), "--language", "en")
        #expect(late.output.contains("no receipt for this PC"), "\(late.output)")
        #expect(office.waiting.count == waiting, "what an old collector says deletes nothing")
        #expect(try office.probe("import", second).status == 0)
        #expect(office.waiting.isEmpty)
    }

    @Test func `another collector follows by the file, and its own change is told by keys`() throws {
        let before = try office.collect("keys")
        #expect(before.status == 0 && before.output.contains("They are those of the founding."), "\(before.output)")
        let copy = office.path("copy")
        try FileManager.default.copyItem(atPath: office.path("office"), toPath: copy)
        let changed = try change("root", "--new-root", office.path("root-1"), to: "1.jws")
        let imported = try Office.collector.run(["import", office.path("1.jws"), "--data", copy])
        #expect(imported.status == 0 && imported.output.contains("keys have changed"), "\(imported.output)")
        #expect(try Office.collector.run(["import", office.path("1.jws"), "--data", copy]).status == 0)
        let there = try Office.collector.run(["keys", "show", "--data", copy])
        #expect(try fingerprint(in: there.output) == changed)
        #expect(there.output == (try office.collect("keys").output))
    }

    @Test(arguments: [("en", "has joined its district"), ("vi", "tham gia đơn vị đã có")])
    func `at a collector that joined no new key is made for it, and it is told what to do`(
        language: String, said: String
    ) throws {
        let joined = office.path("joined")
        #expect(try Office.collector.run(["init", "--join", office.kit(), "--data", joined]).status == 0)
        let refused = try Office.collector.run([
            "keys", "change", "--root-key", office.path("root"), "--new-collector", "-o", office.path("1.jws"),
            "--data",
            joined, "--language", language,
        ])
        #expect(refused.status == 1 && refused.errors.contains(said), "\(refused.errors)")
        #expect(refused.errors.contains("init --join") && refused.errors.contains("keys change --collector"))
        #expect(try Set(FileManager.default.contentsOfDirectory(atPath: joined)) == ["collector.key", "fleet.sqlite"])
    }

    @Test(arguments: [("en", "names at most 8 collectors"), ("vi", "tối đa 8 nơi nhận")])
    func `too many collectors are told by their keys, as they can be typed`(language: String, said: String) throws {
        let keys = try (1...8).map { number in
            let data = office.path("other-\(number)")
            #expect(try Office.collector.run(["init", "--data", data, "--root-key", data + "-root"]).status == 0)
            let shown = try Office.collector.run(["keys", "--data", data, "--language", "en"]).output
            return String(try #require(shown.firstMatch(of: /Collector's key: +([\w-]{43})/)).1)
        }
        let options = keys.map { "--collector=\($0)" }
        let kit = ["kit", "--school", "X", "--root-key", office.path("root"), "-o", office.path("x.kit")]
        #expect(try Office.collector.run(kit + options + ["--data", office.path("office")]).status == 0)
        let refused = try office.collect(
            "keys", "change", "--root-key", office.path("root"), "--new-root", office.path("new"), "-o",
            office.path("1.jws"), "--language", language)
        #expect(refused.status == 1 && refused.errors.contains(said), "\(refused.errors)")
        let lines = refused.errors.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(Set(lines.dropFirst()) == Set(options))
        #expect(!FileManager.default.fileExists(atPath: office.path("new")))
        let chosen = try Office.collector.run(
            ["keys", "change", "--root-key", office.path("root"), "-o", office.path("1.jws")] + options.prefix(7)
                + ["--data", office.path("office")])
        #expect(chosen.status == 0, "\(chosen.errors)")
        #expect(chosen.output.contains("sudo systemctl restart probe-collector"))
    }

    @Test func `what is asked wrongly is told, and nothing is made`() throws {
        let nothing = try office.collect(
            "keys", "change", "--root-key", office.path("root"), "-o", office.path("1.jws"))
        #expect(nothing.status == 64 && nothing.errors.contains("--new-collector"), "\(nothing.errors)")
        let noKey = try office.collect(
            "keys", "change", "--root-key", office.path("absent"), "--new-collector", "-o", office.path("1.jws"))
        #expect(noKey.status == 1 && noKey.errors.contains("put in the stick"), "\(noKey.errors)")
        #expect(!FileManager.default.fileExists(atPath: office.path("1.jws")))
    }
}
