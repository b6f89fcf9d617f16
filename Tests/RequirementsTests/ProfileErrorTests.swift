import Requirements
import Testing

struct ProfileErrorTests {
    private static func decode(_ text: String) throws(ProfileError) -> Profile {
        try Profile(decoding: Array(text.utf8), file: "mine.json5")
    }

    @Test func `a profile without a mistake is taken`() throws {
        let profile = try Self.decode(ProfileText.correct)
        #expect(profile.name == "mine" && profile.goal == 40 && profile.title.vi == "Của tôi")
        #expect(profile.criteria.ram.minimum.value == 2048)
        #expect(profile.gates.network != nil && profile.gates.soundIn == nil)
    }

    struct Mistake: Sendable {
        let old: String
        let new: String
        let error: String

        init(_ old: String, _ new: String, _ error: String) {
            self.old = old
            self.new = new
            self.error = error
        }
    }

    @Test(arguments: [
        Mistake(
            "recommended: { value: 4096,", "recommended: { value: 1024,",
            "criteria.ram.recommended is 1024; allowed is at least the minimum, 2048."),
        Mistake(
            "ample: { value: 8000,", "ample: { value: 3999,",
            "criteria.cpu.ample is 3999; allowed is at least the recommendation, 4000."),
        Mistake(
            "value: 3000", "value: 0",
            "criteria.cpu.minimum.value is 0; allowed is a whole number from 1 to 1000000000."),
        Mistake(
            "value: 3000", "value: 1000000001",
            "criteria.cpu.minimum.value is 1000000001; allowed is a whole number from 1 to 1000000000."),
        Mistake(
            "value: 3000", "value: \"3000\"",
            "criteria.cpu.minimum.value is of another kind; allowed is a whole number."),
        Mistake("isa: 10, cpu: 25", "isa: 10, cpu: 20", "weights add up to 95; allowed is a sum of 100."),
        Mistake(
            "isa: 10, cpu: 25", "isa: -10, cpu: 45",
            "weights.isa is -10; allowed is a whole number from 1 to 100."),
        Mistake(
            "minimum: { value: 20, source: \"n\" }", "minimum: { value: 20 }",
            "criteria.disk_gb.minimum.source is missing; allowed is a value: it is required."),
        Mistake(
            "source: \"n\"", "source: \" \"",
            "criteria.disk_gb.minimum.source is blank or too long; allowed is a text of 1 to 1000 bytes."),
        Mistake(
            "source: \"n\"", "source: null",
            "criteria.disk_gb.minimum.source is null; allowed is a text in quotes."),
        Mistake(
            "network:", "netwrok:",
            "gates.netwrok is not a known key; allowed is one of network, screen, sound_in, sound_out."),
        Mistake(
            "value: 3000,", "value: 3000, unit: \"MHz\",",
            "criteria.cpu.minimum.unit is not a known key; allowed is one of source, value."),
        Mistake(
            "hdd: { level: 40", "floppy: { level: 40",
            "criteria.disk_kind.floppy is not a known key; allowed is one of hdd, emmc, ssd."),
        Mistake(
            "emmc: { level: 60", "emmc: { level: 30",
            "criteria.disk_kind.emmc is 30; allowed is at least the level of hdd, 40."),
        Mistake(
            "ssd: { level: 100", "ssd: { level: 79",
            "criteria.disk_kind has no level of 80; allowed is 80 or more for the best."),
        Mistake(
            "ssd: { level: 100", "ssd: { level: 101",
            "criteria.disk_kind.ssd.level is 101; allowed is a whole number from 0 to 100."),
        Mistake(
            "name: \"mine\"", "name: \"My profile\"",
            "name is \"My profile\"; allowed is 1 to 32 of the characters a-z, 0-9 and hyphen."),
        Mistake("name: \"mine\",", "", "name is missing; allowed is a value: it is required."),
        Mistake("name: \"mine\",", "name: \"mine\", goal: 60,", "goal is 60; allowed is 40 or 80."),
        Mistake(
            "date: \"2026-12-01\"", "date: \"2026-02-30\"",
            "date is \"2026-02-30\"; allowed is a day that exists, as \"2026-12-01\"."),
        Mistake("version: 1", "version: 2", "version is 2; allowed is a whole number from 1 to 1."),
        Mistake("vi: \"Của tôi\"", "", "title.vi is missing; allowed is a value: it is required."),
        Mistake(
            "os: 15, source", "source", "weights.os is missing; allowed is a value: it is required."),
        Mistake("gates: {", "gates: [{", "the file can't be read; allowed is one JSON5 object, whole numbers only."),
        Mistake(
            "value: 3000", "value: 3000.5",
            "the file can't be read; allowed is one JSON5 object, whole numbers only."),
        Mistake(
            "value: 3000", "value: 99999999999999999999",
            "the file can't be read; allowed is one JSON5 object, whole numbers only."),
        Mistake(
            "value: 3000", "value: Infinity",
            "the file can't be read; allowed is one JSON5 object, whole numbers only."),
        Mistake(
            "\"a\"", "[\"a\"]", "criteria.isa.x86-64-v1+sse3.source is of another kind; allowed is a text in quotes."),
        Mistake(
            "network:", "\"\\u001b[2J\":",
            "gates.?[2J is not a known key; allowed is one of network, screen, sound_in, sound_out."),
    ])
    func `a mistake is named with file, place and what is allowed`(_ mistake: Mistake) throws {
        var text = ProfileText.correct
        text.replaceSubrange(try #require(text.firstRange(of: mistake.old)), with: mistake.new)
        let error = try #require(throws: ProfileError.self) { try Self.decode(text) }
        #expect(error.description == "mine.json5: \(mistake.error)")
    }

    @Test(arguments: ["", " ", "{}", "[]", "null", "1", "\"text\"", "{", "}", "{\"version\": 1", "// only a comment"])
    func `a file that holds no profile is refused in one sentence`(text: String) throws {
        let error = try #require(throws: ProfileError.self) { try Self.decode(text) }
        #expect(error.description.hasPrefix("mine.json5: ") && error.description.hasSuffix("."))
    }

    @Test func `a file that is no text, too deep or too large is refused`() throws {
        let deep = String(repeating: "[", count: 100_000)
        for bytes in [[0xFF, 0xFE, 0x00], [UInt8](repeating: 0x20, count: 1 << 20 + 1), Array(deep.utf8)] {
            let error = try #require(throws: ProfileError.self) { try Profile(decoding: bytes, file: "mine.json5") }
            #expect(error.place.isEmpty)
        }
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
            do throws(ProfileError) {
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
            "mine.json5: parts[0].rows[0] has both or none of until and days_left; allowed is one of them."
        ),
        (
            "{ version: 1, date: \"2026-12-01\", parts: [{ source: \"a\", rows: [{ id: \"x\", versions: [\"1\"], "
                + "until: \"2026-13-01\" }] }] }",
            "mine.json5: parts[0].rows[0].until is \"2026-13-01\"; allowed is a day that exists, as \"2026-12-01\"."
        ),
        (
            "{ version: 1, date: \"2026-12-01\", parts: [{ rows: [] }] }",
            "mine.json5: parts[0].source is missing; allowed is a value: it is required."
        ),
    ])
    func `a mistake in a table is named by its row`(text: String, error: String) throws {
        let thrown = try #require(throws: ProfileError.self) {
            try EndOfSupport(decoding: Array(text.utf8), file: "mine.json5")
        }
        #expect(thrown.description == error)
    }

    @Test(arguments: [
        (
            "value: 100,", "value: -1,",
            "reinstall[0].price.value is -1; allowed is a whole number from 0 to 1000000000000."
        ),
        ("currency: \"VND\",", "", "reinstall[0].price.currency is missing; allowed is a value: it is required."),
        ("value: 50,", "value: 101,", "limit_percent.value is 101; allowed is a whole number from 0 to 100."),
    ])
    func `a mistake in an office's prices is named`(old: String, new: String, error: String) throws {
        var text = Fixture.pricedOffers()
        text.replaceSubrange(try #require(text.firstRange(of: old)), with: new)
        let thrown = try #require(throws: ProfileError.self) { try Fixture.offers(text) }
        #expect(thrown.description == "fixture.json5: \(error)")
    }
}
