import FoundationEssentials
package import Reports

/// Sends what waits, a batch a call, and remembers between calls how large a batch may be and when to try again.
package struct Sender<Random: RandomNumberGenerator> {
    private let courier: any Courier
    private var random: Random
    package var pace = Pace()

    static var rest: Int64 { 86_400 }

    package init(courier: any Courier, random: Random) {
        self.courier = courier
        self.random = random
    }

    /// What is to be done after a try.
    package struct Step: Hashable, Sendable {
        package var outcome: SendingOutcome

        /// Seconds until the next try; `nil` where nothing is left to send, or where what is left rests.
        package var nextIn: Int64?

        /// About so many went over the network, both ways.
        package var bytes = 0

        package init(outcome: SendingOutcome, nextIn: Int64?) {
            self.outcome = outcome
            self.nextIn = nextIn
        }
    }

    /// The oldest reports that may go now.
    package func batch(of entries: [OutboxEntry], now: Int64) -> [OutboxEntry] {
        pace.batch(of: entries, now: now)
    }

    /// Sends one batch to the first collector that answers, and lets the outbox go of what it vouches for.
    ///
    /// - Parameters:
    ///   - follow: follows the changes of keys that came with an answer, and tells whose receipts count from then on;
    ///     called only where there are some.
    ///   - apply: hands verified acknowledgements to the outbox; called only where there are some.
    package mutating func send(
        _ batch: [OutboxEntry], kit: Kit, now: Int64,
        follow: ([SignedLine]) throws(Failure) -> Kit,
        apply: ([Acknowledgement]) throws(Failure) -> Settlement
    ) throws(Failure) -> Step {
        guard !batch.isEmpty else { return Step(outcome: .nothingWaits, nextIn: nil) }
        let addresses = kit.collectors.compactMap(\.url)
        guard !addresses.isEmpty else { return Step(outcome: .noAddress, nextIn: nil) }
        let body = LineFile.bytes(of: batch.map(\.line))
        var last = CourierResult.unintelligible
        var bytes = 0
        for address in addresses {
            last = courier.deliver(body, to: Self.reportsAddress(of: address))
            bytes += last.bytes(sending: body.count)
            guard case .answered(let answer) = last, answer.status == 200 else { continue }
            // First, since the receipts beside them may be signed by a collector that only they name.
            let changes = LineFile(answer.body).compactMap { try? SignedLine(verifying: $0, as: .keys) }
            let kit = changes.isEmpty ? kit : try follow(changes)
            guard var step = try settle(answer, batch: batch, kit: kit, now: now, apply: apply) else { continue }
            step.bytes = bytes
            return step
        }
        var step = unsettled(last, batch: batch, now: now)
        step.bytes = bytes
        return step
    }

    /// The kit has a collector's own address; reports go to `POST /v1/reports` there.
    package static func reportsAddress(of collector: String) -> String {
        (collector.hasSuffix("/") ? String(collector.dropLast()) : collector) + "/v1/reports"
    }

    private mutating func unsettled(_ result: CourierResult, batch: [OutboxEntry], now: Int64) -> Step {
        switch result {
        case .notStarted: failed(.curlMissing, batch)
        case .unreachable(let status): failed(.unreachable(curlStatus: status), batch)
        case .unintelligible: failed(.notAcknowledged, batch)
        case .answered(let answer) where answer.status == 200: failed(.notAcknowledged, batch)
        case .answered(let answer): refused(answer, batch: batch, now: now)
        }
    }

    /// `nil` where no acknowledgement that counts names one of the batch.
    private mutating func settle(
        _ answer: HTTPAnswer, batch: [OutboxEntry], kit: Kit, now: Int64,
        apply: ([Acknowledgement]) throws(Failure) -> Settlement
    ) throws(Failure) -> Step? {
        let check = AcknowledgementCheck(kit: kit)
        let acknowledgements = LineFile(answer.body).compactMap(check.acknowledgement(in:))
        let left = batch.filter { entry in !acknowledgements.contains { $0.speaks(of: entry) } }
        guard left.count < batch.count else { return nil }
        let settlement = try apply(acknowledgements)
        // Of a version that the collector does not know yet, or of a kit that it does not know: not before tomorrow.
        pace.rest(left, until: now + Self.rest)
        pace.failures = 0
        pace.size.grow()
        return Step(
            outcome: .settled(
                accepted: settlement.accepted, refused: settlement.refused, unsettled: left.count),
            nextIn: 0)
    }

    /// Another status than 200. A 4xx is final for a line that went alone; in company it only makes the batch smaller.
    private mutating func refused(_ answer: HTTPAnswer, batch: [OutboxEntry], now: Int64) -> Step {
        let isFinal = (400..<500).contains(answer.status) && answer.status != 408 && answer.status != 429
        if isFinal, batch.count == 1 { pace.rest(batch, until: now + Self.rest) }
        // Only the size was wrong, and nobody is overloaded.
        if answer.status == 413, batch.count > 1 {
            pace.size.shrink(below: batch)
            return Step(outcome: .status(answer.status), nextIn: 0)
        }
        var step = failed(.status(answer.status), batch)
        if let wish = answer.retryAfter { step.nextIn = wish }
        return step
    }

    private mutating func failed(_ outcome: SendingOutcome, _ batch: [OutboxEntry]) -> Step {
        pace.size.shrink(below: batch)
        let wait = Backoff.wait(failures: pace.failures, using: &random)
        pace.failures += 1
        return Step(outcome: outcome, nextIn: wait)
    }
}
