import Hummingbird
import ServiceLifecycle

/// The server of the metrics, beside that of the reports, for programs on this PC.
struct MetricsService: Service {
    static let host = "127.0.0.1"

    let application: Application<RouterResponder<BasicRequestContext>>
    let port: Int

    func run() async throws {
        do {
            try await application.run()
        } catch {
            throw ListenError(error, host: Self.host, port: port, option: "--metrics-port") ?? error
        }
    }
}
