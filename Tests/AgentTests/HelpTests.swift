import ArgumentParser
import ShownText
import TestSupport
import Testing

@testable import Agent

/// What the program says to those who ask it how it is used, or use it wrongly.
@Suite struct HelpTests {
    private static let commands = [
        [], ["kit"], ["label"], ["status"], ["export"], ["import"], ["carry"], ["send"], ["daemon"], ["record"],
        ["profiles"],
        ["bench"], ["profiles", "list"], ["profiles", "show"], ["profiles", "check"],
    ]

    private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Program.Result {
        let silent = ["LANGUAGE": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "C", "STATE_DIRECTORY": ""]
        return try Program.built("probe").run(arguments, environment: silent.merging(environment) { $1 })
    }

    @Test func `every command is helped with`() {
        #expect(Self.commands.count == ProbeCommand.configuration.subcommands.count + 4)
    }

    @Test(arguments: commands)
    func `help is whole in both languages, whatever asks for it`(command: [String]) throws {
        let english = try run(command + ["--help"])
        let vietnamese = try run(command + ["--help"], ["LANG": "vi_VN.UTF-8"])
        #expect(english.status == 0 && vietnamese.status == 0)
        #expect(english.output.contains("USAGE: probe"))
        #expect(vietnamese.output.contains("CÁCH DÙNG: probe"))
        #expect(try run(["help"] + command, ["LC_MESSAGES": "vi_VN"]).output == vietnamese.output)
        #expect(try run(command + ["--language", "vi", "--help"]).output == vietnamese.output)
        #expect(try run(command + ["--language=en", "--help"], ["LANG": "vi_VN"]).output == english.output)
        // Nothing of ArgumentParser's own, and none of our English.
        for words in [
            "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "See '", "default", "subcommand",
        ] {
            #expect(!vietnamese.output.contains(words), "\(words)")
        }
        for text in HelpText.allCases where text.english != text.vietnamese && text.english.contains(" ") {
            #expect(!vietnamese.output.contains(text.english.suffix(30)))
        }
    }

    @Test(arguments: [
        (["--bogus"], "There is no option --bogus here. See: probe --help"),
        (["--profil", "x"], "There is no option --profil here; is --profile meant? See: probe --help"),
        (["--print", "--profile"], "--profile <name|file> was given without its value. See: probe --help"),
        (["record"], "<folder> is missing. See: probe record --help"),
        (["profiles", "check"], "<file> is missing. See: probe profiles check --help"),
        (["label", "a", "b", "it's c"], "This does not belong here: b, it's c. See: probe label --help"),
        (["nonsense"], "This does not belong here: nonsense. See: probe --help"),
        (["--language", "fr"], "fr is no value for --language <vi|en>. See: probe --help"),
        (
            ["daemon", "--first-send-within", "soon"],
            "soon is no value for --first-send-within <seconds>. See: probe daemon --help"
        ),
        (["daemon", "--first-send-within", "86401"], "--first-send-within takes 0 to 86400 seconds."),
        (["--json=3"], "--json takes no value. See: probe --help"),
        (["--bogus\u{1B}[2J"], "There is no option --bogus?[2J here. See: probe --help"),
    ])
    func `a mistake in the arguments is one sentence, what to read, and status 64`(
        arguments: [String], sentence: String
    ) throws {
        let result = try run(arguments)
        #expect(result.status == 64)
        #expect(result.errors == "probe: \(sentence)\n")
        #expect(result.output.isEmpty)
    }

    @Test(arguments: [
        (["--bogus"], "Ở đây không có tùy chọn --bogus. Xem: probe --help"),
        (["record"], "Thiếu <thư-mục>. Xem: probe record --help"),
        (["label", "a", "b"], "Phần này không dùng được ở đây: b. Xem: probe label --help"),
        (["--print", "--as-of"], "Thiếu giá trị của --as-of <ngày>. Xem: probe --help"),
        (["--print", "--as-of", "mai"], "mai không phải là ngày: hãy viết như 2026-12-31."),
    ])
    func `in Vietnamese too`(arguments: [String], sentence: String) throws {
        #expect(try run(arguments, ["LANGUAGE": "vi"]).errors == "probe: \(sentence)\n")
        #expect(try run(["--language", "vi"] + arguments).errors == "probe: \(sentence)\n")
    }

    @Test func `the version is the program's`() throws {
        #expect(try run(["--version"]).output == ProbeCommand.configuration.version + "\n")
    }

    @Test(arguments: ["", "'", "Unknown option '", "The value 'x", " unexpected arguments: '", "Missing value for ''"])
    func `a sentence that is none we know is passed on whole`(sentence: String) {
        let mistake = ArgumentMistake(parserSays: sentence)
        #expect(sentence.hasPrefix("Missing") ? mistake == .missingValue(of: "") : mistake == .other(sentence))
    }
}
