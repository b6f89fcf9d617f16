import Machine
import Probes
import Requirements
import ShownText
import TestSupport
import Testing

@testable import Agent

/// The sheet, as a technician reads it.
@Suite struct SheetTests {
    private static let today = Day("2026-12-01") ?? .today()

    private func sheet(
        of machine: Machine, profile: String = "teaching-basic", language: Language = .english, width: Int = 80,
        colour: Bool = false, sources: [Source] = [], identity: Sheet.Identity = .none, clockIsBehind: Bool = false,
        deviceNames: [PCIFunction: String] = [:]
    ) throws -> Sheet {
        let data = try RequirementData.shipped()
        let profile = try #require(data.profile(named: profile))
        return Sheet(
            machine: machine, assessment: Assessor(data: data, today: Self.today).assess(machine, for: profile),
            profile: profile, profiles: data.profiles, limits: Limits(of: machine, data: data), today: Self.today,
            clockIsBehind: clockIsBehind, identity: identity, deviceNames: deviceNames, sources: sources,
            language: language, width: width, colour: Colour(isOn: colour))
    }

    private func sheet(
        of pc: SchoolPC, profile: String = "teaching-basic", language: Language = .english, width: Int = 80,
        colour: Bool = false
    ) throws -> Sheet {
        try sheet(
            of: pc.machine, profile: profile, language: language, width: width, colour: colour,
            identity: .known(code: "K7M2-QD9X", label: "Lab 1 / 07", isEnrolled: true), deviceNames: pc.deviceNames)
    }

    private func comparison(of pc: SchoolPC, language: Language, width: Int = 80) throws -> Comparison {
        let profiles = try RequirementData.shipped().profiles.map(\.name)
        return Comparison(
            sheets: try profiles.map { try sheet(of: pc, profile: $0, language: language, width: width) })
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

    @Test(arguments: SchoolPC.allCases, Language.allCases)
    func `a school's PC prints as it did`(pc: SchoolPC, language: Language) throws {
        let text = try sheet(of: pc, language: language).text
        try expectGolden(text, "Sheets/\(pc.rawValue).\(language.rawValue).txt")
    }

    @Test(arguments: [SchoolPC.core2, .netbook], Language.allCases)
    func `a use that the PC is not fit for prints as it did`(pc: SchoolPC, language: Language) throws {
        let text = try sheet(of: pc, profile: "online-classroom", language: language).text
        try expectGolden(text, "Sheets/\(pc.rawValue)-online.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `all uses stand beside each other in one table`(language: Language) throws {
        let text = try comparison(of: .core2, language: language).text
        try expectGolden(text, "Sheets/core2-all.\(language.rawValue).txt")
        for profile in try RequirementData.shipped().profiles {
            #expect(text.contains(profile.title.text(in: language).prefix(12)))
        }
    }

    @Test(arguments: SchoolPC.allCases, Language.allCases)
    func `a school's PC fits a screen of 24 lines`(pc: SchoolPC, language: Language) throws {
        for profile in try RequirementData.shipped().profiles {
            let lines = try sheet(of: pc, profile: profile.name, language: language).text.split(
                separator: "\n", omittingEmptySubsequences: false)
            // More rows of gates, or more devices, may go on below; what matters stands above.
            // The first use leaves a line for the prompt.
            let most = profile.name == "teaching-basic" ? Sheet.screenLines : Sheet.screenLines + 1
            if pc != .server {
                #expect(lines.count - 1 <= most, "\(profile.name)\n\(lines.joined(separator: "\n"))")
            }
        }
        let table = try comparison(of: pc, language: language).text
        #expect(pc == .server || table.split(separator: "\n").count <= 24, "\(table)")
    }

    @Test func `the first screen of a server with many devices holds the verdict, the criteria and the remedies`()
        throws
    {
        let text = try sheet(of: SchoolPC.server).text
        let screen = text.split(separator: "\n").prefix(24).joined(separator: "\n")
        for words in ["USABLE", "Screen", "To be ready", "SSD"] { #expect(screen.contains(words)) }
        #expect(text.contains("8 × ST4000NM0035") == false)
        #expect(text.contains("7 × ST4000NM0035"))
        #expect(text.contains("4 × Intel I350"))
    }

    @Test(arguments: [40, 57, 78, 79, 80], SchoolPC.allCases)
    func `no line is wider than the terminal`(width: Int, pc: SchoolPC) throws {
        for language in Language.allCases {
            let texts = [
                try sheet(of: pc, profile: "online-classroom", language: language, width: width).text,
                try comparison(of: pc, language: language, width: width).text,
            ]
            for line in texts.flatMap({ $0.split(separator: "\n") }) {
                #expect(line.displayWidth <= width, "\(line)")
            }
        }
    }

    @Test func `the verdict stands first, in words`() throws {
        let text = try sheet(of: recorded()).text
        #expect(text.hasPrefix("UPGRADE  Everyday teaching: score 21 of 100 on 2026-12-01."))
    }

    @Test func `a PC of which nothing was seen is not judged, and says where to look`() throws {
        let text = try sheet(of: Machine(missed: [Missed(field: "cpu", source: "/proc/cpuinfo", reason: .absent)])).text
        #expect(text.hasPrefix("NOT KNOWN YET  Everyday teaching: score between"))
        #expect(text.contains("Look at: Instructions, Processor, Memory, Disk,\nDisk size, System."))
        #expect(text.contains(/Not seen +processor/))
    }

    @Test func `a technician sees where each value was read, and why others were not`() throws {
        let reading = try MachineProbe(recording: Fixtures.machine("emulated-core2-2gb-hdd")).readWithSources()
        let text = try sheet(of: reading.machine, sources: reading.sources).text
        #expect(text.contains(/memory.usable_bytes +\/proc\/meminfo/))
        #expect(text.contains(/storage.sda.kind +udev/))
        #expect(text.contains("camera: /sys/class/video4linux is not there"))
    }

    @Test func `an upgrade names the part and whether it fits`() throws {
        let text = try sheet(of: SchoolPC.corei3, profile: "online-classroom").text
        #expect(text.contains("more memory: 4 GB → 8 GB, with 4 GB DDR3-1333 in the one free slot"))
        #expect(text.contains("an SSD: hard disk, 500 GB → SATA SSD, 240 GB"))
        #expect(text.contains("install Debian 13: security updates until 2027-06-01 → until 2030-06-30") == false)
        #expect(text.contains("Debian 13: security updates until"))
        #expect(text.contains("Windows 11 won't install: the processor is not on its list. Debian 13 will."))
    }

    @Test func `what can't be changed is said with its reason`() throws {
        #expect(try sheet(of: SchoolPC.netbook).text.contains("Can't be changed: Processor, Memory (soldered)."))
        #expect(
            try sheet(of: SchoolPC.core2).text.contains("Can't be changed: Instructions, Memory (no DDR2 on offer)."))
    }

    @Test func `points that were measured say so`() throws {
        var machine = SchoolPC.netbook.machine
        machine.cpu?.measuredCore2Mhz = 2900
        let text = try sheet(of: machine).text
        #expect(text.contains(/Processor +2,900 points/))
        #expect(text.contains("measured on this PC, by probe bench"))
    }

    @Test func `a clock that was set back is repaired first`() throws {
        #expect(
            try sheet(of: recorded(), clockIsBehind: true).text.contains("the clock says 2026-12-01, which is past"))
        #expect(try !sheet(of: recorded()).text.contains("clock"))
    }

    @Test func `a disk that wears out is repaired first`() throws {
        var machine = SchoolPC.netbook.machine
        #expect(try !sheet(of: machine).text.contains("wears out"))
        machine.storage?[0].failing = .yes
        #expect(try sheet(of: machine).text.contains("Repair first: the disk HBG4a2 says that it wears out."))
    }

    @Test func `a code that this user may not read is not made up`() throws {
        #expect(try sheet(of: recorded(), identity: .forRoot).text.contains("code: sudo probe status"))
        #expect(try !sheet(of: recorded()).text.contains("code:"))
    }

    @Test(arguments: SchoolPC.allCases)
    func `colour is only for terminals, and words say the same without it`(pc: SchoolPC) throws {
        let plain = try sheet(of: pc).text
        let painted = try sheet(of: pc, colour: true).text
        #expect(!plain.contains("\u{1B}"))
        #expect(painted.contains("\u{1B}[32m"))
        #expect(painted.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
    }

    @Test(arguments: ["\u{1B}[2J\u{1B}[31mowned", "\u{202E}desrever", "a\nb\rc", "\u{9B}31m", "\u{7}\u{8}"])
    func `what a device says of itself cannot steer the terminal`(text: String) throws {
        var machine = try recorded()
        machine.cpu?.model = text
        machine.board?.product = text
        machine.os?.name = text
        machine.storage?[0].model = text
        machine.firmware?.version = text
        machine.firmware?.date = text
        machine.missed.append(Missed(field: text, source: text, reason: .absent))
        let source = Source(field: text, source: text)
        let identity = Sheet.Identity.known(code: "K", label: text, isEnrolled: true)
        let sheet = try sheet(of: machine, sources: [source], identity: identity).text
        #expect(!sheet.unicodeScalars.contains { $0.isUnfitToShow && $0 != "\n" })
    }

    @Test(arguments: ["Máy tính để bàn", "电脑 機種", "Ma\u{301}y ti\u{301}nh"])
    func `wide letters and combining marks keep the columns`(name: String) throws {
        var machine = SchoolPC.core2.machine
        machine.board?.product = String(repeating: name + " ", count: 8)
        machine.os?.name = name
        for line in try sheet(of: machine).text.split(separator: "\n") { #expect(line.displayWidth <= 80, "\(line)") }
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
