import ArgumentParser
internal import ShownText

/// Which language a command speaks.
struct SpeakingOptions: ParsableArguments {
    @Option(name: .customLong("language"), help: ArgumentHelp(.language, .valueLanguage))
    private var chosen: Language?

    var language: Language { chosen ?? .ofProgram }
}
