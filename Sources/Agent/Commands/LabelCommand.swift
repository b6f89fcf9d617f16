package import ArgumentParser
import Machine
import Reports

/// `probe label TEXT [--use PROFILE]`: what the school calls this PC, and what it is for.
package struct LabelCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "label",
        abstract: HelpText.label.spoken,
        discussion: HelpText.labelExample.spoken)

    @Argument(help: ArgumentHelp(.labelText, .valueText))
    var text: String

    @Option(help: ArgumentHelp(.labelUse, .valueProfile))
    var use: String?

    @OptionGroup
    var options: StateOptions

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            let state = try options.state()
            let label = Label(text: try cleanText(), use: use)
            try state.locked { () throws(Failure) in
                try checkUse(try state.kit.read()?.kit.profiles)
                do throws(FileFault) { try state.label.write(label) } catch { throw Failure(error) }
            }
            options.say(.labelSet(label.text ?? "", use: use))
        }
    }

    private func cleanText() throws(Failure) -> String {
        let scalars = text.unicodeScalars.count
        guard scalars <= Report.labelLimit else { throw Failure(.labelTooLong(scalars: scalars), status: .usage) }
        guard let clean = CapturedText.clean(text) else { throw Failure(.labelUnusable, status: .usage) }
        return clean
    }

    /// Without a kit any name may be right; it is checked against the kit's, where there is one.
    private func checkUse(_ profiles: [String]?) throws(Failure) {
        guard let use, let profiles, !profiles.contains(use) else { return }
        throw Failure(.useUnknown(use, known: profiles), status: .usage)
    }
}
