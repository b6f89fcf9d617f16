internal import ArgumentParser

/// The program, from its arguments to its exit status; what ArgumentParser has to say is said in our words.
package enum Invocation {
    package static func run(_ arguments: [String]) -> Never {
        var command: any ParsableCommand
        do { command = try ProbeCommand.parseAsRoot(arguments) } catch { exit(from: error) }
        do { try command.run() } catch { exit(from: error) }
        ProbeCommand.exit()
    }

    private static func exit(from error: any Error) -> Never {
        let status = ProbeCommand.exitCode(for: error)
        if status == .success {
            print(HelpPage(ProbeCommand.fullMessage(for: error)).text(in: .ofProgram))
        } else if !(error is ExitCode) {
            StandardError.say(message(for: error).text(in: .ofProgram))
        }
        ProbeCommand.exit(withError: status)
    }

    private static func message(for error: any Error) -> Message {
        let says = ProbeCommand.message(for: error)
        return .argumentMistake(ArgumentMistake(parserSays: says), help: helpCommand(for: error))
    }

    /// The command that explains what could have been typed, such as `probe record --help`.
    private static func helpCommand(for error: any Error) -> String {
        let see = "See '", end = "' for more information."
        for line in ProbeCommand.fullMessage(for: error).split(separator: "\n").reversed() {
            let line = line.drop { $0 == " " }
            if line.hasPrefix(see), line.hasSuffix(end) { return String(line.dropFirst(see.count).dropLast(end.count)) }
        }
        return "probe --help"
    }
}
