package import ArgumentParser
import Probes
internal import ShownText
import SystemRoot

/// `probe record FOLDER`: what the probes read of a PC, for a bug report.
package struct RecordCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: HelpText.record.spoken,
        discussion: HelpText.recordMore.spoken)

    @Argument(help: ArgumentHelp(.recordFolder, .valueFolder))
    var folder: String

    @Option(
        name: .customLong("recording"),
        help: ArgumentHelp(.recordRecording, .valueFolder))
    private var ownRecording: String?

    /// `probe --print` takes the option too, and takes it first wherever it stands.
    @ParentCommand private var parent: ProbeCommand

    @OptionGroup
    var languageOption: LanguageOption

    package init() {}

    package func run() throws {
        let recording = ownRecording ?? parent.options.recording
        let language = languageOption.language
        let probe = try MachineProbe(recorded: recording, complainingIn: language)
        do throws(Failure) {
            let writer = try RecordingWriter(path: folder, calls: LinuxFileSystem())
            try writer.check()
            let found = probe.recorded()
            let environment = recording == nil ? ProgramEnvironment.variables : [:]
            let names = PersonalNames(root: found.untraced, environment: environment)
            let recorded = RecordedFolder(found, names: names)
            try writer.write(recorded.contents)
            print(
                Message.recorded(
                    files: recorded.contents.fileCount, missed: recorded.missedCount, folder: folder
                ).text(in: language))
            print(Message.lookThrough.text(in: language))
        } catch {
            StandardError.say(error.message.text(in: language))
            throw ExitCode(error.status.rawValue)
        }
    }
}
