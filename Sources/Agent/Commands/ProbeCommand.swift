package import ArgumentParser
import ShownText

/// The program `probe`.
package struct ProbeCommand: ParsableCommand {
    package static let configuration: CommandConfiguration = {
        var configuration = CommandConfiguration(
            commandName: "probe",
            abstract: HelpText.probe.spoken,
            discussion: HelpText.probeExamples.spoken,
            version: "0.1.0",
            subcommands: [
                KitCommand.self, LabelCommand.self, StatusCommand.self, ExportCommand.self, ImportCommand.self,
                CarryCommand.self, SendCommand.self, DaemonCommand.self, RecordCommand.self, ProfilesCommand.self,
                BenchCommand.self,
            ])
        if !asksForCompletions { configuration._superCommandName = "" }
        return configuration
    }()

    /// ArgumentParser looks for this request in every run, by parsing two commands of its own: a fifth of all
    /// instructions of a printed sheet. That the command belongs to another is its only switch; ``HelpPage`` takes
    /// the blank of the empty name away.
    private static var asksForCompletions: Bool {
        CommandLine.arguments.contains { $0.hasPrefix("--generate-completion-script") }
    }

    @Flag(name: .customLong("print"), help: ArgumentHelp(.print))
    var printsSheet = false

    @OptionGroup var options: PrintOptions

    package init() {}

    package func run() throws {
        if printsSheet {
            try PrintCommand(options.request).run()
        } else if Build.isPortable, !options.json {
            try carry()
        } else {
            throw CleanExit.helpRequest(self)
        }
    }

    /// Whoever starts the file on the stick, and says nothing, means this.
    private func carry() throws {
        let state = StateFolder.path(option: nil, environment: ProgramEnvironment.variables)
        try Carry(sheet: PrintCommand(options.request), folder: nil, statePath: state).run()
    }
}
