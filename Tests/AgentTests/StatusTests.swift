import Agent
import Reports
import Requirements
import TestSupport
import Testing

/// What waits, since when, and why.
@Suite struct StatusTests {
    private let state: TestState
    private let office = Office()

    init() throws {
        state = try TestState()
        try state.install(try office.kit())
    }

    private func messages(isMetered: Bool? = false) throws -> [Message] {
        try Status(state: try state.open(), clocks: state.clocks, metering: FakeMetering(isMetered)).messages()
    }

    @Test func `reports that a metered connection holds back are told, and when they are tried again`() throws {
        try state.append()
        let metering = FakeMetering(true)
        var record = SendingRecord(at: state.clocks.moment())
        record.accepted = Occasion(at: state.clocks.moment())
        try state.open().sending.write(record)
        var daemon = try state.daemon(FakeCourier { _ in .unintelligible }, metering: metering)
        _ = daemon.work()
        let said = try messages()
        #expect(said.contains(.waiting(count: 2)))
        #expect(said.contains(.lastAnswer(.metered, day: Day(unixSeconds: 1_800_000_000))))
        #expect(said.contains(.nextTry(inSeconds: 6 * 3600)))
    }

    @Test func `a backoff is told until the PC is switched on again, and then another one`() throws {
        try state.append()
        var daemon = try state.daemon(FakeCourier { _ in .answered(HTTPAnswer(status: 503, retryAfter: 345)) })
        _ = daemon.work()
        #expect(try messages().contains(.nextTry(inSeconds: 345)))
        state.clocks.pass(300)
        #expect(try messages().contains(.nextTry(inSeconds: 45)))
        state.clocks.restart(after: 60, boot: "ffffffffffffffff")
        #expect(try !messages().contains { if case .nextTry = $0 { true } else { false } })
    }

    @Test(arguments: [true, false, nil])
    func `where nobody tells whether the connection is metered, that is told, and else nothing`(isMetered: Bool?) throws
    {
        #expect(try messages(isMetered: isMetered).contains(.meteringNotSeen) == (isMetered == nil))
    }

    @Test func `of a connection that nothing is sent over nothing is told`() throws {
        let sticksOnly = try TestState()
        try sticksOnly.install(try office.kit(urls: []))
        let status = Status(state: try sticksOnly.open(), clocks: sticksOnly.clocks, metering: FakeMetering(nil))
        #expect(try !status.messages().contains(.meteringNotSeen))
    }

    @Test func `a clock that is before what a receipt proves is told as wrong`() throws {
        #expect(try messages().last == .clock(.synchronised))
        try state.open().head.write(Head(seq: 1, acknowledgedAt: 1_900_000_000))
        #expect(
            try messages().last
                == .clock(
                    .behind(says: Day(unixSeconds: 1_800_000_000), atLeast: Day(unixSeconds: 1_900_000_000))))
        state.clocks.now.synchronised = false
        state.clocks.now.wall = 1_900_000_001
        #expect(try messages().last == .clock(.unproved(says: Day(unixSeconds: 1_900_000_001))))
    }
}
