import Foundation
import Testing

/// A program that is not ours, run by the tests: the second opinion on what we write.
package struct OtherProgram {
    package let name: String

    /// What to do where it is missing.
    let remedy: String

    package static let openssl = OtherProgram(name: "openssl", remedy: "apt install openssl")
    package static let shell = OtherProgram(name: "sh", remedy: "apt install dash")

    /// The Python that has joserfc, jsonschema and openpyxl; the variable `PROBE_PYTHON` names it where `python3` has not.
    package static let python = OtherProgram(
        name: ProcessInfo.processInfo.environment["PROBE_PYTHON"] ?? "python3",
        remedy:
            "python3 -m venv V && V/bin/pip install joserfc jsonschema openpyxl, then set PROBE_PYTHON=V/bin/python3")

    package func run(_ arguments: [String]) throws -> Program.Result {
        try Program(path: "/usr/bin/env").run([name] + arguments)
    }

    /// Fails the test with what to install, where this does not run.
    package func require(_ arguments: [String]) throws {
        let result = try run(arguments)
        try #require(result.status == 0, "\(name) \(arguments) does not run: \(remedy). It says: \(result.errors)")
    }
}
