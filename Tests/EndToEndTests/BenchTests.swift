import Foundation
import TestSupport
import Testing

@Suite struct BenchTests {
    /// The machine that runs the tests may be busy; then the command has to say so.
    @Test func `a measurement is kept, or refused with the reason`() throws {
        let folder = try TemporaryFolder()
        let state = folder.path + "/pc"
        let result = try Program.built("probe").run(["bench", "--state", state, "--language", "en"])
        let kept = try? Data(contentsOf: URL(filePath: state + "/speed"))
        if result.status == 0 {
            #expect(result.output.contains("in MHz of a Core 2 core"))
            #expect(kept.map { String(decoding: $0, as: UTF8.self) }?.contains("\"together\":") == true)
        } else {
            #expect(result.status == 1 && kept == nil)
            #expect(result.errors.contains("of the processor: end them") || result.errors.contains("battery"))
        }
    }
}
