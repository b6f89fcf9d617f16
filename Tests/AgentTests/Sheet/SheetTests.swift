import Machine
import Probes
import Requirements
import ShownText
import TestSupport
import Testing

@testable import Agent

/// The sheet, as a technician reads it.
@Suite struct SheetTests {
    private let today = Day("2026-12-01") ?? .today()

    private func sheet(
        of machine: Machine, profile: String = "teaching-basic", language: Language = .english, width: Int = 80,
        colour: Bool = false, sources: [Source] = []
    ) throws -> Sheet {
        let data = try RequirementData.shipped()
        let profile = try #require(data.profile(named: profile))
        return Sheet(
            machine: machine, assessment: Assessor(data: data, today: today).assess(machine, for: profile),
            profile: profile,
            profiles: data.profiles, today: today, deviceNames: [:], sources: sources, language: language, width: width,
            colour: Colour(isOn: colour))
    }

    private func recorded() throws -> Machine {
        try MachineProbe(recording: Fixtures.machine("emulated-core2-2gb-hdd")).read()
    }

    @Test(arguments: [("en", "teaching-basic"), ("vi", "teaching-basic"), ("en", "online-classroom")])
    func `a recorded PC prints as it did`(language: String, profile: String) throws {
        let language = try #require(Language(rawValue: language))
        let text = try sheet(of: recorded(), profile: profile, language: language).text
        try expectGolden(text, "Machines/emulated-core2-2gb-hdd/sheet-\(profile).\(language.rawValue).txt")
    }

    @Test(arguments: [40, 57, 80])
    func `no line is wider than the terminal`(width: Int) throws {
        for language in Language.allCases {
            let lines = try sheet(of: recorded(), language: language, width: width).text.split(separator: "\n")
            // The table keeps its form below 60 columns: its cells are cut, its columns are not taken away.
            for line in lines where width >= 60 { #expect(line.displayWidth <= width, "\(line)") }
            #expect(lines.count > 10)
        }
    }

    @Test func `the verdict stands first, in words`() throws {
        let text = try sheet(of: recorded()).text
        #expect(text.hasPrefix("UPGRADE  Score 21 of 100, as of 2026-12-01."))
    }

    @Test func `a PC of which nothing was seen is not judged, and says where to look`() throws {
        let text = try sheet(of: Machine(missed: [Missed(field: "cpu", source: "/proc/cpuinfo", reason: .absent)])).text
        #expect(text.hasPrefix("NOT KNOWN YET  Score between"))
        #expect(text.contains("Look at: Instructions, Processor, Memory, Disk, Disk size, System."))
        #expect(text.contains("processor: /proc/cpuinfo is not there"))
    }

    @Test func `a technician sees where each value was read`() throws {
        let reading = try MachineProbe(recording: Fixtures.machine("emulated-core2-2gb-hdd")).readWithSources()
        let text = try sheet(of: reading.machine, sources: reading.sources).text
        #expect(text.contains(/memory.usable_bytes +\/proc\/meminfo/))
        #expect(text.contains(/storage.sda.kind +udev/))
    }

    @Test func `colour is only for terminals, and words say the same without it`() throws {
        let plain = try sheet(of: recorded()).text
        let painted = try sheet(of: recorded(), colour: true).text
        #expect(!plain.contains("\u{1B}"))
        #expect(painted.contains("\u{1B}[31m"))
        #expect(painted.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
    }

    @Test(arguments: ["\u{1B}[2J\u{1B}[31mowned", "\u{202E}desrever", "a\nb\rc", "\u{9B}31m", "\u{7}\u{8}"])
    func `what a device says of itself cannot steer the terminal`(text: String) throws {
        var machine = try recorded()
        machine.cpu?.model = text
        machine.board?.product = text
        machine.os?.name = text
        machine.storage?[0].model = text
        machine.missed.append(Missed(field: text, source: text, reason: .absent))
        let sheet = try sheet(of: machine).text
        #expect(!sheet.unicodeScalars.contains { $0.isUnfitToShow && $0 != "\n" })
    }

    @Test func `absurd numbers of a hostile recording are shown, not counted with`() throws {
        var machine = try recorded()
        machine.memory = Memory(usableBytes: .max, installedBytes: .max, nominalBytes: .max, maxBytes: .max)
        machine.cpu?.cores = .max
        machine.cpu?.maxMhz = .max
        machine.storage?[0].bytes = .max
        #expect(try sheet(of: machine).text.isEmpty == false)
    }
}
