import Foundation
import TestSupport
import Testing

/// `probe profiles`, and what an office puts into `/etc/probe/profiles.d`.
@Suite struct ProfilesTests {
    /// Stands for `/etc/probe`.
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func probe(_ arguments: String..., language: String = "en") throws -> Program.Result {
        try Program.built("probe").run(
            arguments + ["--language", language], environment: ["CONFIGURATION_DIRECTORY": folder.path])
    }

    private func shown(_ name: String) throws -> String { try probe("profiles", "show", name).output }

    @Test func `the shipped profiles are listed with their versions`() throws {
        let result = try probe("profiles")
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 4 && result.status == 0)
        for (line, name) in zip(lines, ["teaching-basic", "online-classroom", "computer-lab", "exam-client"]) {
            #expect(line.hasPrefix(name))
            #expect(line.split(separator: " ").last?.count == 16)
        }
        #expect(try probe("profiles", language: "vi").output.contains("Dạy học cơ bản"))
    }

    @Test(arguments: [
        "teaching-basic", "online-classroom", "computer-lab", "exam-client", "end-of-support", "cpu-factors", "offers",
    ])
    func `what is shown is without a mistake`(name: String) throws {
        let file = try folder.write(try shown(name), to: name + ".json5")
        let result = try probe("profiles", "check", file)
        #expect(result.status == 0 && result.output.contains("no mistake"), "\(result.errors)")
    }

    @Test func `a name that the program does not hold is refused with those that it does`() throws {
        let result = try probe("profiles", "show", "gaming")
        #expect(result.status == 64 && result.errors.contains("teaching-basic"))
    }

    @Test func `every mistake of every file is said, in the reader's language`() throws {
        let text = try shown("teaching-basic")
        let bad = try folder.write(
            text.replacing("unit: \"MiB\"", with: "unit: \"GB\"").replacing("isa: 10", with: "isa: 11"), to: "bad.json5"
        )
        let good = try folder.write(text, to: "good.json5")
        let offers = try folder.write("{ version: 1, version: 1 }", to: "offers.json5")
        let result = try probe("profiles", "check", bad, good, offers, "/no/such.json5")
        #expect(result.status == 64)
        #expect(result.output.contains("good.json5: no mistake. Profile teaching-basic"))
        #expect(result.errors.contains("\(bad):10:12: weights add up to 101; allowed is a sum of 100."))
        #expect(result.errors.contains("criteria.ram.unit is \"GB\"; allowed is \"MiB\""))
        #expect(result.errors.contains("\(offers):1:15: version stands there again, first in line 1"))
        #expect(result.errors.contains("/no/such.json5 is not there"))

        let vietnamese = try probe("profiles", "check", bad, language: "vi")
        #expect(vietnamese.status == 1)
        #expect(vietnamese.errors.contains("\(bad):10:12: weights cộng lại bằng 101; tổng phải là 100."))
    }

    @Test func `an office's profile stands in place of the program's, and its prices in place of none`() throws {
        let machine = Fixtures.machine("emulated-core2-2gb-hdd")
        let before = try probe("--print", "--json", "--recording", machine, "--profile", "teaching-basic").output
        let profile = try shown("teaching-basic").replacing("value: 2048", with: "value: 1024")
        try folder.write(profile, to: "profiles.d/basic.json5")
        let price =
            "replacement: { price: { value: 7100000, currency: \"VND\", source: \"test\", date: \"2026-11-20\" } }"
        let offers = try shown("offers").replacing("replacement: {}", with: price)
        try folder.write(offers, to: "profiles.d/offers.json5")
        let after = try probe("--print", "--json", "--recording", machine, "--profile", "teaching-basic")
        #expect(after.errors == "")
        #expect(after.output.contains("\"minimum\":1024") && !before.contains("\"minimum\":1024"))
        let listed = try probe("profiles").output
        #expect(listed.contains("\(folder.path)/profiles.d/basic.json5, \(folder.path)/profiles.d/offers.json5"))
    }

    @Test func `an office's file with a mistake is left out, and every command says so`() throws {
        let file = try folder.write("{ version: 1 }", to: "profiles.d/mine.json5")
        try folder.write("not a data file", to: "profiles.d/README")
        try folder.link("profiles.d/linked.json5", to: "/etc/passwd")
        for result in [
            try probe("profiles"),
            try probe("--print", "--recording", Fixtures.machine("emulated-core2-2gb-hdd")),
        ] {
            #expect(result.errors.contains("\(file):1:1: the file lacks name"))
            #expect(result.errors.contains("linked.json5 is not there, is no plain file"))
            #expect(!result.errors.contains("README") && !result.crashed)
            #expect(!result.output.isEmpty)
        }
    }

    @Test func `the office's lists are made by the same files, and not at all by a file with a mistake`() throws {
        let office = folder.path + "/office"
        func collector(_ arguments: String...) throws -> Program.Result {
            try Program.built("probe-collector").run(
                arguments + ["--data", office], environment: ["CONFIGURATION_DIRECTORY": folder.path])
        }
        #expect(try collector("init", "--root-key", folder.path + "/root", "--district", "Mường Nhé").status == 0)
        #expect(try collector("priorities").status == 0)
        let profile = try shown("teaching-basic").replacing("\"teaching-basic\"", with: "\"our-own\"")
        try folder.write(profile, to: "profiles.d/own.json5")
        #expect(try collector("priorities", "--profile", "our-own").status == 0)
        let file = try folder.write(profile.replacing("isa: 10", with: "isa: 11"), to: "profiles.d/own.json5")
        let result = try collector("priorities")
        #expect(result.status != 0 && result.output.isEmpty)
        #expect(result.errors.contains("\(file):10:12: weights add up to 101"), "\(result.errors)")
    }
}
