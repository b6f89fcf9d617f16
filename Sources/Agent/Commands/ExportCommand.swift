package import ArgumentParser

/// `probe export FOLDER`: the waiting reports onto a stick.
package struct ExportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: HelpText.export.spoken,
        discussion: HelpText.exportExample.spoken)

    @Argument(help: ArgumentHelp(.stick, .valueFolder))
    var folder: String

    @OptionGroup
    var options: StateOptions

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            let state = try options.state()
            // Whoever carries a stick here carries what the PC is today.
            _ = try ThisPC.checkUp(state: state, say: options.complain).run(say: options.complain)
            let lines = try state.withOutbox { $0.entries.map(\.line) }
            guard !lines.isEmpty else {
                options.say(.nothingToExport)
                return
            }
            let written = try StickExport(calls: LinuxFileSystem()).write(lines, to: folder)
            options.say(.exported(count: lines.count, folder: written.path))
            options.say(OwnDisks(state: state).hold(written) ? .onOwnDisk : .pullOutNow)
        }
    }
}
