import Requirements
import Testing

struct DataFileErrorTests {
    private static func decode(_ text: String) throws(DataFileError) -> Profile {
        try Profile(decoding: Array(text.utf8), file: "mine.json5")
    }

    @Test func `a profile without a mistake is taken`() throws {
        let profile = try Self.decode(ProfileText.correct)
        #expect(profile.name == "mine" && profile.goal == 40 && profile.title.vi == "Của tôi")
        #expect(profile.criteria.ram.minimum.value == 2048)
        #expect(profile.gates.network != nil && profile.gates.soundIn == nil)
    }

    struct Slip: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let error: String

        init(_ old: String, _ new: String, _ error: String) {
            self.old = old
            self.new = new
            self.error = error
        }

        var testDescription: String { error }
    }

    @Test(arguments: [
        Slip(
            "value: 4096, source: \"i\"", "value: 1024, source: \"i\"",
            "18:60: criteria.ram.recommended is 1024; allowed is at least the minimum, 2048."),
        Slip(
            "value: 8000", "value: 3999",
            "14:14: criteria.cpu.ample is 3999; allowed is at least the recommendation, 4000."),
        Slip(
            "value: 3000", "value: 0",
            "13:25: criteria.cpu.minimum.value is 0; allowed is a whole number from 100 to 1000000."),
        Slip(
            "value: 3000", "value: 3000000",
            "13:25: criteria.cpu.minimum.value is 3000000; allowed is a whole number from 100 to 1000000."),
        Slip(
            "value: 0x800", "value: 2",
            "18:25: criteria.ram.minimum.value is 2; allowed is a whole number from 128 to 16777216."),
        Slip(
            "value: 3000", "value: \"3000\"",
            "13:25: criteria.cpu.minimum.value is a text in quotes; allowed is a whole number."),
        Slip(
            "value: 3000", "value: 3000.5",
            "13:25: criteria.cpu.minimum.value is a number that is not whole or too large; allowed is a whole number."),
        Slip(
            "value: 3000", "value: 99999999999999999999",
            "13:25: criteria.cpu.minimum.value is a number that is not whole or too large; allowed is a whole number."),
        Slip(
            "value: 3000", "value: Infinity",
            "13:25: criteria.cpu.minimum.value is a number that is not whole or too large; allowed is a whole number."),
        Slip(
            "\"MiB\"", "\"GB\"", "17:13: criteria.ram.unit is \"GB\"; allowed is \"MiB\", and values in that unit."),
        Slip("unit: \"MiB\",", "", "16:10: criteria.ram lacks unit: it is required."),
        Slip("isa: 10, cpu: 25", "isa: 10, cpu: 20", "5:12: weights add up to 95; allowed is a sum of 100."),
        Slip(
            "isa: 10, cpu: 25", "isa: -10, cpu: 45",
            "5:19: weights.isa is -10; allowed is a whole number from 1 to 100."),
        Slip(
            "minimum: { value: 20, source: \"n\" }", "minimum: { value: 20 }",
            "26:16: criteria.disk_gb.minimum lacks source: it is required."),
        Slip(
            "source: \"n\"", "source: \" \"",
            "26:37: criteria.disk_gb.minimum.source is blank or too long; allowed is a text of 1 to 1000 bytes."),
        Slip(
            "source: \"n\"", "source: null",
            "26:37: criteria.disk_gb.minimum.source is null; allowed is a text in quotes."),
        Slip(
            "network:", "netwrok:",
            "35:63: gates.netwrok is not a known key; allowed is one of screen, network, sound_out, sound_in."),
        Slip(
            "value: 3000,", "value: 3000, unit: \"MHz\",",
            "13:31: criteria.cpu.minimum.unit is not a known key; allowed is one of value, source."),
        Slip(
            "value: 3000,", "value: 3000, \"value\": 4000,",
            "13:31: criteria.cpu.minimum.value stands there again, first in line 13; allowed is once."),
        Slip(
            "gates: {", "title: {}, gates: {",
            "35:3: title stands there again, first in line 4; allowed is once."),
        Slip(
            "emmc: { level: 60", "emmc: { level: 30",
            "22:46: criteria.disk_kind.emmc is 30; allowed is at least the level of hdd, 40."),
        Slip(
            "ssd: { level: 100", "ssd: { level: 79",
            "21:16: criteria.disk_kind has no level of 80; allowed is 80 or more for the best."),
        Slip(
            "ssd: { level: 100", "ssd: { level: 101",
            "22:88: criteria.disk_kind.ssd.level is 101; allowed is a whole number from 0 to 100."),
        Slip(
            "name: \"mine\"", "name: \"My profile\"",
            "3:21: name is \"My profile\"; allowed is 1 to 32 of the characters a-z, 0-9 and hyphen."),
        Slip("name: \"mine\",", "", "2:1: the file lacks name: it is required."),
        Slip("name: \"mine\",", "name: \"mine\", goal: 60,", "3:35: goal is \"60\"; allowed is one of 40, 80."),
        Slip(
            "date: \"2026-12-01\"", "date: \"2026-02-30\"",
            "3:35: date is \"2026-02-30\"; allowed is a day that exists, as \"2026-12-01\"."),
        Slip("version: 1", "version: 2", "3:12: version is 2; allowed is a whole number from 1 to 1."),
        Slip("vi: \"Của tôi\"", "", "4:10: title lacks vi: it is required."),
        Slip("os: 15, source", "source", "5:12: weights lacks os: it is required."),
        Slip(
            "\"a\"", "[\"a\"]",
            "8:46: criteria.isa.x86-64-v1+sse3.source is a list in []; allowed is a text in quotes."),
        Slip(
            "gates: {", "gates: [{",
            "36:1: the file can't be read: here stands \"}\"; allowed is a value or ]."),
        Slip(
            "\"Của tôi\"", "\"Của tôi",
            "4:28: the file can't be read: the file or the line ends; "
                + "missing is the quote that closes a text in the same line."),
        Slip(
            "vi: \"Của tôi\" }", "vi: \"Của tôi\" )",
            "4:38: the file can't be read: here stands \")\"; allowed is a comma or }."),
        Slip(
            "version: 1", "version = 1",
            "3:11: the file can't be read: here stands \"=\"; "
                + "allowed is a colon after the key."),
        Slip("version: 1", "version: one", "3:12: the file can't be read: here stands \"o\"; allowed is a value."),
    ])
    func `a mistake is named with its line, column, place and what is allowed`(slip: Slip) throws {
        var text = ProfileText.correct
        text.replaceSubrange(try #require(text.firstRange(of: slip.old)), with: slip.new)
        let error = try #require(throws: DataFileError.self) { try Self.decode(text) }
        let first = try #require(error.description.split(separator: "\n").first)
        #expect(first == "mine.json5:\(slip.error)")
    }

    @Test func `all mistakes of a file are named at once, in its order`() throws {
        var text = ProfileText.correct
        for (old, new) in [("os: 15,", "os: 14,"), ("\"MiB\"", "\"GB\""), ("width: 1024", "widht: 1024")] {
            text.replaceSubrange(try #require(text.firstRange(of: old)), with: new)
        }
        let error = try #require(throws: DataFileError.self) { try Self.decode(text) }
        #expect(error.mistakes.map(\.place) == ["weights", "criteria.ram.unit", "gates.screen", "gates.screen.widht"])
        #expect(error.mistakes.map(\.line) == [5, 17, 35, 35])
    }

    @Test(arguments: ["", " ", "{}", "[]", "null", "1", "\"text\"", "{", "}", "{\"version\": 1", "// only a comment"])
    func `a file that holds no profile is refused in plain sentences`(text: String) throws {
        let error = try #require(throws: DataFileError.self) { try Self.decode(text) }
        for line in error.description.split(separator: "\n") {
            #expect(line.hasPrefix("mine.json5:1:") && line.hasSuffix("."))
        }
    }

    @Test func `a file that is no text, too deep or too large is refused`() throws {
        let deep = String(repeating: "[", count: 100_000)
        for bytes in [[0xFF, 0xFE, 0x00], [UInt8](repeating: 0x20, count: 1 << 20 + 1), Array(deep.utf8)] {
            let error = try #require(throws: DataFileError.self) { try Profile(decoding: bytes, file: "mine.json5") }
            #expect(error.mistakes.count == 1 && error.mistakes.first?.place == "")
        }
    }

    @Test func `what a file says can't move the cursor of who reads the error`() throws {
        let text = ProfileText.correct.replacing("\"mine\"", with: "\"\\u001b[31m\\u202e\"")
        let error = try #require(throws: DataFileError.self) { try Self.decode(text) }
        #expect(error.description.hasPrefix("mine.json5:3:21: name is \"?[31m?\"; "))
    }

    /// Every file that is one byte short of whole, or has one byte changed, is refused or read; it never ends the program.
    @Test func `a damaged file does no harm`() throws {
        let whole = Array(ProfileText.correct.utf8)
        var random = SplitMix64(seed: 6)
        for _ in 0..<1000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
            do throws(DataFileError) {
                let profile = try Profile(decoding: bytes, file: "mine.json5")
                #expect(profile.criteria.cpu.minimum.value <= profile.criteria.cpu.recommended.value)
            } catch {
                #expect(error.file == "mine.json5")
            }
        }
    }

    @Test(arguments: [
        (
            "{ version: 1, date: \"2026-12-01\", parts: [{ source: \"a\", rows: [{ id: \"x\", versions: [\"1\"] }] }] }",
            "mine.json5:1:65: parts[0].rows[0] has both or none of until and days_left; allowed is one of them."
        ),
        (
            "{ version: 1, date: \"2026-12-01\", parts: [{ source: \"a\", rows: [{ id: \"x\", versions: [\"1\"], "
                + "until: \"2026-13-01\" }] }] }",
            "mine.json5:1:100: parts[0].rows[0].until is \"2026-13-01\"; allowed is a day that exists, as \"2026-12-01\"."
        ),
        (
            "{ version: 1, date: \"2026-12-01\", parts: [{ rows: [] }] }",
            "mine.json5:1:43: parts[0] lacks source: it is required."
        ),
    ])
    func `a mistake in a table is named by its row`(text: String, error: String) throws {
        let thrown = try #require(throws: DataFileError.self) {
            try EndOfSupport(decoding: Array(text.utf8), file: "mine.json5")
        }
        #expect(thrown.description == error)
    }

    @Test(arguments: [
        (
            "value: 100,", "value: -1,",
            "5:78: reinstall[0].price.value is -1; allowed is a whole number from 0 to 1000000000000."
        ),
        ("currency: \"VND\",", "", "5:69: reinstall[0].price lacks currency: it is required."),
        ("value: 50,", "value: 101,", "2:59: limit_percent.value is 101; allowed is a whole number from 0 to 100."),
    ])
    func `a mistake in an office's prices is named`(old: String, new: String, error: String) throws {
        var text = Fixture.pricedOffers()
        text.replaceSubrange(try #require(text.firstRange(of: old)), with: new)
        let thrown = try #require(throws: DataFileError.self) { try Fixture.offers(text) }
        #expect(thrown.description == "fixture.json5:\(error)")
    }
}
