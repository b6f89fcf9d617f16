internal import Foundation

/// A program that a test started and that goes on by itself.
package final class RunningProgram {
    private let process = Process()
    private let scratch: TemporaryFolder

    package init(_ program: Program, _ arguments: [String], environment: [String: String] = [:]) throws {
        scratch = try TemporaryFolder()
        let file = try scratch.write("", to: "output")
        process.executableURL = URL(filePath: program.path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = try FileHandle(forWritingTo: URL(filePath: file))
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    deinit { kill() }

    /// What it has printed so far, on both outputs.
    package var output: String {
        (try? String(decoding: Data(contentsOf: scratch.url.appending(path: "output")), as: UTF8.self)) ?? ""
    }

    package var processID: Int32 { process.processIdentifier }

    package var isRunning: Bool { process.isRunning }

    /// As a power cut ends it: it is told nothing.
    package func kill() {
        guard process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// As systemd stops it; its exit status.
    @discardableResult
    package func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// Asks again and again until an answer comes; `nil` when none came in time.
package func eventually<Answer>(within seconds: Double = 60, _ ask: () throws -> Answer?) rethrows -> Answer? {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
        if let answer = try ask() { return answer }
        Thread.sleep(forTimeInterval: 0.05)
    }
    return nil
}
