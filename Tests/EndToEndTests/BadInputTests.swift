import Foundation
import TestSupport
import Testing

/// What `probe --print` makes of what people and files get wrong.
@Suite struct BadInputTests {
    private func print(_ arguments: String...) throws -> Program.Result {
        try Program.built("probe").run(["--print", "--language", "en"] + arguments)
    }

    @Test(arguments: [
        (["--bogus"], "--bogus"), (["--as-of", "yesterday"], "yesterday is not a day: write it as 2026-12-31."),
        (["--as-of", "2026-02-30"], "2026-02-30 is not a day"), (["--profile", "none"], "Use one of: teaching-basic"),
        (["--recording", "/no/such/folder"], "/no/such/folder is not there"),
        (["--recording", "/etc/passwd"], "/etc/passwd"),
        (["--language", "fr"], "fr"),
    ])
    func `a mistake in what was asked is a sentence on standard error, and status 64`(
        arguments: [String], words: String
    ) throws {
        let result = try Program.built("probe").run(
            ["--print"] + (arguments.contains("--language") ? [] : ["--language", "en"]) + arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test(arguments: [
        "{", "{}", "null", "[1]", "{\"version\": 1}", "", "\u{FEFF}{}", "{name: \"x\", name: \"y\"}",
        String(repeating: "[", count: 100_000),
    ])
    func `a broken profile file is named, and status 64`(content: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(content, to: "own.json5")
        let result = try print("--profile", file)
        #expect(result.status == 64, "\(result.errors.prefix(300))")
        #expect(result.errors.contains(file))
        #expect(!result.crashed)
    }

    @Test func `a folder that holds no recording says so, and prints a machine of which nothing was seen`() throws {
        let folder = try TemporaryFolder()
        let result = try print("--recording", folder.path)
        #expect(result.status == 3)
        #expect(result.errors.contains("holds nothing of a recorded PC"))
        #expect(result.output.hasPrefix("NOT KNOWN YET"))
    }

    @Test(arguments: [
        "proc/cpuinfo", "proc/meminfo", "etc/os-release", "sys/block/sda/size", "sys/devices/system/cpu/online",
    ])
    func `files of odd kernels end in a sheet, never in a crash`(file: String) throws {
        let contents: [[UInt8]] = [
            [], [0], [0xff, 0xfe, 0x00], Array(String(repeating: "processor : 0\n", count: 60_000).utf8),
            Array("MemTotal: 18446744073709551615 kB\nprocessor: 0\nflags: lm\nID=\u{1B}[2J\n0-65535\n".utf8),
            [UInt8](repeating: 0x3a, count: 5 << 20),
        ]
        for content in contents {
            let folder = try TemporaryFolder()
            try folder.write(content, to: "root/" + file)
            for format in [[], ["--json"]] {
                let result = try Program.built("probe").run(["--print", "--recording", folder.path] + format)
                #expect(!result.crashed)
                // An absurd processor may be seen not to be enough; nothing else can be judged.
                #expect([1, 3].contains(result.status), "\(result.errors)")
                #expect(!result.output.contains("\u{1B}"))
            }
        }
    }

    @Test(arguments: ["", "not a kit", "a.b.c", String(repeating: "x", count: 200_000), "\u{0}\u{FFFD}"])
    func `a broken kit is named with what is wrong, and nothing is stored`(content: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(content, to: "school.kit")
        let result = try Program.built("probe").run(["kit", file, "--state", folder.path + "/pc", "--language", "en"])
        #expect(result.status != 0)
        #expect(!result.crashed)
        #expect(result.errors.contains("school.kit"), "\(result.errors)")
        let stored = FileManager.default.enumerator(atPath: folder.path + "/pc")?.compactMap { $0 as? String } ?? []
        #expect(!stored.contains { $0.hasSuffix("kit") || $0.hasSuffix(".tmp") || $0.hasSuffix(".jws") }, "\(stored)")
    }
}
