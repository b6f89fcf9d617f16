import Machine
import Requirements
import Testing

struct GateTests {
    /// M6, which an online classroom is ready on.
    private static func ready() -> Machine {
        var machine = WorkedMachine.m6.machine
        machine.screens = [Screen(width: 1920, height: 1080)]
        machine.links = NetworkLinks(wired: .yes, wireless: .no)
        machine.audio = Audio(output: .yes, input: .yes)
        return machine
    }

    private static func assess(_ machine: Machine, _ profile: String = "online-classroom") throws -> Assessment {
        let assessor = try Fixture.assessor()
        return assessor.assess(machine, for: try assessor.data.named(profile))
    }

    @Test func `passed gates change nothing`() throws {
        let assessment = try Self.assess(Self.ready())
        #expect(assessment.gates.map(\.name) == [.screen, .network, .soundOut, .soundIn])
        #expect(assessment.gates.allSatisfy { $0.state == .passed })
        #expect(assessment.gates.map(\.found) == ["1920x1080", "yes", "yes", "yes"])
        #expect(assessment.scoreLow == 94 && assessment.verdict == .ready)
    }

    @Test func `gates that were not seen change nothing and are listed`() throws {
        let assessment = try Self.assess(WorkedMachine.m6.machine)
        #expect(assessment.gates.map(\.state) == [.notSeen, .notSeen, .notSeen, .notSeen])
        #expect(assessment.scoreLow == 94 && assessment.verdict == .ready)
    }

    @Test func `a profile lists only the gates that it has`() throws {
        #expect(try Self.assess(Self.ready(), "teaching-basic").gates.map(\.name) == [.screen])
        #expect(try Self.assess(Self.ready(), "computer-lab").gates.map(\.name) == [.screen, .network])
    }

    struct Failed: Sendable {
        let change: @Sendable (inout Machine) -> Void
        let actions: [Action.Kind]
        let cost: Int
    }

    @Test(arguments: [
        Failed(change: { $0.screens = [Screen(width: 1024, height: 600)] }, actions: [.screen], cost: 2000),
        Failed(change: { $0.links = NetworkLinks(wired: .no, wireless: .no) }, actions: [.networkAdapter], cost: 150),
        Failed(change: { $0.audio?.output = .no }, actions: [.headset], cost: 120),
        Failed(change: { $0.audio?.input = .no }, actions: [.headset], cost: 120),
        Failed(change: { $0.audio = Audio(output: .no, input: .no) }, actions: [.headset], cost: 120),
        Failed(
            change: {
                $0.screens = [Screen(width: 800, height: 600)]
                $0.audio?.input = .no
            }, actions: [.screen, .headset], cost: 2120),
    ])
    func `a failed gate forces the score below, and what it needs is the remedy`(_ failed: Failed) throws {
        var machine = Self.ready()
        failed.change(&machine)
        let assessment = try Self.assess(machine)
        #expect(assessment.scoreLow == 38 && assessment.scoreHigh == 38)
        #expect(assessment.verdict == .upgrade)
        #expect(assessment.remedies.count == 1)
        let remedy = try #require(assessment.remedies.first)
        #expect(remedy.actions.map(\.action) == failed.actions)
        #expect(remedy.cost?.value == failed.cost)
        #expect(remedy.reaches == .ready && remedy.scoreLow == 94)
    }

    @Test func `a failed gate's remedy comes with what else is needed`() throws {
        var machine = WorkedMachine.m1.machine
        machine.screens = [Screen(width: 800, height: 600)]
        let assessment = try Self.assess(machine, "teaching-basic")
        #expect(assessment.scoreLow == 20)
        let remedy = try #require(assessment.remedies.first)
        #expect(remedy.actions.map(\.action) == [.reinstall, .screen])
        #expect(
            remedy.changes.contains(
                Remedy.Change(criterion: "screen", from: .word("800x600"), to: .word("1024x768"))))
    }

    @Test func `one screen that is large enough is enough, and none connected is not seen`() throws {
        var machine = Self.ready()
        machine.screens = [Screen(width: 3000, height: 700), Screen(width: 1366, height: 768)]
        #expect(try Self.assess(machine, "exam-client").gates.first?.found == "1366x768")
        #expect(try Self.assess(machine, "exam-client").gates.first?.state == .passed)
        machine.screens = []
        #expect(try Self.assess(machine, "exam-client").gates.first?.state == .notSeen)
    }

    @Test func `a card on the PCI bus proves a network, its absence disproves none`() throws {
        var machine = Self.ready()
        machine.links = nil
        machine.network = [PCIFunction(slot: "0000:02:00.0", classCode: "020000", vendorId: "10ec", deviceId: "8168")]
        #expect(try Self.assess(machine, "computer-lab").gates.last?.state == .passed)
        machine.network = []
        #expect(try Self.assess(machine, "computer-lab").gates.last?.state == .notSeen)
        machine.links = NetworkLinks(wired: .no)
        #expect(try Self.assess(machine, "computer-lab").gates.last?.state == .notSeen)
    }
}
