import Hummingbird

/// Tells whether the server answers: `GET /healthz`.
struct HealthRoutes<Context: RequestContext>: Sendable {
    var collection: RouteCollection<Context> {
        RouteCollection(context: Context.self).get { _, _ in "ok\n" }
    }
}

extension HealthRoutes where Context == BasicRequestContext {
    init() {}
}
