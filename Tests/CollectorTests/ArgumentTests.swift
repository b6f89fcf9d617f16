import ArgumentParser
import Testing

@testable import Collector

struct ArgumentTests {
    @Test(
        arguments: [
            ["priorities", "--format", "pdf"], ["priorities", "--language", "fr"],
            ["priorities", "--separator", "tab"], ["priorities", "--format", "csv", "--separator", "x"],
            ["priorities", "--as-of", "2026-02-30"], ["machines", "--unknown"], ["machines", "extra"],
            ["serve", "--port", "65536"], ["serve", "--port", "many"], ["import"], ["init", "one", "--data", "other"],
            ["init", "--district", "a\u{1B}b"], ["kit", "--school", "Tan Lap"], ["kit", "--school", "", "-o", "x"],
            ["kit", "--school", "a", "-o", "x", "--max", "0"], ["kit", "--school", "a", "-o", "x", "--url", "ftp://x"],
            ["kit", "--school", "a", "-o", "x", "--profile", "no-such-use"], ["no-such-command"],
            ["roster", "--dry-run"], ["plan", "--area", " / "], ["roster", "one.csv", "--format", "json"],
            ["roster", "one.csv", "--output", "x"],
            ["plan", "--budget", "-1"],
            ["decide"], ["decide", "pardon", "K7M2-QD9X"], ["decide", "admit"], ["decide", "admit", "--all"],
            ["decide", "block", "K7M2-QD9X", "--number", "3"], ["decide", "retire", "x", "--note", "a\u{1B}b"],
            ["decide", "admit", "x", "--number", "0", "-o", "f"], ["decisions", "--require-admit", "perhaps"],
            ["export"], ["machines", "--flagged", "--unranked"],
            ["machines", "--unranked", "--known-on", "2026-11-01"], ["machines", "--stale-days", "0"],
            ["kit", "--school", "a", "-o", "x", "--collector", "no-key"],
            ["plan", "--budget", "many"], ["plan", "--what-if", "1,,2"], ["plan", "--what-if", "1,-2"],
        ] as [[String]])
    func `what was not understood is 64, with a sentence`(arguments: [String]) throws {
        let error = #expect(throws: (any Error).self) { try CollectorProgram.parseAsRoot(arguments) }
        let refusal = try #require(error)
        #expect(CollectorProgram.exitCode(for: refusal) == .validationFailure)
        #expect(CollectorProgram.message(for: refusal).count > 10)
    }

    @Test(
        arguments: [
            ["init", "folder"], ["init", "--data", "folder", "--root-key", "stick"], ["import", "one", "two"],
            [
                "kit", "--school", "Trường Tân Lập", "--profile", "teaching-basic", "--profile", "exam-client", "-o",
                "x",
            ],
            ["kit", "--school", "a", "-o", "x", "--url", "https://office.example:8787"], ["serve", "--port", "0"],
            ["machines", "--format", "csv", "--school", "a"],
            ["priorities", "--as-of", "2026-12-01", "--format", "json"], ["roster"], ["roster", "--format", "csv"],
            ["roster", "schools.csv", "--dry-run"],
            ["decide", "admit", "--school", "Tan Lap", "--all", "--root-key", "stick", "--dry-run"],
            ["decide", "block", "K7M2-QD9X", "--note", "stolen in May"], ["decide", "retire", "--list", "old.csv"],
            ["decide", "block", "--list", "old.csv", "--number", "3", "-o", "three.jws"],
            ["decisions", "--require-admit", "yes"], ["export", "all.jws"], ["check"], ["machines", "--flagged"],
            ["machines", "--unranked", "--format", "csv"], ["import", "stick", "--verbose", "--report", "r.csv"],
            ["priorities", "--stale-days", "60"], ["init", "two", "--join", "kit.jws"],
            ["priorities", "--prices", "offers.json5", "--area", "Lào Cai/Tân Lập"], ["plan"],
            ["plan", "--budget", "500000000", "--prices", "offers.json5"],
            ["plan", "--what-if", "1000000,2000000", "--format", "csv", "--school", "a"],
            ["priorities", "--format", "xlsx", "-o", "list.xlsx", "--language", "vi"],
            ["plan", "--format", "html", "--output", "plan.html"],
            ["machines", "--format", "csv", "--separator", "tab"],
        ] as [[String]])
    func `what the manual shows is understood`(arguments: [String]) throws {
        _ = try CollectorProgram.parseAsRoot(arguments)
    }

    @Test func `a terminal's controls in an argument are not echoed`() throws {
        let error = #expect(throws: (any Error).self) {
            try CollectorProgram.parseAsRoot(["kit", "--school", "a", "-o", "x", "--profile", "\u{1B}[2Jx"])
        }
        #expect(!CollectorProgram.message(for: try #require(error)).unicodeScalars.contains("\u{1B}"))
    }
}
