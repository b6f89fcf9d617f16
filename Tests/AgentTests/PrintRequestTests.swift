import ArgumentParser
import Testing

@testable import Agent

/// The short way from the arguments to the sheet, beside the long one.
@Suite struct PrintRequestTests {
    private static let options = ["--json", "--all-profiles", "--sources", "--no-color"]

    /// Every choice of the options, before and after `--print`.
    private static let choices: [[String]] = (0..<1 << options.count).flatMap { choice in
        let chosen = options.indices.filter { choice & 1 << $0 != 0 }.map { options[$0] }
        return [["--print"] + chosen, chosen.reversed() + ["--print"]]
    }

    @Test(arguments: choices)
    func `what is understood without ArgumentParser is what it understands`(arguments: [String]) throws {
        let parsed = try #require(try ProbeCommand.parseAsRoot(arguments) as? ProbeCommand)
        #expect(parsed.printsSheet)
        #expect(PrintRequest(plain: arguments) == parsed.options.request)
    }

    @Test(arguments: [
        [], ["--json"], ["--print", "--profile", "exam-client"], ["--print", "--language=vi"], ["--print", "--help"],
        ["--print", "--jsn"], ["--print", "status"], ["--print", ""], ["--", "--print"], ["--print", "--json=3"],
    ])
    func `all else is left to ArgumentParser`(arguments: [String]) {
        #expect(PrintRequest(plain: arguments) == nil)
    }
}
