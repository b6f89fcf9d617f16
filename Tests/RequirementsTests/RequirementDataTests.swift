import FoundationEssentials
import Machine
import Requirements
import Testing

struct RequirementDataTests {
    @Test func `four profiles are shipped`() throws {
        let data = try RequirementData.shipped()
        #expect(data.profiles.map(\.name) == ["teaching-basic", "online-classroom", "computer-lab", "exam-client"])
        #expect(data.profile(named: "exam-client")?.title.vi == "Máy thi trên trình duyệt")
        #expect(data.profile(named: "gaming") == nil)
    }

    /// Minimum, recommended, ample of CPU, RAM, disk and operating system.
    @Test(arguments: [
        ("teaching-basic", [3000, 4000, 8000, 2048, 4096, 8192, 20, 64, 128, 1, 365, 1095]),
        ("online-classroom", [3000, 4000, 17_500, 4096, 8192, 16_384, 20, 64, 128, 1, 365, 1095]),
        ("computer-lab", [3200, 4000, 7360, 4096, 8192, 16_384, 25, 100, 200, 1, 365, 1095]),
        ("exam-client", [2000, 2800, 5600, 2048, 4096, 8192, 20, 64, 128, 1, 365, 1095]),
    ])
    func `the shipped thresholds are the cited ones`(name: String, values: [Int]) throws {
        let criteria = try RequirementData.shipped().named(name).criteria
        let scales = [criteria.cpu, criteria.ram, criteria.diskGb, criteria.os]
        #expect(scales.flatMap { [$0.minimum.value, $0.recommended.value, $0.ample.value] } == values)
        #expect(criteria.isa.steps.map(\.level) == [40, 80, 100, 100])
        #expect(criteria.diskKind.steps.map(\.level) == [40, 60, 100])
    }

    @Test func `shipped offers have no prices and no DDR2`() throws {
        let offers = try RequirementData.shipped().offers
        let things = [offers.replacement, offers.screen, offers.networkAdapter, offers.headset]
        #expect(things.allSatisfy { $0.price == nil } && offers.ssd.price == nil)
        #expect(offers.ram.allSatisfy { $0.price == nil } && offers.reinstall.allSatisfy { $0.price == nil })
        #expect(Set(offers.ram.map(\.type)) == ["DDR3", "DDR4", "DDR5"])
        #expect(offers.limitPercent.value == 50)
    }

    @Test func `no processor is listed twice`() throws {
        let rows = try RequirementData.shipped().cpuFactors.rows
        let keys = rows.flatMap { row in
            row.families.flatMap { family in
                (row.models ?? [-1]).map { "\(row.vendor) \(family) \($0)" }
            }
        }
        #expect(Set(keys).count == keys.count)
    }

    // MARK: Digest

    private static func digest(_ text: String, in data: RequirementData) throws -> String {
        let profile = try Profile(decoding: Array(text.utf8), file: "mine.json5")
        return try data.including(profile).named("mine").digest
    }

    @Test func `the digest is that of the rules, not of comments and order`() throws {
        let data = try RequirementData.shipped()
        let digest = try Self.digest(ProfileText.correct, in: data)
        #expect(digest.utf8.count == 16 && digest.allSatisfy { $0.isHexDigit && !$0.isUppercase })
        #expect(try Self.digest("// more\n" + ProfileText.correct, in: data) == digest)
        let swapped = ProfileText.correct.replacing("isa: 10, cpu: 25", with: "cpu: 25, isa: 10")
        #expect(try Self.digest(swapped, in: data) == digest)
    }

    @Test func `the digest is FNV-1a over canonical JSON`() throws {
        // The vectors of the algorithm's draft.
        #expect(Self.fnv1a("".utf8) == 0xcbf2_9ce4_8422_2325)
        #expect(Self.fnv1a("a".utf8) == 0xaf63_dc4c_8601_ec8c)
        #expect(Self.fnv1a("foobar".utf8) == 0x8594_4171_f739_67e8)

        let data = try RequirementData.shipped()
        let tables = [data.endOfSupport.canonical, data.cpuFactors.canonical, data.offers.canonical]
        for profile in data.profiles {
            let hash = Self.fnv1a((tables + [profile.canonical]).flatMap { $0 + [0x0A] })
            #expect(UInt64(profile.digest, radix: 16) == hash)
        }
    }

    private static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }

    @Test func `the digest changes with every value and with every table`() throws {
        let data = try RequirementData.shipped()
        let digest = try Self.digest(ProfileText.correct, in: data)
        for (old, new) in [("3000", "3001"), ("\"e\"", "\"E\""), ("768", "769"), ("\"mine\",", "\"mine\", goal: 80,")] {
            #expect(try Self.digest(ProfileText.correct.replacing(old, with: new), in: data) != digest)
        }
        let offers = try Fixture.offers(Fixture.pricedOffers())
        let priced = data.replacing(offers: offers)
        #expect(try Self.digest(ProfileText.correct, in: priced) != digest)
        let days = data.replacing(endOfSupport: try RandomMachine.endOfSupport())
        #expect(try Self.digest(ProfileText.correct, in: days) != digest)
        #expect(Set(data.profiles.map(\.digest)).count == 4)
        #expect(Set((data.profiles + priced.profiles).map(\.digest)).count == 8)
    }

    @Test func `an office's profile takes the place of the one of its name`() throws {
        let text = ProfileText.correct.replacing("\"mine\"", with: "\"computer-lab\"")
        let own = try Profile(decoding: Array(text.utf8), file: "mine.json5")
        let data = try RequirementData.shipped().including(own)
        #expect(data.profiles.map(\.name) == ["teaching-basic", "online-classroom", "computer-lab", "exam-client"])
        #expect(data.profile(named: "computer-lab")?.title.en == "Mine")
    }

    // MARK: JSON

    @Test func `the canonical form is JSON, and reads as the same profile`() throws {
        let profile = try RequirementData.shipped().named("online-classroom")
        let again = try Profile(decoding: profile.canonical, file: "again.json")
        #expect(try RequirementData.shipped().including(again).named("online-classroom") == profile)
        let object = try JSONDecoder().decode([String: Anything].self, from: Data(profile.canonical))
        #expect(object.keys.sorted() == ["criteria", "date", "gates", "name", "title", "version", "weights"])
    }

    private struct Anything: Decodable { init(from decoder: any Decoder) {} }

    @Test func `an assessment has the keys that others read`() throws {
        let assessor = try Fixture.assessor()
        let machine = WorkedMachine.m3.machine
        let assessment = assessor.assess(machine, for: try assessor.data.named("online-classroom"))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = try encoder.encode(assessment)
        #expect(try JSONDecoder().decode(Assessment.self, from: json) == assessment)

        let text = String(decoding: json, as: UTF8.self)
        let remedy = """
            "remedies":[{"actions":[{"action":"reinstall","target":"debian 13"},\
            {"action":"add_ram","confirm":["board_maximum"],"to_mib":8192},{"action":"ssd","to_gb":240}],\
            "changes":[{"criterion":"ram","from":4096,"to":8192},{"criterion":"disk_kind","from":"hdd","to":"ssd"},\
            {"criterion":"disk_gb","from":500,"to":240},{"criterion":"os","from":183,"to":1308}],\
            "cost":{"currency":"VND","date":"2026-11-20","value":1300},"reaches":"ready",\
            "score_high":89,"score_low":89}]
            """
        #expect(text.contains(remedy))
        #expect(text.contains("{\"name\":\"sound_in\",\"required\":\"yes\",\"state\":\"not_seen\"}"))
        #expect(text.contains("\"profile\":\"online-classroom\",\"profile_digest\":\""))
        #expect(text.contains("\"score_high\":55,\"score_low\":55,\"verdict\":\"usable\"}"))
        let os = "\"basis\":\"table\",\"found\":183,\"level\":60,\"level_high\":60,\"level_low\":60,\"minimum\":1,"
        #expect(text.contains(os))
    }

    @Test func `a conclusion is the assessment in short`() throws {
        let assessor = try Fixture.assessor()
        let profile = try assessor.data.named("teaching-basic")
        let conclusion = Conclusion(assessor.assess(WorkedMachine.m1.machine, for: profile))
        let expected = Conclusion(
            profile: "teaching-basic", digest: profile.digest, low: 20, high: 20, verdict: .upgrade)
        #expect(conclusion == expected)
    }

    @Test func `an office may set the goal at 80`() throws {
        let text = ProfileText.correct.replacing("\"mine\",", with: "\"mine\", goal: 80,")
        let own = try Profile(decoding: Array(text.utf8), file: "mine.json5")
        let assessor = Assessor(data: try Fixture.data().including(own), today: try Fixture.day())
        let profile = try assessor.data.named("mine")
        // Reinstalling makes it usable, nothing makes it ready.
        #expect(assessor.assess(WorkedMachine.m1.machine, for: profile).verdict == .replace)
        #expect(assessor.assess(WorkedMachine.m3.machine, for: profile).verdict == .usable)
    }
}
