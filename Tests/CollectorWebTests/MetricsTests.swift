import FleetFixtures
import Hummingbird
import HummingbirdTesting
import Logging
import Reports
import Testing

@testable import CollectorWeb

struct MetricsTests {
    @Test func `what was done stands in the figures`() async throws {
        let office = try TestOffice()
        let server = CollectorServer(
            intake: try office.intake(accepting: [.report]), desk: try office.desk(), logger: Logger(label: "test"))
        let line = try TestPC(1, kit: office.kit).line()
        try await server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            for body in [line.bytes, line.bytes, Array("rubbish".utf8)] {
                _ = try await client.execute(uri: "/v1/reports", method: .post, body: ByteBuffer(bytes: body))
            }
            let other = try await client.execute(uri: "/metrics", method: .get)
            #expect(other.status == .notFound)
        }
        try await server.metricsApplication(port: 0).test(.live) { client in
            let page = try await client.execute(uri: "/metrics", method: .get)
            #expect(page.headers[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
            let text = String(buffer: page.body)
            for line in [
                #"requests_total{status="200"} 2"#, #"requests_total{status="400"} 1"#,
                #"lines_total{outcome="taken"} 1"#, #"lines_total{outcome="known"} 1"#,
                #"lines_total{outcome="refused"} 1"#, "request_seconds_count 3", "commits_total 2",
                "commit_failures_total 0", "healthy 1", "queue_lines 0",
                "received_bytes_total \(2 * line.bytes.count + 7)",
            ] {
                #expect(text.contains("\nprobe_collector_\(line)\n"), "\(line) in \(text)")
            }
        }
    }

    @Test func `a histogram counts each time in every bound that it is within`() {
        var histogram = Histogram(bounds: [5, 100])
        for time in [Duration.milliseconds(5), .milliseconds(6), .seconds(2)] { histogram.add(time) }
        var page = PrometheusText()
        page.add("request_seconds", help: "Time.", histogram)
        #expect(
            page.text == """
                # HELP probe_collector_request_seconds Time.
                # TYPE probe_collector_request_seconds histogram
                probe_collector_request_seconds_bucket{le="0.005"} 1
                probe_collector_request_seconds_bucket{le="0.100"} 2
                probe_collector_request_seconds_bucket{le="+Inf"} 3
                probe_collector_request_seconds_sum 2.011
                probe_collector_request_seconds_count 3

                """)
    }
}
