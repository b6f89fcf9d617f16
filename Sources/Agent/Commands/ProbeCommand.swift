package import ArgumentParser

/// The program `probe`.
package struct ProbeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: "Reads this PC, says what it can run, and reports it to the school's office.",
        discussion: """
            probe --print              what this PC can run, and the cheapest thing that would help
            probe --print --json       the same for programs
            probe --print --language vi

            Exit status of --print: 0 ready or usable, 1 upgrade or replace, 3 not known, 64 a mistake in what was \
            asked, 70 a mistake of the program.
            """,
        version: "0.1.0",
        subcommands: [
            KitCommand.self, LabelCommand.self, StatusCommand.self, ExportCommand.self, ImportCommand.self,
            SendCommand.self, DaemonCommand.self, RecordCommand.self,
            ProfilesCommand.self, BenchCommand.self,
        ])

    @Flag(name: .customLong("print"), help: "Read this PC and print its sheet. Needs no root rights and no network.")
    var printsSheet = false

    @OptionGroup var options: PrintOptions

    package init() {}

    package func run() throws {
        guard printsSheet else { throw CleanExit.helpRequest(self) }
        try PrintCommand(options).run()
    }
}
