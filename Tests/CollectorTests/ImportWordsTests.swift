import Fleet
import FleetFixtures
import Reports
import ShownText
import Testing

@testable import Collector

struct ImportWordsTests {
    @Test func `what was refused is told with file, line and reason, and counted`() async throws {
        let office = try TestOffice()
        let line = try TestPC(1, kit: office.kit).line()
        try office.write(line.bytes + Array("\nrubbish\n".utf8), to: "in/1.jws")
        try office.write([], to: "in/2.jws")
        let delivery = Delivery(path: office.path + "/in")
        let result = try await Importer(intake: office.intake()).take(delivery.files)
        var words = ImportWords(isVerbose: true, in: .english)
        for file in result.files { words.add(file) }
        words.end(delivery, receipts: .notAStick)
        words.finish(held: 0, adopted: 0)
        let text = words.text
        #expect(words.leavesSomething)
        #expect(text.contains("in/1.jws: 1 report taken, 1 refused"))
        #expect(text.contains("in/1.jws:2: Refused. The line has 1 part in place of three"))
        #expect(text.contains("in/2.jws: It is empty"))
        #expect(text.contains("In all: 1 report taken, 1 refused."))
        #expect(text.contains("1 file or folder could not be read."))
    }

    @Test(arguments: [
        (ImportWords.Receipts.notAStick, nil), (.written(1), "Receipts for 1 PC were written"),
        (.readOnly, "The stick is write-protected"), (.full, "The stick is full"),
        (.failed("no key"), "Receipts could not be written (no key)"),
    ])
    func `an import that takes all leaves something where receipts could not be written`(
        receipts: ImportWords.Receipts, said: String?
    ) async throws {
        let office = try TestOffice()
        try office.write(try TestPC(1, kit: office.kit).line().bytes, to: "stick/PROBE/1.jws")
        let delivery = Delivery(path: office.path + "/stick")
        let result = try await Importer(intake: office.intake()).take(delivery.files)
        var words = ImportWords(isVerbose: true, in: .english)
        for file in result.files { words.add(file) }
        words.end(delivery, receipts: receipts)
        words.finish(held: 0, adopted: 0)
        let isLacking = words.text.contains("The PCs keep their reports until then.")
        #expect(words.leavesSomething == isLacking)
        #expect(said.map(words.text.contains) ?? !words.text.contains("eceipts"))
        #expect(words.text.contains("1 report taken"))
    }

    @Test func `a file's name cannot steer the terminal`() async throws {
        let office = try TestOffice()
        try office.write([], to: "in/\u{1B}[2J.jws")
        let delivery = Delivery(path: office.path + "/in")
        let result = try await Importer(intake: office.intake()).take(delivery.files)
        var words = ImportWords(isVerbose: true, in: .english)
        for file in result.files { words.add(file) }
        words.end(delivery, receipts: .notAStick)
        words.finish(held: 0, adopted: 0)
        #expect(!words.text.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `a change of keys is said with what to do, and one that is not followed is an alarm`() async throws {
        let office = try TestOffice()
        func lines(_ root: SigningKey) throws -> [SignedLine] {
            let keys = Keys(n: 1, root: root.id, collectors: [CollectorAddress(key: office.office.collector)])
            return try [office.root, root].map { try $0.sign(keys) }
        }
        func text(_ file: String, _ lines: [SignedLine]) async throws -> (text: String, leavesSomething: Bool) {
            try office.write(LineFile.bytes(of: lines), to: file)
            let delivery = Delivery(path: office.path + "/" + file)
            let result = try await Importer(intake: office.intake()).take(delivery.files)
            var words = ImportWords(in: .english)
            for file in result.files { words.add(file) }
            words.end(delivery, receipts: .notAStick)
            words.finish(held: 0, adopted: 0)
            return (words.text, words.leavesSomething)
        }
        let ours = try await text("1.jws", lines(SigningKey()))
        #expect(!ours.leavesSomething)
        #expect(ours.text.contains("2 signatures of new keys taken"))
        #expect(ours.text.contains("restart `probe-collector serve`"))
        let others = try await text("2.jws", lines(SigningKey()))
        #expect(others.leavesSomething)
        #expect(others.text.contains("2.jws:1: Not followed. Another change of the keys than this one, number 1,"))
        #expect(!others.text.contains("restart"))
        let shown = KeysWords(try office.store.office(), try office.store.keysBook(), in: .english).text
        #expect(shown.contains("  1: root \(RootFingerprint(try office.store.office().root)), collector"))
        #expect(shown.contains("Two different changes 1 are signed rightly"))
    }

    @Test func `a path that is not there is a sentence`() async throws {
        let office = try TestOffice()
        let delivery = Delivery(path: office.path + "/nowhere")
        let result = try await Importer(intake: office.intake()).take(delivery.files)
        var words = ImportWords(isVerbose: true, in: .english)
        for file in result.files { words.add(file) }
        words.end(delivery, receipts: .notAStick)
        words.finish(held: 0, adopted: 0)
        #expect(words.leavesSomething)
        #expect(words.text.contains("nowhere: It is not there"))
    }
}
