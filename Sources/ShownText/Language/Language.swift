internal import ArgumentParser

/// A language that this program speaks to people.
package enum Language: String, CaseIterable, Sendable, ExpressibleByArgument {
    case english = "en"
    case vietnamese = "vi"

    /// The first of `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG` that says something; else English.
    ///
    /// `LANGUAGE` is a list, best first. Source: GNU gettext manual, "Locale Environment Variables".
    package init(environment: [String: String]) {
        let wishes = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
        for locale in wishes.flatMap({ $0.split(separator: ":") }) {
            if let language = Language(locale: locale) {
                self = language
                return
            }
        }
        self = .english
    }

    /// The language of a locale such as `vi_VN.UTF-8`; `nil` where it is none of ours.
    private init?(locale: Substring) {
        guard let code = locale.split(whereSeparator: { "_.@-".contains($0) }).first else { return nil }
        guard let language = Language(rawValue: code.lowercased()) else { return nil }
        self = language
    }

    /// What the program was called in: `--language` among its arguments, else the environment.
    ///
    /// Read before the arguments are parsed, since help and what is wrong with them are told in it too.
    package static let ofProgram = Language(
        arguments: CommandLine.arguments.dropFirst(), environment: ProgramEnvironment.variables)

    package init(arguments: some Sequence<String>, environment: [String: String]) {
        var chosen: Language?
        var isNext = false
        for argument in arguments {
            if argument == "--" { break }
            if isNext { chosen = Language(rawValue: argument) }
            isNext = argument == "--language"
            if argument.hasPrefix("--language=") { chosen = Language(rawValue: String(argument.dropFirst(11))) }
        }
        self = chosen ?? Language(environment: environment)
    }

    /// Said by the option's own text.
    package static var allValueStrings: [String] { [] }
}
