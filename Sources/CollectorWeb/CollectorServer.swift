package import Fleet
package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore

/// The office's HTTP server: agents hand in reports and get acknowledgements.
///
/// Plain HTTP for loopback or behind a proxy: trust comes from signatures, not from the connection.
package struct CollectorServer: Sendable {
    private let reports: ReportRoutes<BasicRequestContext>
    private let limits: WebLimits
    private let logger: Logger

    package init(intake: Intake, desk: AcknowledgementDesk, limits: WebLimits = WebLimits(), logger: Logger) {
        reports = ReportRoutes(intake: intake, desk: desk, limits: limits)
        self.limits = limits
        self.logger = logger
    }

    /// Serves until SIGTERM or SIGINT, then finishes what it has begun.
    ///
    /// - Parameter listening: Told the port once requests are taken: with `port` 0 the kernel chooses one.
    package func run(host: String, port: Int, listening: @escaping @Sendable (Int) -> Void) async throws {
        do {
            try await application(host: host, port: port, listening: listening).runService()
        } catch {
            throw ListenError(error, host: host, port: port) ?? error
        }
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
        router.addRoutes(HealthRoutes().collection, atPath: "/healthz")
        router.addRoutes(reports.collection, atPath: "/v1/reports")
        return router
    }

    private var connection: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            idleTimeout: limits.idle,
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.headBytes, maxHeaderListSize: limits.headBytes, maxHeaderFieldCount: 64))
    }
}
