import Fleet
import Hummingbird
import Synchronization

/// Counts what the server does, for whoever watches it. Holds no address and no name of a PC or school.
final class ServingMetrics: Sendable {
    /// Why the server ended a connection.
    enum ConnectionEnd: String, CaseIterable {
        case slowHead = "slow_head"
        case slowBody = "slow_body"
        case tooManyOfOneAddress = "address_limit"
    }

    struct Counts {
        var requests: [Int: Int] = [:]
        var lines: [String: Int] = [:]
        var receivedBytes = 0
        var endedConnections: [ConnectionEnd: Int] = [:]
        var answerTimes = Histogram(bounds: [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10_000])
    }

    private let kept = Mutex(Counts())

    var counts: Counts { kept.withLock(\.self) }

    /// - Parameters:
    ///   - bytes: Of the body, as far as it came.
    ///   - took: From the head's arrival to the answer.
    func answered(_ status: HTTPResponse.Status, bytes: Int, took: Duration) {
        kept.withLock { counts in
            counts.requests[status.code, default: 0] += 1
            counts.receivedBytes += bytes
            counts.answerTimes.add(took)
        }
    }

    func judged(_ outcomes: [LineOutcome]) {
        kept.withLock { counts in
            for outcome in outcomes { counts.lines[outcome.metricName, default: 0] += 1 }
        }
    }

    func connectionEnded(_ reason: ConnectionEnd) {
        kept.withLock { $0.endedConnections[reason, default: 0] += 1 }
    }
}

extension LineOutcome {
    fileprivate var metricName: String {
        switch self {
        case .taken: "taken"
        case .known: "known"
        case .held: "held"
        case .turnedAway: "turned_away"
        case .newer: "newer"
        case .kitTaken, .kitKnown: "kit"
        case .keysTaken, .keysKnown, .keysForked: "keys"
        case .decisionTaken, .decisionKnown: "decision"
        case .claimTaken, .claimKnown, .claimHeld, .claimTurnedAway: "claim"
        case .refused: "refused"
        }
    }
}
