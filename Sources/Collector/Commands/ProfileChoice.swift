import ArgumentParser
import Requirements
internal import ShownText

/// Finds the profiles that people name.
enum ProfileChoice {
    static func profile(named name: String) throws -> Profile {
        let data = try OfficeData.load()
        guard let profile = data.profile(named: name) else {
            let names = data.profiles.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no profile \"\(TerminalText(cleaning: name))\". There are: \(names).")
        }
        return profile
    }
}
