import Agent
import Foundation
import Reports
import Requirements
import TestSupport
import Testing

/// Whatever the wall clock says: reports come in order, at least one a week of use, and never more than a start or a day
/// gives reason for.
///
/// `PROBE_WAKE_UPS=100000` is for a release, which looks at the memory as well.
@Suite struct ClockTests {
    private static let wakeUps = ProcessInfo.processInfo.environment["PROBE_WAKE_UPS"].flatMap { Int($0) } ?? 200

    /// What the wall clock shows at a start, and whether anybody vouches for it; told the true time and the start's number.
    enum Scenario: String, CaseIterable {
        case right, neverSynchronised, from1970, from2010, liftedBySystemd, over2038, over2106, backwards, stoodStill
        case twentyYearsAheadOnce, twentyYearsBackOnce, wrongTimeServer, atRandom

        func wall(_ now: Int64, start: Int) -> (wall: Int64, synchronised: Bool) {
            switch self {
            case .right: (now, true)
            case .neverSynchronised: (now, false)
            case .from1970: (0, false)
            case .from2010: (1_262_304_000, false)
            case .liftedBySystemd: (1_780_000_000, false)
            case .over2038: (now + (1 << 31) - 1_800_000_000 - 5 * 86_400, start % 2 == 0)
            case .over2106: (now + (1 << 32) - 1_800_000_000 - 5 * 86_400, start % 2 == 0)
            case .backwards: (now - Int64(start) * 3 * 86_400, false)
            // As systemd-timesyncd leaves it: it goes on where it was.
            case .stoodStill: (1_800_000_000 + Int64(start) * 8 * 3600, false)
            case .twentyYearsAheadOnce: (start % 50 == 3 ? now + 20 * 31_557_600 : now, start % 50 != 3)
            case .twentyYearsBackOnce: (start % 50 == 3 ? now - 20 * 31_557_600 : now, start % 50 != 3)
            case .wrongTimeServer: (start % 50 == 3 ? now + 20 * 31_557_600 : now, true)
            case .atRandom: (now + Int64.random(in: -630_000_000...630_000_000), Bool.random())
            }
        }
    }

    /// Eight hours a day, and a week through now and then.
    @Test(arguments: Scenario.allCases)
    func `reports come in order and in time`(scenario: Scenario) throws {
        let state = try TestState()
        let office = Office()
        try state.install(try office.kit())
        var now: Int64 = 1_800_000_000
        var isReachable = true
        let courier = FakeCourier { lines in
            guard isReachable, let receipt = try? office.acknowledgement(of: lines) else {
                return .unreachable(curlStatus: 7)
            }
            return .answered(HTTPAnswer(status: 200, body: receipt.bytes))
        }
        var written: [(seq: Int, at: Int64)] = []
        var starts = 0
        var wakeUps = 0
        var memory: [Int] = []
        while wakeUps < Self.wakeUps {
            starts += 1
            let (wall, synchronised) = scenario.wall(now, start: starts)
            state.clocks.restart(after: wall - state.clocks.now.wall, boot: hexadecimal(starts))
            state.clocks.now.synchronised = synchronised
            // Away for a fortnight, there for a fortnight.
            isReachable = starts / 14 % 2 == 0
            let length: Int64 = starts % 10 == 0 ? 6 * 86_400 : 8 * 3600
            var daemon = try state.daemon(courier, sendWithin: 600) { message in
                if case .reportWritten(let seq) = message { written.append((seq, now)) }
            }
            while state.clocks.now.sinceBoot < length {
                let deadline = daemon.work()
                wakeUps += 1
                let step = min(deadline, length) - state.clocks.now.sinceBoot
                try #require(step > 0)
                state.clocks.pass(step)
                now += step
            }
            now += 16 * 3600
            try expectBounds(state)
            // Not kept: what the test itself remembers would hide what the daemon does.
            let sent = courier.bodies.joined().compactMap { try? Report(payloadOf: $0) }
            #expect(sent.map(\.tmin).allSatisfy { $0 >= ProgramDate.seconds })
            (courier.bodies, courier.urls) = ([], [])
            memory.append(residentKilobytes)
        }
        #expect(written.map(\.seq) == Array(1...written.count))
        for (one, next) in zip(written, written.dropFirst()) {
            #expect(next.at - one.at <= 9 * 86_400, "silent for \((next.at - one.at) / 86_400) days")
        }
        #expect(now - (try #require(written.last)).at <= 9 * 86_400)
        #expect(written.count <= starts + 2)
        if Self.wakeUps >= 10_000 {
            let early = memory[memory.count / 10]
            #expect((memory.last ?? 0) - early < 8 * 1024, "\(early) kB became \(memory.last ?? 0) kB")
        }
    }

    @Test func `days that the PC ran on count towards the week, whatever its clock says afterwards`() {
        let wall: Int64 = 1_800_000_000
        func moment(_ boot: String, day: Int64, wall: Int64) -> Moment {
            Moment(clock: ClockReading(wall: wall, synchronised: false, sinceBoot: 60 + day * 86_400), boot: boot)
        }
        var occasion = Occasion(at: moment("a", day: 0, wall: wall))
        for day in 1...6 as ClosedRange<Int64> {
            occasion = occasion.counted(at: moment("a", day: day, wall: wall + day * 86_400))
            #expect(!occasion.isAWeekAgo(at: moment("a", day: day, wall: wall + day * 86_400)))
        }
        let restarted = moment("b", day: 0, wall: wall - 200 * 86_400)
        #expect(!occasion.isAWeekAgo(at: restarted))
        #expect(occasion.counted(at: restarted).isAWeekAgo(at: restarted))
    }

    private func hexadecimal(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func expectBounds(_ state: TestState) throws {
        let entries = try state.open(FaultyFileSystem()).outbox().entries
        #expect(entries.count <= 64 && entries.map(\.size).reduce(0, +) <= 512 * 1024)
    }

    private var residentKilobytes: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        return status.firstMatch(of: /VmRSS:\s+([0-9]+)/).flatMap { Int($0.1) } ?? 0
    }

    @Test(arguments: [
        (1_800_000_000, true, ClockJudgement.synchronised),
        (1_800_000_000, false, .unproved(says: Day(unixSeconds: 1_800_000_000))),
        (0, false, .behind(says: Day(unixSeconds: 0), atLeast: Day(unixSeconds: 1_799_000_000))),
        (0, true, .behind(says: Day(unixSeconds: 0), atLeast: Day(unixSeconds: 1_799_000_000))),
        (2_500_000_000, false, .ahead(says: Day(unixSeconds: 2_500_000_000), newest: Day(unixSeconds: 1_799_000_000))),
    ])
    func `a clock is judged by what the PC can prove`(wall: Int64, synchronised: Bool, judgement: ClockJudgement) {
        let reading = ClockReading(wall: wall, synchronised: synchronised, sinceBoot: 9)
        #expect(ClockJudgement(reading, provable: 1_799_000_000) == judgement)
    }
}
