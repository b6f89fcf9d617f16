import Foundation
import TestSupport
import Testing

/// A few trials of each part of the torture that needs no emulated PC; `packaging/torture` runs them all.
@Suite(.serialized) struct TortureTests {
    private static let script = Fixtures.folder + "/../Torture/run.py"

    @Test(arguments: ["calls=30", "agent=20", "collector=20"])
    func `nothing is lost when a call fails or a process is killed`(part: String) async throws {
        let folder = try TemporaryFolder()
        let programs = (Office.probe.path as NSString).deletingLastPathComponent
        let result = try await onThread {
            try OtherProgram.python.run(["-B", Self.script, "--programs", programs, "--folder", folder.path, part])
        }
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        let count = try #require(part.split(separator: "=").last)
        #expect(result.output.contains("\(count) of \(count)") || result.output.contains(" \(count)  \(count) "))
    }
}
