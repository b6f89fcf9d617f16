/// How many bytes go in one request: halved on failure, doubled on success.
package struct BatchSize: Hashable, Sendable {
    package private(set) var bytes = BatchSize.first

    static let first = 16 * 1024
    static let largest = 256 * 1024

    package init() {}

    package mutating func grow() { bytes = min(BatchSize.largest, bytes * 2) }

    /// Halves until a batch is one line, which is smaller than the smallest size.
    package mutating func shrink() { bytes = max(1024, bytes / 2) }

    /// As many of the oldest entries as fit, and always one.
    package func batch(of entries: [OutboxEntry]) -> [OutboxEntry] {
        var batch: [OutboxEntry] = []
        var size = 0
        for entry in entries {
            size += entry.size + 1
            guard batch.isEmpty || size <= bytes else { break }
            batch.append(entry)
        }
        return batch
    }
}
