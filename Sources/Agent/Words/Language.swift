import ArgumentParser
import FoundationEssentials

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

    /// What the program's environment asks for.
    package static var ofEnvironment: Language { Language(environment: ProcessInfo.processInfo.environment) }
}
