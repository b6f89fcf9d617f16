package import ArgumentParser

/// The program `probe`.
package struct ProbeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: HelpText.probe.spoken,
        discussion: HelpText.probeExamples.spoken,
        version: "0.1.0",
        subcommands: [
            KitCommand.self, LabelCommand.self, StatusCommand.self, ExportCommand.self, ImportCommand.self,
            SendCommand.self, DaemonCommand.self, RecordCommand.self,
            ProfilesCommand.self, BenchCommand.self,
        ])

    @Flag(name: .customLong("print"), help: ArgumentHelp(.print))
    var printsSheet = false

    @OptionGroup var options: PrintOptions

    package init() {}

    package func run() throws {
        guard printsSheet else { throw CleanExit.helpRequest(self) }
        try PrintCommand(options).run()
    }
}
