import ArgumentParser

/// `--language`, for every command that speaks to people.
package struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("language"), help: "Speak this language: vi or en. Without it, the system's.")
    private var chosen: Language?

    package init() {}

    package var language: Language { chosen ?? .ofEnvironment }
}
