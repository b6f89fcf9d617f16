import Agent
import Machine
import Reports
import Requirements
import TestSupport
import Testing

@Suite struct CheckUpTests {
    private let state: TestState
    private let office = Office()

    init() throws { state = try TestState() }

    private func run(say: (Message) -> Void = { Issue.record("said \($0)") }) throws -> Int? {
        try state.checkUp().run(say: say)
    }

    private func lastReport() throws -> Report { try Report(payloadOf: try #require(try state.reports.last)) }

    @Test func `without a kit no report is made, and the key is there already`() throws {
        var said: [Message] = []
        #expect(try run { said.append($0) } == nil)
        #expect(said == [.noKitYet])
        #expect(state.folder.names(in: "state") == ["head", "key"])
        #expect(try state.folder.mode(of: "state/key") == 0o600)
    }

    @Test func `a report says what the documents promise`() throws {
        let kit = try office.kit()
        try state.install(kit)
        try state.open().label.write(Label(text: "Phòng máy 1 / 07", use: "computer-lab"))
        #expect(try run() == 1)
        let line = try #require(try state.reports.first)
        let report = try Report(payloadOf: line)
        #expect(report.kit == kit.id)
        #expect(report.proof == kit.proof(for: line.signer))
        #expect(report.seq == 1)
        #expect(report.was == nil)
        #expect(report.tmin == ProgramDate.seconds)
        #expect(report.clk == 1_800_000_000)
        #expect(report.sync)
        #expect(report.boot == "00112233aabbccdd")
        #expect(report.up == 100)
        #expect(report.lost == 0)
        #expect(report.tags == HardwareTags(state.identifiers, salt: kit.kit.salt.bytes))
        #expect(report.label == "Phòng máy 1 / 07")
        #expect(report.use == "computer-lab")
        #expect(report.machine == state.machine)
        #expect(report.concl.map(\.profile) == ["teaching-basic", "computer-lab"])
    }

    @Test func `the usual use is not said`() throws {
        try state.install(try office.kit())
        try state.open().label.write(Label(text: "7", use: "teaching-basic"))
        _ = try run()
        #expect(try lastReport().use == nil)
    }

    @Test func `what was proved is the newest of program, kit and acknowledgement`() throws {
        try state.install(try office.kit(iat: ProgramDate.seconds + 5))
        _ = try run()
        #expect(try lastReport().tmin == ProgramDate.seconds + 5)
        try state.open().head.write(Head(seq: 1, acknowledgedAt: ProgramDate.seconds + 9))
        state.machine.memory = nil
        _ = try run()
        #expect(try lastReport().tmin == ProgramDate.seconds + 9)
    }

    @Test func `a clock from before 1970 does not spoil the report`() throws {
        try state.install(try office.kit())
        state.clocks.now.wall = -1
        _ = try run()
        #expect(try lastReport().clk == 0)
    }

    @Test func `a report is written once for what does not change, and at once for what does`() throws {
        try state.install(try office.kit())
        #expect(try run() == 1)
        state.clocks.pass(86_400)
        #expect(try run() == nil)
        state.machine.memory?.usableBytes = 4_000_000_000
        #expect(try run() == 2)
        try state.open().label.write(Label(text: "new"))
        #expect(try run() == 3)
        try state.install(try office.kit(iat: 1_700_000_001))
        #expect(try run() == 4)
        #expect(try run() == nil)
    }

    @Test func `a week after the last report another is written`() throws {
        try state.install(try office.kit())
        #expect(try run() == 1)
        state.clocks.pass(7 * 86_400 - 1)
        #expect(try run() == nil)
        state.clocks.pass(1)
        #expect(try run() == 2)
    }

    @Test func `a PC whose clock stands still after each start reports at every seventh start`() throws {
        try state.install(try office.kit())
        state.clocks.now.synchronised = false
        let wall = state.clocks.now.wall
        var reports: [Int] = []
        for start in 1...15 {
            state.clocks.now.wall = wall
            state.clocks.restart(after: 0, boot: "00000000000000\(start + 10)")
            if try run() != nil { reports.append(start) }
        }
        #expect(reports == [1, 8, 15])
    }

    @Test func `a clock that was set back from the future is no reason to be silent`() throws {
        try state.install(try office.kit())
        state.clocks.now.wall += 20 * 365 * 86_400
        state.clocks.now.synchronised = false
        #expect(try run() == 1)
        state.clocks.restart(after: -20 * 365 * 86_400, boot: "ffffffffffffffff")
        state.clocks.now.synchronised = true
        #expect(try run() == 2)
        #expect(try run() == nil)
    }

    @Test func `the key stays from start to start`() throws {
        try state.install(try office.kit())
        _ = try run()
        state.machine.memory = nil
        _ = try run()
        #expect(Set(try state.reports.map(\.signer)).count == 1)
    }

    @Test(arguments: [[], Array("{}".utf8), Array(repeating: 0, count: 300), Array(repeating: 65, count: 100_000)])
    func `a damaged key is kept beside a new one`(bytes: [UInt8]) throws {
        try state.install(try office.kit())
        _ = try run()
        try state.folder.write(bytes, to: "state/key")
        var said: [Message] = []
        state.machine.memory = nil
        _ = try run { said.append($0) }
        #expect(said == [.keyDamaged(setAsideAs: state.folder.file("state/key.old-1"))])
        #expect(try state.folder.bytes(of: "state/key.old-1") == bytes)
        // The first report still waits under number 1, and is not overwritten.
        #expect(try state.reports.count == 2)
        #expect(Set(try state.reports.map(\.signer)).count == 2)
    }

    @Test(arguments: [[], Array("not JSON".utf8)])
    func `a key whose head is lost is not used again`(bytes: [UInt8]) throws {
        try state.install(try office.kit())
        _ = try run()
        let old = try #require(try state.reports.first).signer
        try state.folder.write(bytes, to: "state/head")
        state.machine.memory = nil
        var said: [Message] = []
        _ = try run { said.append($0) }
        #expect(said == [.headLost(setAsideAs: state.folder.file("state/key.old-1"))])
        #expect(try lastReport().was == old)
        #expect(try state.reports.last?.signer != old)
    }

    @Test func `nor where a command has opened the outbox since, whose files say less than the head did`() throws {
        try state.install(try office.kit())
        _ = try run()
        let old = try #require(try state.reports.first).signer
        try state.folder.write("", to: "state/head")
        #expect(try state.open().outbox().head.seq == 1)
        state.machine.memory = nil
        var said: [Message] = []
        _ = try run { said.append($0) }
        #expect(said == [.headLost(setAsideAs: state.folder.file("state/key.old-1"))])
        #expect(try state.reports.last?.signer != old)
        state.machine.memory = Memory(usableBytes: 1)
        #expect(try run() == 3, "once is enough")
    }

    @Test func `a copied disk gets a key of its own`() throws {
        try state.install(try office.kit())
        _ = try run()
        let old = try #require(try state.reports.first).signer
        state.identifiers = Identifiers(nics: ["00:1b:21:aa:bb:cc"], uuid: "other-uuid", boardSerial: "other-board")
        var said: [Message] = []
        _ = try run { said.append($0) }
        #expect(said == [.diskWasCopied(setAsideAs: state.folder.file("state/key.old-1"))])
        _ = try run()
        state.machine.memory = nil
        _ = try run()
        #expect(try lastReport().was == old)
    }

    @Test(arguments: [
        Identifiers(nics: ["00:1b:21:aa:bb:cc"], uuid: "4c4c4544-0042"),
        Identifiers(nics: ["00:1b:21:aa:bb:cc"], boardSerial: "CN-0J3C2F"),
        Identifiers(nics: ["00:1b:21:aa:bb:cc", "00:1b:21:12:34:56"]),
        Identifiers(),
    ])
    func `a PC with another part keeps its key`(identifiers: Identifiers) throws {
        try state.install(try office.kit())
        _ = try run()
        state.identifiers = identifiers
        state.machine.memory = nil
        _ = try run()
        #expect(Set(try state.reports.map(\.signer)).count == 1)
    }

    @Test func `a full disk consumes no number and harms nothing`() throws {
        try state.install(try office.kit())
        _ = try run()
        let before = try state.reports
        state.machine.memory = nil
        let full = FaultyFileSystem(.fullDisk, at: 1)
        #expect(throws: Failure.self) { try state.checkUp(full).run { _ in } }
        #expect(try state.reports == before)
        #expect(try run() == 2)
    }
}
