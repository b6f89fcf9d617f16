import Foundation

/// Where the project's own files are, for tests of what is no Swift.
enum ProjectFiles {
    /// The folder of `Package.swift`, told from this file's place.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()

    /// True where `RECORD_GOLDEN=1` asks for golden files to be written anew.
    static var recordsGolden: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" }
}
