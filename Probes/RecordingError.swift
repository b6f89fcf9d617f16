package import SystemRoot

/// Why a recorded PC could not be read.
package struct RecordingError: Error, Hashable, Sendable {
    package var folder: String
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
        case noFolder
        case unreadable(ReadError)
    }
}
