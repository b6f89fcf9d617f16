import ArgumentParser
package import ShownText

/// `--language`, for every command that speaks to people.
package struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("language"), help: ArgumentHelp(.speak, .valueLanguage))
    private var chosen: Language?

    /// `probe --print` takes the option too, and takes it first wherever it stands.
    @ParentCommand private var probe: ProbeCommand

    package init() {}

    package var language: Language { chosen ?? probe.options.language ?? .ofProgram }
}
