import Machine
import Requirements
import Testing

struct RemedyTests {
    /// A machine that an online classroom needs more memory for.
    private static func short(of mib: UInt64 = 2048, _ slots: [MemorySlot]?, maxBytes: UInt64? = nil) -> Machine {
        var machine = WorkedMachine.m5.machine
        machine.memory = Memory(nominalBytes: mib << 20, maxBytes: maxBytes, slots: slots)
        return machine
    }

    private static func slot(_ mib: UInt64?, _ type: String?, soldered: Bool? = nil) -> MemorySlot {
        MemorySlot(bytes: mib.map { $0 << 20 }, type: type, soldered: soldered)
    }

    private static func assess(
        _ machine: Machine, for profile: String = "online-classroom", by assessor: Assessor? = nil
    ) throws -> Assessment {
        let assessor = try assessor ?? Fixture.shippedAssessor()
        return assessor.assess(machine, for: try assessor.data.named(profile))
    }

    struct MemoryCase: Sendable {
        let slots: [MemorySlot]?
        var maxBytes: UInt64?
        let confirm: [Action.Confirmation]
    }

    @Test(arguments: [
        MemoryCase(slots: [slot(2048, "DDR3", soldered: false)], confirm: [.boardMaximum]),
        MemoryCase(
            slots: [slot(2048, "DDR3", soldered: false)], maxBytes: 4 << 30, confirm: [.boardMaximum]),
        MemoryCase(slots: [slot(2048, "DDR4", soldered: true), slot(0, nil)], confirm: [.boardMaximum]),
        MemoryCase(slots: [slot(2048, "DDR4")], confirm: [.memorySoldered, .boardMaximum]),
        MemoryCase(slots: [slot(2048, nil, soldered: false)], confirm: [.memoryType, .boardMaximum]),
        MemoryCase(slots: [slot(2048, "Unknown", soldered: false)], confirm: [.memoryType, .boardMaximum]),
        MemoryCase(
            slots: [slot(1024, "DDR3", soldered: false), slot(1024, "DDR4", soldered: false)],
            confirm: [.memoryType, .boardMaximum]),
        MemoryCase(slots: nil, confirm: [.memoryType, .memorySoldered, .boardMaximum]),
        MemoryCase(slots: [], confirm: [.memoryType, .memorySoldered, .boardMaximum]),
    ])
    func `memory is added where it can be, with what has to be looked at first`(_ memory: MemoryCase) throws {
        let assessment = try Self.assess(Self.short(memory.slots, maxBytes: memory.maxBytes))
        #expect(assessment.verdict == .upgrade)
        let action = try #require(assessment.remedies.first?.actions.first)
        #expect(action.action == .addRAM && action.toMib == 4096)
        #expect(action.confirm == memory.confirm)
        #expect(assessment.remedies.first?.cost == nil)
    }

    @Test(arguments: [
        MemoryCase(slots: [slot(2048, "DDR4", soldered: true)], confirm: []),
        MemoryCase(slots: [slot(1024, "DDR4", soldered: true), slot(1024, "DDR4", soldered: true)], confirm: []),
        MemoryCase(slots: [slot(2048, "DDR2", soldered: false)], confirm: []),
        MemoryCase(slots: [slot(2048, "LPDDR4")], confirm: []),
        MemoryCase(slots: [slot(2048, "DDR4", soldered: false)], maxBytes: 3 << 30, confirm: []),
    ])
    func `memory is not added where it is soldered, not sold, or more than the board takes`(
        _ memory: MemoryCase
    ) throws {
        let assessment = try Self.assess(Self.short(memory.slots, maxBytes: memory.maxBytes))
        #expect(assessment.verdict == .replace)
        #expect(!assessment.remedies.flatMap(\.actions).contains { $0.action == .addRAM })
    }

    @Test func `the smallest memory that does is taken, and never one that there is already`() throws {
        let slots = [Self.slot(4096, "DDR4", soldered: false)]
        let assessment = try Self.assess(Self.short(of: 4096, slots))
        #expect(assessment.verdict == .usable)
        #expect(assessment.remedies.map { $0.actions.map(\.toMib) } == [[8192]])
        #expect(
            assessment.remedies.first?.changes == [
                Remedy.Change(criterion: "ram", from: .number(4096), to: .number(8192))
            ])
    }

    struct DiskCase: Sendable {
        let kind: Disk.Kind
        let transport: Disk.Transport?
        let confirm: [Action.Confirmation]?
    }

    @Test(arguments: [
        DiskCase(kind: .hdd, transport: .sata, confirm: nil), DiskCase(kind: .hdd, transport: .ide, confirm: nil),
        DiskCase(kind: .hdd, transport: .scsi, confirm: nil),
        DiskCase(kind: .emmc, transport: .mmc, confirm: [.diskBay]),
        DiskCase(kind: .unknown, transport: .virtio, confirm: [.diskBay]),
        DiskCase(kind: .unknown, transport: .sata, confirm: [.diskBay]),
        DiskCase(kind: .hdd, transport: nil, confirm: [.diskBay]),
    ])
    func `an SSD comes with a reinstallation, and a look for its bay where that was not seen`(
        _ disk: DiskCase
    ) throws {
        var machine = WorkedMachine.m3.machine
        machine.storage?[0].kind = disk.kind
        machine.storage?[0].transport = disk.transport
        let remedy = try #require(try Self.assess(machine, for: "teaching-basic").remedies.last)
        #expect(remedy.reaches == .ready)
        #expect(remedy.actions.map(\.action) == [.reinstall, .ssd])
        #expect(remedy.actions.last?.toGb == 240)
        #expect(remedy.actions.last?.confirm == disk.confirm)
    }

    @Test func `an SSD is not put in the place of one as large`() throws {
        var machine = WorkedMachine.m3.machine
        machine.storage?[0].kind = .ssd
        let remedies = try Self.assess(machine, for: "teaching-basic").remedies
        #expect(remedies.map { $0.actions.map(\.action) } == [[.reinstall]])
    }

    @Test func `a system is offered only to a machine that it runs on once all is done`() throws {
        var machine = WorkedMachine.m3.machine
        machine.os = OperatingSystem(id: "ubuntu", versionId: "14.04")
        machine.storage?[0].bytes = 9_999_999_999
        let remedy = try #require(try Self.assess(machine, for: "teaching-basic").remedies.first)
        #expect(remedy.actions.map(\.action) == [.reinstall, .ssd])
    }

    // MARK: Prices

    private static func assessor(offers: String, day: String = "2026-12-01") throws -> Assessor {
        Assessor(
            data: try RequirementData.shipped().replacing(offers: try Fixture.offers(offers)),
            today: try Fixture.day(day))
    }

    @Test(arguments: [("2026-09-02", true), ("2026-09-01", false), ("2026-12-02", true)])
    func `a price older than 90 days makes no claim`(date: String, counts: Bool) throws {
        let assessor = try Self.assessor(offers: Fixture.pricedOffers(dated: date))
        let assessment = try Self.assess(WorkedMachine.m1.machine, for: "teaching-basic", by: assessor)
        let remedy = try #require(assessment.remedies.first)
        #expect(remedy.actions.map(\.action) == [.reinstall])
        let cost = Remedy.Cost(value: 100, currency: "VND", date: try Fixture.day(date))
        #expect(remedy.cost == (counts ? cost : nil))
    }

    @Test func `a sum has the date of its oldest price`() throws {
        var offers = Fixture.pricedOffers(dated: "2026-11-20")
        offers.replace(
            "850, currency: \"VND\", source: \"fixture\", date: \"2026-11-20\"",
            with: """
                850, currency: "VND", source: "fixture", date: "2026-10-01"
                """)
        let assessor = try Self.assessor(offers: offers)
        let assessment = try Self.assess(WorkedMachine.m3.machine, for: "teaching-basic", by: assessor)
        #expect(assessment.remedies.first?.cost?.value == 950)
        #expect(assessment.remedies.first?.cost?.date == Day("2026-10-01"))
    }

    @Test func `one price that is missing, or in another currency, takes all sums away`() throws {
        let price = "price: { value: 850, currency: \"VND\", source: \"fixture\", date: \"2026-11-20\" }"
        for other in ["", price.replacing("VND", with: "USD")] {
            let assessor = try Self.assessor(offers: Fixture.pricedOffers().replacing(price, with: other))
            let assessment = try Self.assess(WorkedMachine.m1.machine, for: "teaching-basic", by: assessor)
            #expect(assessment.verdict == .upgrade)
            #expect(assessment.remedies.first?.actions.map(\.action) == [.reinstall])
            #expect(assessment.remedies.first?.cost == nil)
        }
    }

    @Test(arguments: [(1900, Verdict.upgrade), (1899, .replace)])
    func `what costs more than half of a replacement is no remedy`(replacement: Int, verdict: Verdict) throws {
        let offers = Fixture.pricedOffers().replacing("value: 7100", with: "value: \(replacement)")
        let assessor = try Self.assessor(offers: offers)
        var machine = WorkedMachine.m3.machine
        machine.storage?[0].bytes = 9_000_000_000
        let assessment = try Self.assess(machine, for: "teaching-basic", by: assessor)
        #expect(assessment.verdict == verdict)
        #expect(assessment.remedies.first?.cost?.value == (verdict == .upgrade ? 950 : nil))
    }

    /// A dear system that runs as it is, and a cheap one that needs memory, together still cheaper.
    @Test(arguments: [
        (300, 249, [Action.Kind.reinstall, .addRAM]), (300, 250, [.reinstall]), (300, 251, [.reinstall]),
    ])
    func `least cost goes before fewest actions, and fewest actions before the rest`(
        dear: Int, memory: Int, actions: [Action.Kind]
    ) throws {
        let price = "currency: \"VND\", source: \"fixture\", date: \"2026-11-20\" }"
        let lean = """
            reinstall: [{
              target: "lean", id: "debian", version_id: "13", name: "Lean", source: "fixture",
              needs: { isa: "x86-64-v1", ram_mib: 8192, disk_gb: 10 }, price: { value: 50, \(price)
            }, {
            """
        let offers = Fixture.pricedOffers()
            .replacing("reinstall: [{", with: lean).replacing("value: 100,", with: "value: \(dear),")
            .replacing("value: 350,", with: "value: \(memory),")
        var machine = WorkedMachine.m3.machine
        machine.os = OperatingSystem(id: "ubuntu", versionId: "14.04")
        let assessment = try Self.assess(machine, for: "teaching-basic", by: try Self.assessor(offers: offers))
        #expect(assessment.remedies.first?.actions.map(\.action) == actions)
        #expect(assessment.remedies.first?.cost?.value == min(dear, 50 + memory))
    }

    // MARK: Windows 11

    private static func windowsOnly() throws -> Assessor {
        let needs = """
            isa: "x86-64-v1", features: ["popcnt", "sse4_2"], ram_mib: 4096, disk_gb: 64, cores: 2, mhz: 1000,
            uefi: true, secure_boot: true, tpm: true, screen_height: 720,
            processors: [{ vendor: "GenuineIntel", family_from: 6, family_to: 6, model_from: 0x9E, model_to: 0x9E,
              stepping_from: 10, stepping_to: 13 }],
            """
        let offers = Fixture.pricedOffers()
            .replacing("isa: \"x86-64-v1\", ram_mib: 1024, disk_gb: 10", with: needs)
            .replacing(
                "target: \"debian 13\", id: \"debian\", version_id: \"13\", name: \"Debian GNU/Linux 13\"",
                with: "target: \"windows 11\", id: \"windows\", version_id: \"10.0.26200\", name: \"Windows 11 Pro\"")
        return try assessor(offers: offers)
    }

    private static func windowsMachine() -> Machine {
        var machine = WorkedMachine.m6.machine
        machine.cpu?.modelNumber = 0x9E
        machine.cpu?.stepping = 10
        machine.firmware = Firmware(boot: .uefi, secureBoot: .no, tpm: .yes)
        machine.os = OperatingSystem(id: "windows", versionId: "10.0.19045", name: "Windows 10 Pro")
        return machine
    }

    @Test func `Windows 11 is offered where all that it needs was seen`() throws {
        let assessment = try Self.assess(Self.windowsMachine(), for: "teaching-basic", by: Self.windowsOnly())
        #expect(assessment.verdict == .upgrade)
        let action = try #require(assessment.remedies.first?.actions.first)
        #expect(action.target == "windows 11" && action.confirm == [.tpmVersion])
    }

    @Test(
        arguments: [
            { $0.firmware?.boot = .bios }, { $0.firmware?.secureBoot = nil }, { $0.firmware?.tpm = nil },
            { $0.firmware = nil }, { $0.cpu?.stepping = 9 }, { $0.cpu?.stepping = nil }, { $0.cpu?.modelNumber = 0x5E },
            { $0.cpu?.vendor = "AuthenticAMD" }, { $0.cpu?.features = WorkedMachine.v1WithSSE3 },
            { $0.memory?.nominalBytes = 2 << 30 }, { $0.screens = [Screen(width: 1024, height: 600)] },
        ] as [@Sendable (inout Machine) -> Void])
    func `Windows 11 is not offered where one thing fails or was not seen`(
        _ change: @Sendable (inout Machine) -> Void
    ) throws {
        var machine = Self.windowsMachine()
        machine.memory?.slots = [Self.slot(2048, "LPDDR3", soldered: true)]
        change(&machine)
        let assessment = try Self.assess(machine, for: "exam-client", by: Self.windowsOnly())
        #expect(assessment.verdict == .replace)
    }

    @Test(arguments: [
        ("GenuineIntel", 6, 0x5F, 1, false), ("GenuineIntel", 6, 0x60, 0, true), ("GenuineIntel", 6, 0x8E, 8, false),
        ("GenuineIntel", 6, 0x8E, 9, true), ("GenuineIntel", 6, 0x8E, 12, true), ("GenuineIntel", 6, 0x8E, 13, false),
        ("GenuineIntel", 6, 0x9E, 9, false), ("GenuineIntel", 6, 0x9E, 10, true), ("GenuineIntel", 6, 0x9E, 14, false),
        ("GenuineIntel", 6, 0xA5, 2, true), ("GenuineIntel", 15, 0xA5, 2, false),
        ("AuthenticAMD", 0x17, 0x01, 1, false),
        ("AuthenticAMD", 0x17, 0x11, 0, false), ("AuthenticAMD", 0x17, 0x08, 2, true),
        ("AuthenticAMD", 0x17, 0x18, 1, true), ("AuthenticAMD", 0x19, 0x01, 0, true),
        ("AuthenticAMD", 0x16, 0x30, 0, false),
    ])
    func `the shipped list of Windows processors is Chromium's`(
        vendor: String, family: Int, model: Int, stepping: Int, listed: Bool
    ) throws {
        let target = try #require(try RequirementData.shipped().offers.reinstall.first { $0.target == "windows 11" })
        let cpu = CPU(vendor: vendor, family: family, modelNumber: model, stepping: stepping)
        #expect(target.needs.processors?.contains { $0.holds(cpu) } == listed)
    }

    // MARK: Another use

    @Test func `a machine to replace is advised to a use that it serves as it is`() throws {
        var machine = WorkedMachine.m1.machine
        machine.os = OperatingSystem(id: "debian", versionId: "13")
        let assessment = try Self.assess(machine)
        #expect(assessment.verdict == .replace)
        #expect(assessment.remedies.count == 1)
        let remedy = try #require(assessment.remedies.first)
        #expect(remedy.actions == [Action(.reassign, profile: "teaching-basic")])
        #expect(remedy.reaches == .usable && remedy.scoreLow == 57)
    }

    @Test func `a use that it serves as it is goes before one that needs something first`() throws {
        var machine = WorkedMachine.m1.machine
        machine.os = OperatingSystem(id: "debian", versionId: "13")
        machine.cpu?.maxMhz = 1200
        let assessment = try Self.assess(machine)
        #expect(assessment.remedies.map { $0.actions.map(\.profile) } == [["exam-client"]])
    }

    @Test func `what has to be done for the other use is part of the advice`() throws {
        let assessment = try Self.assess(WorkedMachine.m1.machine, by: Fixture.assessor())
        let remedy = try #require(assessment.remedies.first)
        #expect(
            remedy.actions == [Action(.reassign, profile: "teaching-basic"), Action(.reinstall, target: "debian 13")])
        #expect(remedy.scoreLow == 57 && remedy.cost?.value == 100)
    }
}
