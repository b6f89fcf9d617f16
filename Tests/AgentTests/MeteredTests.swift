import Foundation
import Machine
import Reports
import TestSupport
import Testing

@testable import Agent

@Suite struct MeteredTests {
    private let state: TestState
    private let office = Office()
    private let metering = FakeMetering(true)

    init() throws {
        state = try TestState()
        try state.install(try office.kit())
    }

    private func vouching() -> FakeCourier {
        FakeCourier { lines in
            let acknowledgement = try? office.acknowledgement(of: lines)
            return .answered(HTTPAnswer(status: 200, body: acknowledgement?.bytes ?? []))
        }
    }

    private func dispatch(_ courier: FakeCourier, byHand: Bool = false) throws -> Dispatch<SystemRandomNumberGenerator>
    {
        Dispatch(
            state: try state.open(FaultyFileSystem()), clocks: state.clocks,
            sender: Sender(courier: courier, random: SystemRandomNumberGenerator()),
            metering: byHand ? nil : metering)
    }

    private func once(_ courier: FakeCourier) throws -> Sender<SystemRandomNumberGenerator>.Step {
        var dispatch = try dispatch(courier)
        return try dispatch.once()
    }

    @Test func `over a metered connection the newest report goes, and the others wait`() throws {
        let entries = try (1...3).map { _ in try state.append() }
        let courier = vouching()
        #expect(try once(courier).outcome == .settled(accepted: 1, refused: 0, unsettled: 0))
        #expect(courier.bodies == [[entries[2].line]])
        let held = try once(courier)
        #expect(held.outcome == .metered)
        #expect(held.nextIn == Int64(21_600))
        #expect(try state.reports == entries[0..<2].map(\.line))
        #expect(try state.open().lastAnswer.read()?.outcome == .metered)
    }

    @Test func `over a network that costs nothing all of them go, then or later`() throws {
        for _ in 1...3 { try state.append() }
        let courier = vouching()
        _ = try once(courier)
        metering.answer = false
        #expect(try once(courier).outcome == .settled(accepted: 2, refused: 0, unsettled: 0))
        #expect(try state.reports.isEmpty)
    }

    @Test func `where nobody knows what it costs, it is sent as usual`() throws {
        for _ in 1...3 { try state.append() }
        metering.answer = nil
        #expect(try once(vouching()).outcome == .settled(accepted: 3, refused: 0, unsettled: 0))
    }

    @Test func `a school that has only a metered connection is heard of each week, and not more often`() throws {
        let courier = vouching()
        var arrivals: [Int64] = []
        // On for eight hours a day, and another PC each day: more reports than may go.
        for day in 0..<70 {
            let now = 1_800_000_000 + Int64(day) * 86_400
            state.clocks.restart(after: now - state.clocks.now.wall, boot: "00000000000001\(day + 10)")
            state.machine.memory?.usableBytes = UInt64(1_000_000_000 + day)
            var daemon = try state.daemon(courier, sendWithin: 600, metering: metering)
            while state.clocks.now.sinceBoot < 8 * 3600 {
                let before = courier.bodies.count
                let deadline = daemon.work()
                if courier.bodies.count > before { arrivals.append(now) }
                state.clocks.pass(min(deadline, 8 * 3600) - state.clocks.now.sinceBoot)
            }
        }
        // On the seventh day, or on the eighth where the seventh was not yet over when the PC was switched off.
        for (one, next) in zip(arrivals, arrivals.dropFirst()) { #expect([7, 8].contains((next - one) / 86_400)) }
        #expect(arrivals.count >= 8)
        #expect(courier.bodies.allSatisfy { $0.count == 1 })
    }

    @Test func `a person who asks is obeyed, whatever it costs and whatever was tried before`() throws {
        for _ in 1...3 { try state.append() }
        #expect(try once(FakeCourier { _ in .answered(HTTPAnswer(status: 404)) }).outcome == .status(404))
        var byHand = try dispatch(vouching(), byHand: true)
        #expect(try byHand.once().outcome == .settled(accepted: 3, refused: 0, unsettled: 0))
    }

    @Test func `what a collector refused rests over a restart of the program`() throws {
        try state.append()
        let courier = FakeCourier { _ in .answered(HTTPAnswer(status: 404)) }
        metering.answer = false
        #expect(try once(courier).outcome == .status(404))
        #expect(try once(courier).outcome == .nothingWaits)
        state.clocks.pass(86_400)
        #expect(try once(courier).outcome == .status(404))
        #expect(courier.bodies.count == 2)
    }

    /// The answer comes late and is no receipt: the bytes have gone all the same.
    @Test(arguments: [(true, 64 << 10), (false, 1 << 20)])
    func `no more goes in a day than may, whatever restarts between`(isMetered: Bool, limit: Int) throws {
        for _ in 1...12 { try state.append(padding: 8000) }
        metering.answer = isMetered
        var sent = 0
        let courier = FakeCourier { lines in
            sent += lines.map { $0.text.utf8.count + 1 }.reduce(0, +) + 6 * 1024
            return .unreachable(curlStatus: 28)
        }
        for restart in 0..<400 {
            if restart % 3 == 2 { state.clocks.restart(after: 60, boot: "0000000000000\(restart + 100)") }
            _ = try once(courier)
        }
        #expect(sent <= limit + limit / 10)
        #expect(sent > limit / 2)
        let spent = try once(courier)
        #expect(spent.outcome == .budgetSpent)
        #expect((60...86_400).contains(try #require(spent.nextIn)))
        state.clocks.pass(86_400)
        #expect(try once(courier).outcome == .unreachable(curlStatus: 28))
    }

    @Test func `where nobody listens nothing is spent`() throws {
        try state.append()
        let courier = FakeCourier { _ in .unreachable(curlStatus: 7) }
        for _ in 1...300 { #expect(try once(courier).outcome == .unreachable(curlStatus: 7)) }
    }

    @Test func `what can't be counted is not sent`() throws {
        try state.append()
        let courier = vouching()
        var dispatch = Dispatch(
            state: try state.open(FaultyFileSystem(.fullDisk, at: 1)), clocks: state.clocks,
            sender: Sender(courier: courier, random: SystemRandomNumberGenerator()), metering: metering)
        #expect(throws: Failure.self) { try dispatch.once() }
        #expect(courier.bodies.isEmpty)
    }

    @Test(arguments: [
        ("u 0\n", nil), ("u 1\n", true), ("u 2\n", false), ("u 3\n", true), ("u 4\n", false), ("", nil),
        ("s \"u 1\"\n", nil), ("u 10\n", nil),
    ])
    func `NetworkManager's number is understood, its guess too, and nothing else`(printed: String, metered: Bool?) {
        #expect(NetworkManager.isMetered(printed: printed) == metered)
    }
}
