import Agent
import Reports
import Testing

@Suite struct SenderTests {
    private let state: TestState
    private let office = Office()

    init() throws { state = try TestState() }

    private typealias Sending = Sender<SystemRandomNumberGenerator>

    private func sender(_ courier: FakeCourier) -> Sending {
        Sender(courier: courier, random: SystemRandomNumberGenerator())
    }

    /// Sends what may go now.
    private func send(_ sender: inout Sending, kit: SignedKit? = nil, now: Int64 = 1000) throws -> Sending.Step {
        let outbox = try state.open().outbox()
        return try sender.send(
            sender.batch(of: outbox.entries, now: now), kit: try (kit ?? office.kit()).kit, now: now,
            follow: { _ throws(Failure) in throw Failure(.noKitYet) }
        ) { acknowledgements throws(Failure) in
            var sum = Settlement()
            for acknowledgement in acknowledgements {
                do throws(FileFault) { sum += try outbox.apply(acknowledgement) } catch { throw Failure(error) }
            }
            return sum
        }
    }

    private func answering(_ status: Int, retryAfter: Int64? = nil, body: String = "") -> FakeCourier {
        FakeCourier { _ in .answered(HTTPAnswer(status: status, retryAfter: retryAfter, body: Array(body.utf8))) }
    }

    private func vouching(for choose: @escaping ([SignedLine]) -> [SignedLine] = { $0 }) -> FakeCourier {
        FakeCourier { lines in
            let acknowledgement = try? office.acknowledgement(of: choose(lines))
            return .answered(HTTPAnswer(status: 200, body: acknowledgement?.bytes ?? []))
        }
    }

    @Test func `what is acknowledged goes, and the next batch may be larger`() throws {
        for _ in 1...20 { try state.append(padding: 1500) }
        let courier = vouching()
        var sender = sender(courier)
        #expect(try send(&sender).nextIn == 0)
        #expect(try send(&sender).nextIn == 0)
        #expect(courier.bodies.map(\.count) == [7, 13])
        #expect(try send(&sender) == Sending.Step(outcome: .nothingWaits, nextIn: nil))
    }

    @Test(arguments: [200, 201, 204, 301, 302, 307, 408, 429, 500, 502, 503])
    func `an answer that proves nothing deletes nothing, and is tried again`(status: Int) throws {
        try state.append()
        var sender = sender(answering(status, body: "OK, thank you"))
        let step = try send(&sender)
        #expect((0...60).contains(try #require(step.nextIn)))
        #expect(try state.reports.count == 1)
        #expect(sender.batch(of: try state.open().outbox().entries, now: 1000).count == 1)
    }

    @Test(arguments: [429, 503])
    func `a collector's wish to wait is granted`(status: Int) throws {
        try state.append()
        var sender = sender(answering(status, retryAfter: 345))
        #expect(try send(&sender).nextIn == 345)
    }

    @Test(arguments: [400, 401, 403, 404, 410, 413, 415])
    func `a refusal is final for a line alone, which then rests a day and does not block the others`(status: Int) throws
    {
        let entries = try (1...2).map { _ in try state.append(padding: 5000) }
        var sender = sender(answering(status))
        _ = try send(&sender)
        #expect(sender.batch(of: entries, now: 1000) == [entries[0]])
        _ = try send(&sender)
        #expect(sender.batch(of: entries, now: 1000) == [entries[1]])
        _ = try send(&sender)
        #expect(sender.batch(of: entries, now: 1000).isEmpty)
        #expect(sender.batch(of: entries, now: 1000 + 86_400) == [entries[0]])
        #expect(try state.reports.count == 2)
    }

    @Test func `too large a batch is halved at once, without a wait`() throws {
        for _ in 1...8 { try state.append(padding: 1500) }
        let courier = answering(413)
        var sender = sender(courier)
        for _ in 1...2 { #expect(try send(&sender).nextIn == 0) }
        _ = try send(&sender)
        #expect(courier.bodies.map(\.count) == [7, 3, 1])
    }

    @Test func `what a collector leaves unsaid rests until tomorrow`() throws {
        let entries = try (1...3).map { _ in try state.append() }
        var sender = sender(vouching { Array($0.prefix(1)) })
        #expect(try send(&sender).outcome == .settled(accepted: 1, refused: 0, unsettled: 2))
        #expect(sender.batch(of: entries, now: 1000) == [entries[0]])
        #expect(try send(&sender) == Sending.Step(outcome: .nothingWaits, nextIn: nil))
    }

    @Test func `acknowledgements that speak of another PC's reports are no success`() throws {
        try state.append()
        var sender = sender(
            FakeCourier { lines in
                let other = try? office.acknowledgement(of: lines, kid: SigningKey().id)
                return .answered(HTTPAnswer(status: 200, body: other?.bytes ?? []))
            })
        #expect(try send(&sender).outcome == .notAcknowledged)
        #expect(try state.reports.count == 1)
    }

    @Test func `receipts of a collector that only the change beside them names count, once it is followed`() throws {
        let kit = try office.kit()
        try state.install(kit)
        let new = SigningKey()
        let change = try office.change(1, from: office.root, to: office.root, collector: new.id)
        let courier = FakeCourier { lines in
            let receipt = try? office.acknowledgement(of: lines, by: new)
            return .answered(HTTPAnswer(status: 200, body: LineFile.bytes(of: [receipt].compactMap(\.self) + change)))
        }
        var said: [Message] = []
        var dispatch = Dispatch(
            state: try state.open(), clocks: state.clocks, sender: sender(courier), say: { said.append($0) })
        try state.append()
        #expect(try dispatch.once().outcome == .settled(accepted: 1, refused: 0, unsettled: 0))
        #expect(said == [.keysChanged(number: 1), .fingerprint(kit.rootFingerprint)])
        // The old collector's word is nothing any more.
        try state.append()
        courier.answer = vouching().answer
        #expect(try dispatch.once().outcome == .notAcknowledged)
        #expect(try state.reports.count == 1)
    }

    @Test func `changes in an answer that vouches for nothing are followed all the same, and hostile ones are not`()
        throws
    {
        try state.install(try office.kit())
        try state.append()
        let stranger = SigningKey()
        let new = SigningKey()
        var lines = try office.change(1, from: stranger, to: new, collector: stranger.id)
        let courier = FakeCourier { _ in .answered(HTTPAnswer(status: 200, body: LineFile.bytes(of: lines))) }
        var dispatch = Dispatch(state: try state.open(), clocks: state.clocks, sender: sender(courier))
        #expect(try dispatch.once().outcome == .notAcknowledged)
        #expect(try state.open().enrolment.read()?.keys.number == 0)
        lines += try office.change(1, from: office.root, to: new, collector: stranger.id)
        #expect(try dispatch.once().outcome == .notAcknowledged)
        #expect(try state.open().enrolment.read()?.keys.root == new.id)
    }

    @Test func `collectors are tried in order until one vouches`() throws {
        try state.append()
        let courier = FakeCourier { _ in .unreachable(curlStatus: 7) }
        var sender = sender(courier)
        let kit = try office.kit(urls: ["https://one.example/", "http://two.example/base"])
        #expect(try send(&sender, kit: kit).outcome == .unreachable(curlStatus: 7))
        #expect(courier.urls == ["https://one.example/v1/reports", "http://two.example/base/v1/reports"])
    }

    @Test func `a school without a network is told so, and nothing is tried`() throws {
        try state.append()
        let courier = vouching()
        var sender = sender(courier)
        #expect(try send(&sender, kit: office.kit(urls: [])) == Sending.Step(outcome: .noAddress, nextIn: nil))
        #expect(courier.bodies.isEmpty)
    }
}
