private import Synchronization

/// Keeps what is read through a ``SystemRoot``, so that the same can be read again elsewhere.
///
/// A file is read once: later readings get the same bytes, since what one probe saw of a clock or a counter must be
/// what all saw of it.
package final class ReadingTrace: Sendable {
    private let kept = Mutex(TracedTree())

    package init() {}

    /// What was touched so far.
    package var tree: TracedTree { kept.withLock { $0 } }

    /// The bytes that were read before; else those that `read` gives, which are kept.
    func file(at place: String, _ read: () throws(ReadError) -> [UInt8]) throws(ReadError) -> [UInt8] {
        if let known = kept.withLock({ $0.file(place) }) { return known }
        do throws(ReadError) {
            let bytes = try read()
            kept.withLock { $0.see(.file(bytes), at: place) }
            return bytes
        } catch {
            kept.withLock { $0.miss(error.reason, at: place) }
            throw error
        }
    }

    func see(_ thing: TracedTree.Thing, at place: String) {
        kept.withLock { $0.see(thing, at: place) }
    }

    func miss(_ reason: ReadError.Reason, at place: String) {
        kept.withLock { $0.miss(reason, at: place) }
    }
}
