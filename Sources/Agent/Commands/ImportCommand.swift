package import ArgumentParser
import Reports

/// `probe import FOLDER`: the office's receipts from a stick.
package struct ImportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: HelpText.import.spoken,
        discussion: HelpText.importExample.spoken)

    @Argument(help: ArgumentHelp(.stick, .valueFolder))
    var folder: String

    @OptionGroup
    var options: StateOptions

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            let state = try options.state()
            guard let enrolment = try state.locked({ () throws(Failure) in try state.enrolment.read() }) else {
                throw Failure(.noKitYet)
            }
            let harvest = try StickImport(calls: LinuxFileSystem()).read(from: folder, enrolment: enrolment)
            let followed = try state.locked { () throws(Failure) in
                try state.enrolment.follow(harvest.changes, say: options.say)
            }
            let (settlement, left) = try state.settle(harvest)
            if settlement != Settlement() {
                options.say(.imported(settlement, left: left))
            } else if followed?.keys.number == enrolment.keys.number {
                options.say(.importNothing(folder: folder))
            }
            if harvest.ignoredFiles + harvest.ignoredLines > 0 {
                options.say(.importIgnored(files: harvest.ignoredFiles, lines: harvest.ignoredLines))
            }
        }
    }
}
