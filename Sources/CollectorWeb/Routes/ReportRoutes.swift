import Fleet
import Hummingbird
import Logging
import Reports

/// Where agents hand in their reports: `POST /v1/reports`, one signed line a report.
///
/// The answer carries one signed acknowledgement a PC and the changes of the office's keys, and comes only after the
/// reports are on the disk: the PC deletes what the answer names. A 4xx is final for the lines sent, so a report that may be taken
/// later (unknown kit, newer version) is answered 200, without an acknowledgement.
struct ReportRoutes<Context: RequestContext>: Sendable {
    let intake: Intake
    let desk: AcknowledgementDesk
    let limits: WebLimits
    let metrics: ServingMetrics

    var collection: RouteCollection<Context> {
        RouteCollection(context: Context.self).post(use: handIn)
    }

    @Sendable func handIn(_ request: Request, context: Context) async -> Response {
        let start = ContinuousClock.now
        var bytes = 0
        let answer = await answer(to: request, bytes: &bytes, context)
        metrics.answered(answer.status, bytes: bytes, took: .now - start)
        return answer
    }

    private func answer(to request: Request, bytes: inout Int, _ context: Context) async -> Response {
        if let refusal = refusal(of: request.headers) { return refusal }
        guard let body = try? await request.body.collect(upTo: limits.bodyBytes) else {
            return .plain(.contentTooLarge, "The request is larger than it said: send fewer reports at a time.")
        }
        bytes = body.readableBytes
        let lines = DeliveredLines(Array(body.readableBytesView)).map(\.bytes)
        do {
            let outcomes = try await intake.take(lines)
            metrics.judged(outcomes)
            guard outcomes.contains(where: \.isReport) else {
                return .plain(.badRequest, Self.sentence(on: outcomes))
            }
            let lines = (try desk.acknowledgements(for: outcomes) + desk.changes).map(\.text)
            return .plain(.ok, lines.map { $0 + "\n" }.joined())
        } catch {
            context.logger.error("\(error)")
            var answer = Response.plain(
                .serviceUnavailable, "The reports could not be stored now: send them again later.")
            answer.headers[.retryAfter] = "\(Int.random(in: 60...600))"
            return answer
        }
    }

    private func refusal(of headers: HTTPFields) -> Response? {
        if headers[.contentEncoding] != nil {
            return .plain(.unsupportedMediaType, "Compressed requests are not taken: send the lines as they are.")
        }
        guard let length = headers[.contentLength].flatMap({ Int($0) }) else {
            return .plain(.lengthRequired, "The request does not say its length: send Content-Length.")
        }
        guard length <= limits.bodyBytes else {
            return .plain(
                .contentTooLarge, "The request has more than \(limits.bodyBytes) bytes: send fewer reports at a time.")
        }
        return nil
    }

    private static func sentence(on outcomes: [LineOutcome]) -> String {
        guard !outcomes.isEmpty else { return "The request holds no report." }
        let reasons = outcomes.compactMap(\.fault).prefix(5).map { "- \($0)" }
        return (["None of \(outcomes.count) lines is a report that can be taken:"] + reasons).joined(separator: "\n")
    }
}

extension LineOutcome {
    /// Whether the line is a report that somebody signed, whatever became of it.
    fileprivate var isReport: Bool {
        switch self {
        case .taken, .known, .held, .turnedAway, .newer, .refused(.report): true
        case .kitTaken, .kitKnown, .keysTaken, .keysKnown, .keysForked, .refused: false
        case .decisionTaken, .decisionKnown, .claimTaken, .claimKnown, .claimHeld, .claimTurnedAway: false
        }
    }
}

extension Response {
    static func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
        let text = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        return Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
