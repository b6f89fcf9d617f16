import ArgumentParser
internal import ShownText

/// What every command about the state folder takes, and how it speaks and fails.
package struct StateOptions: ParsableArguments {
    @Option(
        name: .customLong("state"),
        help: ArgumentHelp(.state, .valueFolder))
    private var path: String?

    @OptionGroup private var speaking: SpeakingOptions

    package init() {}

    var language: Language { speaking.language }

    var folderPath: String { StateFolder.path(option: path, environment: ProgramEnvironment.variables) }

    func state() throws(Failure) -> StateFolder {
        try StateFolder(path: folderPath, calls: LinuxFileSystem())
    }

    func say(_ message: Message) { speaking.say(message) }

    func complain(_ message: Message) { speaking.complain(message) }

    func run(_ work: () throws(Failure) -> Void) throws { try speaking.run(work) }
}
