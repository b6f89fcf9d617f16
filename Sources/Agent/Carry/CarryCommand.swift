package import ArgumentParser

/// `probe carry [FOLDER]`: the sheet, and this PC's report onto the stick that the program came on.
package struct CarryCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "carry",
        abstract: HelpText.carry.spoken,
        discussion: HelpText.carryMore.spoken)

    @Argument(help: ArgumentHelp(.carryFolder, .valueFolder))
    var folder: String?

    @OptionGroup
    var options: StateOptions

    /// Whose options say how the sheet is printed.
    @ParentCommand private var probe: ProbeCommand

    package init() {}

    package func run() throws {
        try Carry(sheet: PrintCommand(probe.options.request), folder: folder, statePath: options.folderPath).run()
    }
}
