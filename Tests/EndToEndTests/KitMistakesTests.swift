import Foundation
import TestSupport
import Testing

/// What becomes of a PC whose technician takes the wrong kit: a sentence in both languages, and nothing is lost.
@Suite struct KitMistakesTests {
    private let office: Office

    init() throws { office = try Office() }

    /// What a command says in each language, with the status that both end with.
    private func says(_ arguments: String...) throws -> (english: String, vietnamese: String, status: Int32) {
        let all = try ["en", "vi"].map { language in
            try Office.probe.run(arguments + ["--state", office.path("pc"), "--language", language])
        }
        #expect(all[0].status == all[1].status && !all[0].crashed)
        return (all[0].output + all[0].errors, all[1].output + all[1].errors, all[0].status)
    }

    private var kitOfPC: Data? { FileManager.default.contents(atPath: office.path("pc/kit.jws")) }

    @Test func `without a kit every command and the sheet say what is missing`() throws {
        for command in ["kit", "send", "status"] {
            let said = try says(command)
            #expect(said.english.contains("There is no kit yet, so no report is made."))
            #expect(said.vietnamese.contains("Chưa có tệp ghi danh nên chưa lập báo cáo."))
        }
        #expect(try says("export", office.folder.path).english.contains("nothing was written"))
        // The key is there now, and the PC has a code.
        for (language, words) in [
            ("en", "wait for the school's kit: sudo probe kit FILE"), ("vi", "chờ tệp ghi danh của trường"),
        ] {
            let arguments = ["--print", "--language", language]
            let state = ["STATE_DIRECTORY": office.path("pc")]
            let lines = { (text: String) in text.split(separator: "\n").filter { $0.contains(words) }.count }
            #expect(try lines(Office.probe.run(arguments, environment: state).output) == 1)
            try office.enrol(with: office.kit(file: "kit of \(language)"))
            #expect(try lines(Office.probe.run(arguments, environment: state).output) == 0)
            try FileManager.default.removeItem(atPath: office.path("pc/kit.jws"))
        }
    }

    @Test func `a kit of another school of the district moves the PC, says from where, and no report is lost`()
        throws
    {
        try office.enrol(with: office.kit())
        _ = try office.stick()
        let south = try office.kit(school: "South", file: "south.kit")
        let said = try office.probe("kit", south, "--language", "vi")
        #expect(said.status == 0)
        #expect(said.output.contains("Đã nhận tệp ghi danh mới thay cho tệp cũ: South, Test."))
        #expect(said.output.contains("Trước đây máy này thuộc North."))
        #expect(office.waiting.count == 1)
        let back = try office.probe("kit", office.path("school.kit"), "--language", "en")
        #expect(back.output.contains("Until now this PC was one of South."))

        #expect(try office.collect("import", office.stick()).status == 0)
        #expect(try office.probe("import", office.path("stick")).status == 0)
        #expect(office.waiting.isEmpty)
        #expect(try office.list().rows.count == 1)
    }

    @Test func `a kit of another district is refused with both fingerprints, and the old one stays`() throws {
        try office.enrol(with: office.kit())
        let kept = kitOfPC
        let other = try Office()
        let said = try says("kit", other.kit())
        #expect(said.status == 1)
        #expect(kitOfPC == kept)
        let fingerprint = /([0-9A-Z]{4} ){5}[0-9A-Z]{4}/
        for text in [said.english, said.vietnamese] {
            let found = text.matches(of: fingerprint).map { String($0.0) }
            #expect(Set(found).count == 2, "\(text)")
        }
    }

    @Test func `a stick is enough where one kit is on it, and two kits are named`() throws {
        let stick = office.path("kits")
        try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
        let empty = try says("kit", stick)
        #expect(empty.status == 1 && empty.english.contains("no kit in it"))
        #expect(empty.vietnamese.contains("không có tệp ghi danh nào"))

        let kit = try office.kit()
        for name in ["north.jws", "north - Copy.JWS", "._north.jws"] {
            try FileManager.default.copyItem(atPath: kit, toPath: "\(stick)/\(name)")
        }
        try office.folder.write("[.ShellClassInfo]", to: "kits/desktop.ini")
        #expect(try says("kit", stick).status == 0)
        let kept = kitOfPC

        _ = try office.kit(school: "South", file: "kits/south.jws")
        let two = try says("kit", stick)
        #expect(two.status == 1)
        for text in [two.english, two.vietnamese] {
            #expect(text.contains("(North, Test)") && text.contains("south.jws (South, Test)"), "\(text)")
        }
        #expect(kitOfPC == kept)
    }
}
