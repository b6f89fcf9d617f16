package import Foundation

/// A folder of a test's own, removed when the test ends.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package var path: String { url.path }

    package init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "probe-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file, making the folders above it.
    @discardableResult
    package func write(_ content: some Sequence<UInt8>, to file: String) throws -> String {
        let place = url.appending(path: file)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(content).write(to: place)
        return place.path
    }

    @discardableResult
    package func write(_ text: String, to file: String) throws -> String { try write(text.utf8, to: file) }

    /// Makes a symbolic link.
    package func link(_ file: String, to target: String) throws {
        let place = url.appending(path: file)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: target)
    }
}
