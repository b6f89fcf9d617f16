import Agent
import Machine
import Reports
import TestSupport
import Testing

@Suite struct DaemonTests {
    private let state: TestState
    private let office = Office()

    init() throws {
        state = try TestState()
        try state.install(try office.kit())
    }

    private func daemon(
        _ courier: FakeCourier, sendWithin: Int64 = 0, after wakeUp: WakeUp? = nil, of state: TestState? = nil
    ) throws -> Daemon<SystemRandomNumberGenerator> {
        try (state ?? self.state).daemon(courier, sendWithin: sendWithin, after: wakeUp)
    }

    private func vouching() -> FakeCourier {
        FakeCourier { lines in
            let acknowledgement = try? office.acknowledgement(of: lines)
            return .answered(HTTPAnswer(status: 200, body: acknowledgement?.bytes ?? []))
        }
    }

    @Test func `it writes, sends, lets go, and then sleeps a day`() throws {
        let courier = vouching()
        var daemon = try daemon(courier)
        let deadline = daemon.work()
        #expect(courier.bodies.map(\.count) == [1])
        #expect(courier.urls == ["http://127.0.0.1:9/v1/reports"])
        #expect(try state.reports.isEmpty)
        #expect(deadline == 100 + 86_400)
    }

    @Test func `a thousand days of the same PC are a report a week, and a wake-up or two a day`() throws {
        let courier = vouching()
        var daemon = try daemon(courier, sendWithin: 600)
        var wakeUps = 0
        while state.clocks.now.sinceBoot < 1000 * 86_400 {
            let deadline = daemon.work()
            wakeUps += 1
            try #require(deadline > state.clocks.now.sinceBoot)
            state.clocks.pass(deadline - state.clocks.now.sinceBoot)
        }
        #expect(wakeUps <= 2002)
        #expect(courier.bodies.joined().count == 143)
    }

    @Test func `the first sending waits within its bound, for a room is switched on by one switch`() throws {
        var seen: Set<Int64> = []
        for _ in 0..<30 {
            let state = try TestState()
            var daemon = try daemon(vouching(), sendWithin: 600, of: state)
            let wait = daemon.work() - state.clocks.now.sinceBoot
            #expect((0...600).contains(wait) || wait == 86_400)
            seen.insert(wait)
        }
        #expect(seen.count > 10)
    }

    @Test func `a collector that is away is tried ever more rarely, and nothing is lost`() throws {
        let courier = FakeCourier { _ in .unreachable(curlStatus: 7) }
        var daemon = try daemon(courier)
        let start = state.clocks.now.sinceBoot
        while state.clocks.now.sinceBoot < start + 20 * 86_400 {
            let deadline = daemon.work()
            state.clocks.pass(max(1, deadline - state.clocks.now.sinceBoot))
        }
        // With waits of three hours on average, and ten tries on the way there.
        #expect((60...400).contains(courier.bodies.count))
        #expect(try state.reports.count == 3)
    }

    @Test func `a kit that comes later is used at once`() throws {
        let state = try TestState()
        let courier = vouching()
        let folder = try state.open()
        let random = SystemRandomNumberGenerator()
        var said: [Message] = []
        var daemon = Daemon(
            checkUp: try state.checkUp(),
            dispatch: Dispatch(state: folder, clocks: state.clocks, sender: Sender(courier: courier, random: random)),
            clocks: state.clocks, sendWithin: 0, random: random, say: { said.append($0) })
        _ = daemon.work()
        #expect(said == [.noKitYet])
        try state.install(try office.kit())
        daemon.wake(by: .stateChanged)
        _ = daemon.work()
        #expect(
            said.dropFirst() == [.reportWritten(seq: 1), .outcome(.settled(accepted: 1, refused: 0, unsettled: 0))])
    }

    @Test func `a full disk is tried again after an hour`() throws {
        let random = SystemRandomNumberGenerator()
        var daemon = Daemon(
            checkUp: try state.checkUp(FaultyFileSystem(.fullDisk, at: 1)),
            dispatch: Dispatch(
                state: try state.open(), clocks: state.clocks, sender: Sender(courier: vouching(), random: random)),
            clocks: state.clocks, sendWithin: 0, random: random, say: { _ in })
        #expect(daemon.work() == 100 + 3600)
    }

    @Test func `a daemon that is started again keeps its appointments, however often`() throws {
        let courier = FakeCourier { _ in .unreachable(curlStatus: 7) }
        var daemon = try daemon(courier)
        for _ in 1...12 {
            let deadline = daemon.work()
            state.clocks.pass(max(0, deadline - state.clocks.now.sinceBoot))
        }
        let deadline = daemon.work()
        let tries = courier.bodies.count
        for _ in 1...50 {
            var again = try self.daemon(courier)
            #expect(again.work() == deadline)
        }
        #expect(courier.bodies.count == tries)
        // After twelve failures a wait of a minute would be a coincidence, and twenty of them a mistake.
        var waits: [Int64] = []
        for _ in 1...20 {
            var again = try self.daemon(courier, after: .deadline)
            waits.append(again.work() - state.clocks.now.sinceBoot)
            state.clocks.pass(max(1, try #require(waits.last)))
        }
        #expect(waits.contains { $0 > 600 })
    }

    @Test func `a daemon that comes out of its sleep does what is due and looks at nothing else`() throws {
        // Nobody takes the reports: they can be counted whenever sending falls due.
        let courier = FakeCourier { _ in .unreachable(curlStatus: 7) }
        var first = try daemon(courier, sendWithin: 600)
        let deadline = first.work()
        state.machine.memory?.usableBytes = 1 << 30
        var woken = try daemon(courier, sendWithin: 600, after: .deadline)
        #expect(woken.work() == deadline)
        #expect(try state.reports.count == 1)
        var started = try daemon(courier, sendWithin: 600)
        _ = started.work()
        #expect(try state.reports.count == 2)
    }

    @Test func `after the PC was switched on the old timetable holds no more`() throws {
        var first = try daemon(FakeCourier { _ in .unreachable(curlStatus: 7) }, sendWithin: 86_400)
        _ = first.work()
        state.clocks.restart(after: 0, boot: "ffffffffffffffff")
        var second = try daemon(vouching(), sendWithin: 0)
        #expect(second.work() == 30 + 86_400)
        #expect(try state.reports.isEmpty)
    }

    @Test(arguments: [
        "", "{}", "not JSON", #"{"boot":"00112233aabbccdd","hardware_looks":0,"next_check":9000000000000}"#,
        #"{"boot":"00112233aabbccdd","hardware_looks":-9223372036854775808,"next_check":100}"#,
        #"{"boot":"00112233aabbccdd","hardware_looks":0,"next_check":100,"next_send":9223372036854775807}"#,
    ])
    func `a timetable that no daemon wrote is none`(text: String) throws {
        try state.folder.write(text, to: "state/timetable")
        var daemon = try daemon(vouching(), after: .deadline)
        #expect(daemon.work() == 100 + 86_400)
        #expect(try state.open().lastReport.read() != nil)
    }

    @Test func `a plug with a loose contact is looked at four times, and then once in six hours`() throws {
        var daemon = try daemon(vouching())
        let waiting = Flapping(state.clocks, until: state.clocks.now.sinceBoot + 10 * 86_400)
        #expect(throws: SystemError.self) { try daemon.run(waiting: waiting) }
        #expect(waiting.looks[0..<4].allSatisfy { $0 < 600 })
        #expect((40...46).contains(waiting.looks.count))
        #expect(waiting.forgetful == waiting.rests)
    }

    @Test func `what can't be written down is not forgotten`() throws {
        let random = SystemRandomNumberGenerator()
        var daemon = Daemon(
            checkUp: try state.checkUp(FaultyFileSystem(.fullDisk, at: 1)),
            dispatch: Dispatch(
                state: try state.open(), clocks: state.clocks, sender: Sender(courier: vouching(), random: random)),
            clocks: state.clocks, sendWithin: 0, random: random, say: { _ in })
        let waiting = Flapping(state.clocks, until: state.clocks.now.sinceBoot + 86_400)
        #expect(throws: SystemError.self) { try daemon.run(waiting: waiting) }
        #expect(waiting.rests > 0 && waiting.forgetful == 0)
    }
}

/// Hardware that changes each minute, as soon as anybody will hear of it.
private final class Flapping: Waiting {
    private let clocks: FakeClocks
    private let end: Int64
    private let start: Int64
    var looks: [Int64] = []
    var rests = 0
    var forgetful = 0

    init(_ clocks: FakeClocks, until end: Int64) {
        self.clocks = clocks
        self.end = end
        start = clocks.now.sinceBoot
    }

    func wait(_ rest: Rest, forgetting: Bool) throws(SystemError) -> WakeUp {
        guard clocks.now.sinceBoot < end else { throw .interrupted }
        rests += 1
        if forgetting { forgetful += 1 }
        let next = max(rest.hardwareFrom, clocks.now.sinceBoot + 60)
        clocks.pass(min(next, rest.deadline) - clocks.now.sinceBoot)
        guard next < rest.deadline else { return .deadline }
        looks.append(clocks.now.sinceBoot - start)
        return .hardwareChanged
    }
}
