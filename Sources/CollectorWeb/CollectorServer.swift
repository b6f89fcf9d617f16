package import Fleet
package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore

/// The office's HTTP server: agents hand in reports and get acknowledgements.
///
/// Plain HTTP for loopback or behind a proxy: trust comes from signatures, not from the connection.
package struct CollectorServer: Sendable {
    private let intake: Intake
    private let reports: ReportRoutes<BasicRequestContext>
    private let limits: WebLimits
    private let metrics = ServingMetrics()
    private let connections: ConnectionBook
    private let logger: Logger

    package init(intake: Intake, desk: AcknowledgementDesk, limits: WebLimits = WebLimits(), logger: Logger) {
        self.intake = intake
        reports = ReportRoutes(intake: intake, desk: desk, limits: limits, metrics: metrics)
        connections = ConnectionBook(limitPerAddress: limits.connectionsPerAddress)
        self.limits = limits
        self.logger = logger
    }

    /// Serves until SIGTERM or SIGINT, then finishes what it has begun.
    ///
    /// - Parameters:
    ///   - metricsPort: Where `GET /metrics` is answered, to this PC alone; nowhere without one.
    ///   - listening: Told the port once requests are taken: with `port` 0 the kernel chooses one.
    package func run(
        host: String, port: Int, metricsPort: Int? = nil, listening: @escaping @Sendable (Int) -> Void
    ) async throws {
        var application = application(host: host, port: port, listening: listening)
        if let metricsPort {
            application.addServices(
                MetricsService(application: metricsApplication(port: metricsPort), port: metricsPort))
        }
        do {
            try await application.runService()
        } catch {
            throw ListenError(error, host: host, port: port, option: "--port") ?? error
        }
    }

    package func metricsApplication(port: Int) -> Application<RouterResponder<BasicRequestContext>> {
        let router = Router(context: BasicRequestContext.self)
        let routes = MetricsRoutes<BasicRequestContext>(metrics: metrics, connections: connections, intake: intake)
        router.addRoutes(routes.collection, atPath: "/metrics")
        return Application(
            responder: router.buildResponder(), server: .http1(configuration: .init(idleTimeout: limits.idle)),
            configuration: ApplicationConfiguration(
                address: .hostname(MetricsService.host, port: port), serverName: "probe-collector"),
            logger: logger)
    }

    package func application(
        host: String, port: Int, listening: @escaping @Sendable (Int) -> Void = { _ in }
    ) -> Application<RouterResponder<BasicRequestContext>> {
        var configuration = ApplicationConfiguration(
            address: .hostname(host, port: port), serverName: "probe-collector")
        configuration.availableConnectionsDelegate = .maximum(limits.connections, logger: logger)
        return Application(
            responder: router().buildResponder(),
            server: .http1(configuration: connection),
            configuration: configuration,
            onServerRunning: { channel in listening(channel.localAddress?.port ?? port) },
            logger: logger)
    }

    private func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.addRoutes(HealthRoutes(intake: intake).collection, atPath: "/healthz")
        router.addRoutes(reports.collection, atPath: "/v1/reports")
        return router
    }

    private var connection: HTTP1Channel.Configuration {
        let (connections, limits, metrics) = (connections, limits, metrics)
        return HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionGuard(book: connections, limits: limits, metrics: metrics)],
            idleTimeout: limits.idle,
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.headBytes, maxHeaderListSize: limits.headBytes, maxHeaderFieldCount: 64))
    }
}
