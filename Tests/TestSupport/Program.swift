package import Foundation

/// A program that a test runs as its users would: another process, its own output.
package struct Program: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// One of the project's own, as just built: they lie beside the tests' bundle.
    package static func built(_ name: String) -> Program {
        let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }?
            .deletingLastPathComponent()
        return Program(path: (folder ?? Bundle.main.bundleURL).appending(path: name).path)
    }

    package struct Result: Sendable {
        package var status: Int32
        package var output: String
        package var errors: String
        /// True where a signal ended it.
        package var crashed: Bool
    }

    /// Runs it to its end.
    package func run(
        _ arguments: [String], environment: [String: String] = [:], input: Data? = nil, in folder: String? = nil
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let scratch = try TemporaryFolder()
        let files = ["out", "err", "in"].map { scratch.url.appending(path: $0) }
        for file in files { try (file.lastPathComponent == "in" ? input ?? Data() : Data()).write(to: file) }
        // Files, not pipes: a program that prints much never waits for the test to read.
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        process.standardInput = try FileHandle(forReadingFrom: files[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            crashed: process.terminationReason == .uncaughtSignal)
    }
}
