import Foundation
import TestSupport
import Testing

/// Sticks that are full, write-protected or gone, and folders that are none: a sentence each, and the report waits.
@Suite struct StickMistakesTests {
    private let office: Office
    private let stick: String

    init() throws {
        office = try Office()
        stick = office.path("stick")
        try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
        try office.enrol(with: office.kit())
    }

    private func run(size: String, _ script: String) throws -> Program.Result {
        let result = try SmallStick.run(in: stick, size: size, script, office: office)
        #expect(!result.crashed && result.status != 99, "\(result.errors)")
        return result
    }

    @Test(.enabled(if: SmallStick.isPossible, Comment(rawValue: SmallStick.needed)))
    func `a stick without room says so, keeps what it had, and takes the report once there is room`() throws {
        let result = try run(
            size: "16k",
            """
            head -c 16384 /dev/zero >"$stick/film"
            probe export "$stick" --language en; echo "status $?"
            probe export "$stick" --language vi; echo "status $?"
            ls -A "$stick/PROBE"; wc -c <"$stick/film"
            : >"$stick/film"; probe export "$stick" --language en; ls "$stick/PROBE"
            """)
        #expect(result.errors.contains("the disk is full, so make room on it; what was there before is unharmed."))
        #expect(result.errors.contains("đĩa đã đầy, hãy dọn bớt"))
        let lines = result.output.split(separator: "\n")
        #expect(lines.prefix(3) == ["status 1", "status 1", "16384"], "\(result.output)")
        #expect(result.output.contains("you may pull it out now") && lines.last?.hasSuffix(".jws") == true)
        #expect(office.waiting.count == 1)
    }

    @Test(.enabled(if: SmallStick.isPossible, Comment(rawValue: SmallStick.needed)))
    func `a stick that is full at the office brings the report, and its receipt once there is room`() throws {
        let result = try run(
            size: "16k",
            """
            probe export "$stick"; head -c 12288 /dev/zero >"$stick/film"
            collector import "$stick"; echo "status $?"; ls -A "$stick/PROBE"
            rm "$stick/film"; collector import "$stick"; echo "status $?"; probe import "$stick" --language en
            """)
        #expect(result.output.contains("1 report taken."))
        #expect(result.output.contains("The stick is full, so not all receipts are on it"), "\(result.output)")
        #expect(result.output.matches(of: /status \d/).map(\.output) == ["status 2", "status 0"])
        #expect(result.output.contains("Arrived: 1 report. Refused for ever: 0. Still waiting: 0."))
        #expect(office.waiting.isEmpty)
    }

    @Test(.enabled(if: SmallStick.isPossible, Comment(rawValue: SmallStick.needed)))
    func `a write-protected stick takes no report, and brings one to the office without taking a receipt back`() throws
    {
        let result = try run(
            size: "64k",
            """
            protect() { mount -o remount,"$1" "$stick"; }
            protect ro; probe export "$stick" --language en; probe export "$stick" --language vi; protect rw
            probe export "$stick"; protect ro
            collector import "$stick"; echo "status $?"; probe import "$stick" --language en
            collector import "$stick" --language vi; echo "status $?"
            """)
        #expect(result.errors.contains("it is write-protected, by a switch on it or because it is damaged."))
        #expect(result.errors.contains("đang bị khóa ghi"))
        #expect(result.output.contains("The stick is write-protected, so it carries no receipts back"))
        #expect(result.output.contains("USB đang bị khóa ghi nên không mang biên nhận về được"))
        #expect(result.output.matches(of: /status \d/).map(\.output) == ["status 2", "status 2"])
        #expect(result.output.contains("has no receipt for this PC"), "\(result.output)")
        #expect(office.waiting.count == 1)
        #expect(try office.list().rows.count == 1)
    }

    /// The folder that a stick showed in may stay when it is gone, and the folder above it is there in any case.
    @Test func `a folder on the PC's own disk is written to, and nobody is told to pull it out`() throws {
        let english = try office.probe("export", stick, "--language", "en")
        #expect(english.status == 0)
        #expect(english.output.contains("This folder is on this PC's own disk, not on a stick."))
        #expect(!english.output.contains("pull it out"))
        #expect(try office.probe("export", stick, "--language", "vi").output.contains("không phải trên USB"))
    }

    @Test func `what is no folder, or no longer there, gets a sentence on each way`() throws {
        let file = try office.folder.write("x", to: "file")
        for path in [file, office.path("absent"), ""] {
            for command in ["export", "import"] {
                let english = try office.probe(command, path, "--language", "en")
                #expect(english.status == 1 && english.errors.contains("is not a folder: plug the stick in"))
                #expect(try office.probe(command, path, "--language", "vi").errors.contains("hãy cắm USB"))
            }
        }
        let early = try office.probe("import", stick, "--language", "en")
        #expect(early.status == 1 && early.errors.contains("has no folder PROBE"))
        let empty = try office.collect("import", stick)
        #expect(empty.status == 2 && empty.output.contains("is it the right stick?"))
    }

    @Test func `the folder PROBE itself, export twice, and a stick that the office has seen change nothing`() throws {
        for path in [stick, stick, stick + "/PROBE", stick + "/PROBE/"] {
            #expect(try office.probe("export", path).status == 0)
        }
        let folder = { try FileManager.default.contentsOfDirectory(atPath: stick + "/PROBE").sorted() }
        #expect(try folder().count == 1)
        #expect(try office.collect("import", stick + "/PROBE").status == 0)
        let seen = try folder()
        #expect(seen.count == 2)
        #expect(try office.probe("export", stick).status == 0)
        #expect(try office.collect("import", stick).status == 0)
        #expect(try folder() == seen)
        #expect(try office.probe("import", stick + "/PROBE").status == 0)
        #expect(office.waiting.isEmpty)
        #expect(try office.probe("import", stick, "--language", "en").output.contains("no receipt for this PC"))
    }
}
