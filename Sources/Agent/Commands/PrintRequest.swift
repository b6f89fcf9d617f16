import ShownText

/// What `probe --print` is asked to print, and how.
struct PrintRequest: Hashable {
    var json = false
    var profile: String?
    var allProfiles = false
    var language: Language?
    var asOf: String?
    var recording: String?
    var sources = false
    var noColor = false

    init() {}

    /// What is asked most is understood here: `--print` and its options without values. ArgumentParser would spend a third
    /// of all instructions of a printed sheet on it; it understands the same, and all else, which gives `nil`.
    init?(plain arguments: [String]) {
        guard arguments.contains("--print") else { return nil }
        for argument in arguments {
            switch argument {
            case "--print": break
            case "--json": json = true
            case "--all-profiles": allProfiles = true
            case "--sources": sources = true
            case "--no-color": noColor = true
            default: return nil
            }
        }
    }
}
