internal import ArgumentParser
internal import Requirements

/// How `probe --print` reads and prints.
struct PrintOptions: ParsableArguments {
    @Flag(help: "Print JSON for programs in place of the sheet, by all profiles unless one is named.")
    var json = false

    @Option(help: ArgumentHelp("What the PC is for: a profile's name, or a profile's file.", valueName: "name|file"))
    var profile: String?

    @Option(help: ArgumentHelp("The sheet's language.", valueName: "vi|en"))
    var language: Language?

    @Option(help: ArgumentHelp("Judge as of this day, such as 2027-12-31.", valueName: "date"))
    var asOf: String?

    @Option(help: ArgumentHelp("Read a recorded PC in place of this one.", valueName: "folder"))
    var recording: String?

    @Flag(help: "Say beside each value where it was read.")
    var sources = false

    @Flag(help: "Print without colour.")
    var noColor = false

    init() {}
}
