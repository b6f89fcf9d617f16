package import ArgumentParser
import Glibc

/// `probe-collector`: the office's side. Takes reports in, and lists the PCs to do something about.
package struct CollectorProgram: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "probe-collector",
        abstract: "Gather the reports of the schools' PCs and list which ones to replace or upgrade first.",
        discussion: """
            Exit status: 0 when all was done, 1 when a command could not do its work, 2 when an import took what it \
            could and refused the rest, 64 when the command was not understood.
            """,
        subcommands: [
            InitCommand.self, KitCommand.self, ImportCommand.self, ServeCommand.self, MachinesCommand.self,
            PrioritiesCommand.self, RosterCommand.self, PlanCommand.self, BackupCommand.self, RestoreCommand.self,
            KeysCommand.self,
        ])

    package init() {}

    /// Runs the command of the program's arguments, then ends the process.
    package static func start() async {
        // Keys, kits and reports are for the owner only, whatever the shell allows.
        umask(0o077)
        await main()
    }
}
