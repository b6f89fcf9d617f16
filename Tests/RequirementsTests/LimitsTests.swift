import Machine
import Requirements
import Testing

/// What can't be done about a machine, and why.
struct LimitsTests {
    private static func limits(_ change: (inout Machine) -> Void) throws -> Limits {
        var machine = WorkedMachine.m6.machine
        change(&machine)
        return Limits(of: machine, data: try RequirementData.shipped())
    }

    private static func obstacles(_ change: (inout Machine) -> Void) throws -> [Obstacle] {
        try #require(limits(change).systems.first { $0.target == "windows 11" }).obstacles
    }

    /// A PC that Windows 11 can be installed on.
    private static func makeFit(_ machine: inout Machine) {
        machine.cpu?.vendor = "GenuineIntel"
        machine.cpu?.family = 6
        machine.cpu?.modelNumber = 165
        machine.firmware = Firmware(boot: .uefi, secureBoot: .no, tpm: .yes, tpmVersion: 2)
    }

    @Test func `nothing stands against a system on a PC that it can be installed on`() throws {
        let obstacles = try Self.obstacles { Self.makeFit(&$0) }
        #expect(obstacles == [])
    }

    @Test func `what stands against it is named, and whether it is final`() throws {
        let old = try Self.obstacles {
            Self.makeFit(&$0)
            $0.cpu?.features?.removeAll { $0 == "sse4_2" }
            $0.cpu?.modelNumber = 23
            $0.cpu?.cores = 1
            $0.cpu?.maxMhz = 900
        }
        #expect(old == [.features(["sse4_2"]), .processorNotListed, .fewCores(needed: 2), .slowClock(mhz: 1000)])
        #expect(old.allSatisfy { $0.isFinal })
        let unset = try Self.obstacles {
            Self.makeFit(&$0)
            $0.firmware = Firmware(boot: .bios)
            $0.screens = [Screen(width: 800, height: 600)]
        }
        #expect(unset == [.noUEFI, .secureBootNotSeen, .tpmNotSeen, .lowScreen(height: 720)])
        #expect(unset.allSatisfy { !$0.isFinal })
    }

    @Test func `a processor without 64 bits takes no system on offer`() throws {
        let limits = try Self.limits { $0.cpu?.features = ["cmov", "pni"] }
        #expect(limits.systems.allSatisfy { $0.obstacles.contains(.instructionSet(needed: .v1)) })
    }

    @Test func `where the processor's features were not seen, nothing is said of systems`() throws {
        let unread = try [Self.limits { $0.cpu?.features = nil }, Self.limits { $0.cpu = nil }]
        #expect(unread.allSatisfy { $0.systems.isEmpty })
    }

    @Test func `a system that stands in a remedy has nothing against it`() throws {
        let assessor = try Fixture.shippedAssessor()
        for machine in WorkedMachine.allCases.map(\.machine) {
            let possible = Limits(of: machine, data: assessor.data).systems.filter(\.obstacles.isEmpty).map(\.target)
            for profile in assessor.data.profiles {
                let actions = assessor.assess(machine, for: profile).remedies.flatMap(\.actions)
                for target in actions.compactMap(\.target) { #expect(possible.contains(target)) }
            }
        }
    }

    @Test(
        arguments: [
            (MemorySlot(bytes: 2 << 30, type: "DDR4", soldered: true), nil, .soldered),
            (MemorySlot(bytes: 2 << 30, type: "DDR3", soldered: false), 2 << 30, .full),
            (MemorySlot(bytes: 2 << 30, type: "DDR2", soldered: false), 8 << 30, .notOffered(type: "DDR2")),
            (MemorySlot(bytes: 2 << 30, type: "DDR3", soldered: false), 8 << 30, nil),
            (MemorySlot(bytes: 2 << 30, type: "Unknown", soldered: false), nil, nil),
        ] as [(MemorySlot, UInt64?, Limits.Memory?)])
    func `why memory can't be raised`(slot: MemorySlot, most: UInt64?, limit: Limits.Memory?) throws {
        let limits = try Self.limits { $0.memory = Memory(nominalBytes: 2 << 30, maxBytes: most, slots: [slot]) }
        #expect(limits.memory == limit)
    }
}
