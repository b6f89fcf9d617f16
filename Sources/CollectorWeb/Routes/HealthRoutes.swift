import Fleet
import Hummingbird

/// Tells whether reports can be taken: `GET /healthz`, 200 or 503.
struct HealthRoutes<Context: RequestContext>: Sendable {
    let intake: Intake

    var collection: RouteCollection<Context> {
        RouteCollection(context: Context.self).get { _, _ in
            // The reason names this PC's files and stands in its log: not everybody may know it.
            guard await intake.health().complaint != nil else { return Response.plain(.ok, "ok") }
            return Response.plain(.serviceUnavailable, "The last reports could not be stored: see the collector's log.")
        }
    }
}
