import ArgumentParser
import FoundationEssentials
import Glibc

/// What every command about the state folder takes, and how it speaks and fails.
package struct StateOptions: ParsableArguments {
    @Option(
        name: .customLong("state"),
        help: ArgumentHelp(
            "The agent's folder. Without it, what systemd says, else /var/lib/probe.", valueName: "folder"))
    private var path: String?

    @OptionGroup
    private var languageOption: LanguageOption

    package init() {}

    var language: Language { languageOption.language }

    var folderPath: String { StateFolder.path(option: path, environment: ProcessInfo.processInfo.environment) }

    func state() throws(Failure) -> StateFolder {
        try StateFolder(path: folderPath, calls: LinuxFileSystem())
    }

    func say(_ message: Message) { print(message.text(in: language)) }

    /// Runs a command's work; a failure becomes a sentence on standard error and an exit status.
    func run(_ work: () throws(Failure) -> Void) throws {
        do throws(Failure) {
            try work()
        } catch {
            complain(error.message)
            throw ExitCode(error.status.rawValue)
        }
    }

    func complain(_ message: Message) {
        let bytes = Array("probe: \(message.text(in: language))\n".utf8)
        // Standard error may be closed; then nobody listens.
        _ = try? LinuxFileSystem().write(bytes[...], to: STDERR_FILENO)
    }
}
