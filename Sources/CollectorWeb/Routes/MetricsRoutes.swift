import Fleet
import Hummingbird

/// What the server has done and how it fares: `GET /metrics`, for Prometheus and the like.
struct MetricsRoutes<Context: RequestContext>: Sendable {
    let metrics: ServingMetrics
    let connections: ConnectionBook
    let intake: Intake

    var collection: RouteCollection<Context> {
        RouteCollection(context: Context.self).get { _, _ in
            let health = await intake.health()
            return Response(
                status: .ok, headers: [.contentType: PrometheusText.contentType],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text(health))))
        }
    }

    private func text(_ health: IntakeHealth) -> String {
        let counts = metrics.counts
        var page = PrometheusText()
        page.add(
            "requests_total", .counter, help: "Answered requests with reports, by HTTP status.", by: "status",
            counts.requests.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) })
        page.add(
            "lines_total", .counter, help: "Lines of those requests, by what became of them.", by: "outcome",
            counts.lines.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        page.add("received_bytes_total", .counter, help: "Bytes of those requests' bodies.", counts.receivedBytes)
        page.add("request_seconds", help: "From a request's head to its answer.", counts.answerTimes)
        page.add("connections", .gauge, help: "Connections that are open.", connections.open)
        page.add(
            "connections_ended_total", .counter, help: "Connections that the server ended, by reason.", by: "reason",
            ServingMetrics.ConnectionEnd.allCases.map { ($0.rawValue, counts.endedConnections[$0] ?? 0) })
        add(health, to: &page)
        return page.text
    }

    private func add(_ health: IntakeHealth, to page: inout PrometheusText) {
        page.add("queue_lines", .gauge, help: "Lines that wait for the disk.", health.waitingLines)
        page.add("commits_total", .counter, help: "Transactions that reached the disk.", health.commits)
        page.add("commit_failures_total", .counter, help: "Transactions that did not.", health.failures)
        let isHealthy = health.complaint == nil
        page.add("healthy", .gauge, help: "1 while the last transaction reached the disk.", isHealthy ? 1 : 0)
    }
}
