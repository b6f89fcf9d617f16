import Foundation
import TestSupport
import Testing

/// Recordings of real machines by other projects, which are kept beside the checkout and not in it.
///
/// Each holds what an independent program read from the same files; `check PROBE` compares.
@Suite struct RecordedMachinesTests {
    private static let check = URL(filePath: Fixtures.folder).appending(path: "../../../shared/machines/check")
        .standardized

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: check.path),
            "no recordings of other projects' are beside the checkout"))
    func `nothing is read wrong, and every recording ends in JSON`() throws {
        let result = try Program(path: "/usr/bin/env").run(["python3", Self.check.path, Program.built("probe").path])
        let wrong = result.output.split(separator: "\n").filter { $0.contains(": wrong: ") }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
        #expect(result.output.contains("values: "), "\(result.output) \(result.errors)")
        print(result.output.split(separator: "\n").suffix(2).joined(separator: "\n"))
    }
}
