import Agent
import Machine
import Reports
import Testing

@Suite struct DaemonTests {
    private let state: TestState
    private let office = Office()

    init() throws {
        state = try TestState()
        try state.install(try office.kit())
    }

    private func daemon(_ courier: FakeCourier, sendWithin: Int64 = 0) throws -> Daemon<SystemRandomNumberGenerator> {
        let folder = try state.open()
        let random = SystemRandomNumberGenerator()
        return Daemon(
            checkUp: try state.checkUp(),
            dispatch: Dispatch(state: folder, clocks: state.clocks, sender: Sender(courier: courier, random: random)),
            clocks: state.clocks, sendWithin: sendWithin, random: random, say: { _ in })
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
            var daemon = try daemon(vouching(), sendWithin: 600)
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
        daemon.stateChanged()
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
}
