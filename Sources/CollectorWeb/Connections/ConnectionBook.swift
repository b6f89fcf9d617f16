import NIOCore
import Synchronization

/// The connections that are open, by the address they come from: one PC, or one school's router, may not take them all.
final class ConnectionBook: Sendable {
    private struct Pages {
        var byAddress: [String: Int] = [:]
        var open = 0
    }

    private let pages = Mutex(Pages())
    private let limit: Int

    init(limitPerAddress: Int) { limit = limitPerAddress }

    /// As many as are open now.
    var open: Int { pages.withLock { $0.open } }

    /// Writes a new connection down; false where its address has as many as it may have.
    func enter(_ address: SocketAddress?) -> Bool {
        let name = Self.limitedName(of: address)
        return pages.withLock { pages in
            if let name {
                guard pages.byAddress[name, default: 0] < limit else { return false }
                pages.byAddress[name, default: 0] += 1
            }
            pages.open += 1
            return true
        }
    }

    /// Takes out a connection that was let in.
    func leave(_ address: SocketAddress?) {
        let name = Self.limitedName(of: address)
        pages.withLock { pages in
            pages.open -= 1
            guard let name, let count = pages.byAddress[name] else { return }
            pages.byAddress[name] = count > 1 ? count - 1 : nil
        }
    }

    /// `nil` for this PC itself: behind a proxy everybody comes from there.
    private static func limitedName(of address: SocketAddress?) -> String? {
        guard let name = address?.ipAddress, !name.hasPrefix("127."), name != "::1" else { return nil }
        return name
    }
}
