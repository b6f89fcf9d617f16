package import NIOCore

/// What one client may take of the server. Hundreds of PCs share it, some of them behind bad lines.
package struct WebLimits: Sendable {
    /// All header fields together, in bytes.
    package var headBytes = 8192

    /// A request's body, in bytes; the agent halves its batch when it hears 413.
    package var bodyBytes = 256 * 1024

    /// How long a request's head may take from the first moment, and its body after that.
    package var head = TimeAmount.seconds(10)
    package var body = TimeAmount.seconds(60)

    /// How long a connection may stay open without a request, or a request without a further piece.
    package var idle = TimeAmount.seconds(15)

    /// Connections at one time; the next ones wait in the kernel's queue.
    package var connections = 512

    /// Connections at one time from one address; this PC's own, where a proxy may stand, is not counted.
    package var connectionsPerAddress = 64

    package init() {}
}
