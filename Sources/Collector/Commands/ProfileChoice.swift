import ArgumentParser
import Requirements
internal import ShownText

extension RequirementData {
    /// The profile that a person names.
    ///
    /// - Throws: `ValidationError`, which names those that there are.
    func named(_ name: String) throws -> Profile {
        guard let profile = profile(named: name) else {
            throw ValidationError(
                OfficeMessage.unknownProfile("\(TerminalText(cleaning: name))", known: profiles.map(\.name)).spoken)
        }
        return profile
    }
}
