private import Synchronization

/// A udev database that keeps what was asked of it.
package final class TracedUdev: UdevSource {
    package struct Answer: Sendable {
        package let subsystem: String
        package let name: String
        package let properties: [String: String]
    }

    private let source: any UdevSource
    private let kept = Mutex<[String: Answer]>([:])

    package init(_ source: any UdevSource) { self.source = source }

    package var isThere: Bool { source.isThere }

    /// The devices that were asked for and known, sorted.
    package var devices: [Answer] { kept.withLock { kept in kept.sorted { $0.key < $1.key }.map(\.value) } }

    package func properties(subsystem: String, name: String) -> [String: String]? {
        let properties = source.properties(subsystem: subsystem, name: name)
        if let properties {
            let answer = Answer(subsystem: subsystem, name: name, properties: properties)
            kept.withLock { $0[subsystem + "/" + name] = answer }
        }
        return properties
    }
}
