import Foundation
import Testing

/// A program that is not ours, run by the tests: the second opinion on what we sign.
struct OtherProgram {
    let name: String

    /// What to do where it is missing.
    let remedy: String

    static let openssl = OtherProgram(name: "openssl", remedy: "apt install openssl")
    static let shell = OtherProgram(name: "sh", remedy: "apt install dash")

    /// The Python that has joserfc; the variable `PROBE_PYTHON` names it where `python3` has not.
    static let python = OtherProgram(
        name: ProcessInfo.processInfo.environment["PROBE_PYTHON"] ?? "python3",
        remedy: "python3 -m venv V && V/bin/pip install joserfc, then set PROBE_PYTHON=V/bin/python3")

    struct Result {
        let status: Int32
        let output: String
    }

    /// Runs it; what it prints must be short, since it is read after the end.
    func run(_ arguments: [String]) throws -> Result {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: String(decoding: said, as: UTF8.self))
    }

    /// Fails the test with what to install, where this does not run.
    func require(_ arguments: [String]) throws {
        let result = try run(arguments)
        try #require(result.status == 0, "\(name) \(arguments) does not run: \(remedy). It says: \(result.output)")
    }
}

/// A folder of its own for one test, deleted after it.
func withTemporaryFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reports-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}
