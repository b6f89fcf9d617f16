internal import ArgumentParser
internal import Requirements
internal import ShownText

/// How `probe --print` reads and prints.
struct PrintOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(.json))
    var json = false

    @Option(help: ArgumentHelp(.profile, .valueNameOrFile))
    var profile: String?

    @Flag(help: ArgumentHelp(.allProfiles))
    var allProfiles = false

    @Option(help: ArgumentHelp(.language, .valueLanguage))
    var language: Language?

    @Option(help: ArgumentHelp(.asOf, .valueDate))
    var asOf: String?

    @Option(help: ArgumentHelp(.recording, .valueFolder))
    var recording: String?

    @Flag(help: ArgumentHelp(.sources))
    var sources = false

    @Flag(help: ArgumentHelp(.noColor))
    var noColor = false

    init() {}

    var request: PrintRequest {
        var request = PrintRequest()
        request.json = json
        request.profile = profile
        request.allProfiles = allProfiles
        request.language = language
        request.asOf = asOf
        request.recording = recording
        request.sources = sources
        request.noColor = noColor
        return request
    }
}
