/// How many bytes go in one request: halved on failure, doubled on success.
package struct BatchSize: Codable, Hashable, Sendable {
    package private(set) var bytes = BatchSize.first

    static let first = 16 * 1024
    static let largest = 256 * 1024

    /// Below this a batch is one line in any case.
    static let smallest = 1024

    package init() {}

    package mutating func grow() { bytes = min(BatchSize.largest, bytes * 2) }

    /// Halves what was really sent, which may have been far below the size: so that a second try differs.
    package mutating func shrink(below batch: [OutboxEntry]) {
        bytes = max(BatchSize.smallest, min(bytes, BatchSize.size(of: batch)) / 2)
    }

    /// As many of the oldest entries as fit, and always one.
    package func batch(of entries: [OutboxEntry]) -> [OutboxEntry] {
        var batch: [OutboxEntry] = []
        for entry in entries {
            guard batch.isEmpty || BatchSize.size(of: batch + [entry]) <= bytes else { break }
            batch.append(entry)
        }
        return batch
    }

    /// Each line has its line feed.
    static func size(of batch: [OutboxEntry]) -> Int { batch.reduce(0) { $0 + $1.size + 1 } }
}
