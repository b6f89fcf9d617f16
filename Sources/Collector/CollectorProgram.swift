package import ArgumentParser
import Glibc
internal import ShownText

/// `probe-collector`: the office's side. Takes reports in, and lists the PCs to do something about.
package struct CollectorProgram: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "probe-collector", abstract: OfficeHelp.collector.spoken,
        discussion: OfficeHelp.collectorMore.spoken,
        subcommands: [
            InitCommand.self, KitCommand.self, ImportCommand.self, ServeCommand.self, MachinesCommand.self,
            PrioritiesCommand.self, RosterCommand.self, PlanCommand.self, BackupCommand.self, RestoreCommand.self,
            KeysCommand.self, DecideCommand.self, DecisionsCommand.self, ExportCommand.self, CheckCommand.self,
            ChangesCommand.self, CoverageCommand.self,
        ])

    package init() {}

    /// Runs the command of the program's arguments, then ends the process.
    package static func start() async {
        // Keys, kits and reports are for the owner only, whatever the shell allows.
        umask(0o077)
        // Swift reads them in /proc. Without it an import would be taken for a question about the program, and end well.
        if CommandLine.arguments.isEmpty {
            complain(OfficeMessage.callNotSeen.spoken)
            Glibc.exit(EXIT_FAILURE)
        }
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(by: error)
        }
    }

    /// Says in one sentence what went wrong; what ArgumentParser has to say is said in our words.
    private static func end(by error: any Error) -> Never {
        let status = exitCode(for: error)
        if error is ExitCode { Glibc.exit(status.rawValue) }
        let says = fullMessage(for: error)
        switch status {
        case .success: print(HelpPage(says).text(in: .ofProgram))
        case .validationFailure:
            let mistake = ArgumentMistake(parserSays: message(for: error))
            let help = ArgumentMistake.helpCommand(in: says) ?? "probe-collector --help"
            complain(OfficeMessage.argumentMistake(mistake, help: help).spoken)
        default: complain(ErrorWords.text(of: error, in: .ofProgram))
        }
        Glibc.exit(status.rawValue)
    }

    private static func complain(_ sentence: String) {
        let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false)
        let shown = lines.map { TerminalText(cleaning: String($0)).description }
        Console.say("probe-collector: " + shown.joined(separator: "\n"))
    }
}
