import ArgumentParser
internal import ShownText

/// How every command speaks to people, and how it fails.
package struct SpeakingOptions: ParsableArguments {
    @OptionGroup private var languageOption: LanguageOption

    package init() {}

    var language: Language { languageOption.language }

    func say(_ message: Message) { print(message.text(in: language)) }

    func complain(_ message: Message) { StandardError.say(message.text(in: language)) }

    /// Runs a command's work; a failure becomes a sentence on standard error and an exit status.
    func run(_ work: () throws(Failure) -> Void) throws {
        do throws(Failure) {
            try work()
        } catch {
            complain(error.message)
            throw ExitCode(error.status.rawValue)
        }
    }
}
