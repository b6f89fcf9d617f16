import NIOCore
import NIOHTTPTypes

/// Ends a connection that holds its place without getting on: a request's head and its body have a time each, however
/// steadily single bytes come, and an address may have so many connections.
///
/// What stands idle between two requests, the server's own idle time ends.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let book: ConnectionBook
    private let limits: WebLimits
    private let metrics: ServingMetrics
    private var isEntered = false
    private var timer: Scheduled<Void>?

    init(book: ConnectionBook, limits: WebLimits, metrics: ServingMetrics) {
        self.book = book
        self.limits = limits
        self.metrics = metrics
    }

    func channelActive(context: ChannelHandlerContext) {
        guard book.enter(context.remoteAddress) else {
            metrics.connectionEnded(.tooManyOfOneAddress)
            context.close(promise: nil)
            return
        }
        isEntered = true
        end(.slowHead, in: limits.head, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        if isEntered { book.leave(context.remoteAddress) }
        isEntered = false
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: end(.slowBody, in: limits.body, context)
        case .body: break
        case .end: timer?.cancel()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { end(.slowHead, in: limits.idle + limits.head, context) }
        context.write(data, promise: promise)
    }

    private func end(_ reason: ServingMetrics.ConnectionEnd, in time: TimeAmount, _ context: ChannelHandlerContext) {
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: time) { [metrics] in
            metrics.connectionEnded(reason)
            context.close(promise: nil)
        }
    }
}
