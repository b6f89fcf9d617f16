import ArgumentParser
import TestSupport
import Testing

@testable import Collector

/// What the office's program says to those who ask it how it is used, or use it wrongly.
struct HelpTests {
    private static let commands =
        [[]] + CollectorProgram.configuration.subcommands.map { [$0.configuration.commandName ?? ""] }

    private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Program.Result {
        let silent = ["LANGUAGE": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "C", "PROBE_COLLECTOR_DATA": "/none"]
        return try Program.built("probe-collector").run(arguments, environment: silent.merging(environment) { $1 })
    }

    private static let noStore =
        "Không có /none/fleet.sqlite: hãy lập đơn vị bằng `probe-collector init`, hoặc chỉ đúng thư mục bằng --data."
    private static let noProfile = """
        There is no profile "none". There are: teaching-basic, online-classroom, computer-lab, exam-client. See: \
        probe-collector --help
        """

    @Test func `every command is listed once`() {
        #expect(Set(Self.commands).count == Self.commands.count)
    }

    @Test(arguments: commands)
    func `help is whole in both languages, whatever asks for it`(command: [String]) throws {
        let english = try run(command + ["--help"])
        let vietnamese = try run(command + ["--help"], ["LANG": "vi_VN.UTF-8"])
        #expect(english.status == 0 && vietnamese.status == 0)
        #expect(english.output.contains("USAGE: probe-collector"))
        #expect(vietnamese.output.contains("CÁCH DÙNG: probe-collector"))
        #expect(try run(["help"] + command, ["LC_MESSAGES": "vi_VN"]).output == vietnamese.output)
        for words in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "See '", "subcommand"] {
            #expect(!vietnamese.output.contains(words), "\(words)")
        }
        for text in OfficeHelp.allCases where text.english != text.vietnamese && text.english.contains(" ") {
            // A sentence's beginning: examples end alike.
            #expect(!vietnamese.output.contains(text.english.prefix(30)))
        }
    }

    @Test(
        arguments: [
            (["plan", "--bogus"], "There is no option --bogus here. See: probe-collector plan --help"),
            (["import"], "<path> is missing. See: probe-collector import --help"),
            (["plan", "--budget=-1"], "--budget needs a number of 0 or more. See: probe-collector plan --help"),
            (["priorities", "--profile", "none"], noProfile),
            (["nonsense"], "This does not belong here: nonsense. See: probe-collector --help"),
        ] as [([String], String)])
    func `a mistake in the arguments is one sentence, what to read, and status 64`(
        arguments: [String], sentence: String
    ) throws {
        let result = try run(arguments)
        #expect(result.status == 64)
        #expect(result.errors == "probe-collector: \(sentence)\n")
        #expect(result.output.isEmpty)
    }

    @Test(
        arguments: [
            (["plan", "--bogus"], 64, "Ở đây không có tùy chọn --bogus. Xem: probe-collector plan --help"),
            (["import"], 64, "Thiếu <đường-dẫn>. Xem: probe-collector import --help"),
            (["plan", "--budget=-1"], 64, "--budget phải là số từ 0 trở lên. Xem: probe-collector plan --help"),
            (["machines"], 1, noStore), (["roster", "/none.csv"], 1, noStore),
        ] as [([String], Int32, String)])
    func `in Vietnamese too, also what could not be done`(arguments: [String], status: Int32, sentence: String) throws {
        let result = try run(arguments, ["LANGUAGE": "vi"])
        #expect(result.errors == "probe-collector: \(sentence)\n" && result.status == status)
        #expect(try run(arguments + ["--language", "vi"]).errors == "probe-collector: \(sentence)\n")
    }
}
