internal import ShownText

/// Every phrase of `--help`: one case, one phrase a language, so that the build knows of a missing one.
///
/// What ArgumentParser itself says in it is in ``HelpPage``.
enum HelpText: CaseIterable {
    // The program.
    case probe, probeExamples
    case print, json, profile, allProfiles, language, asOf, recording, sources, noColor

    // Its commands: what each does, more about it, what it takes.
    case kit, kitExample, kitFile
    case label, labelExample, labelText, labelUse
    case status
    case export, exportExample
    case `import`, importExample
    case carry, carryMore, carryFolder
    case stick
    case send
    case daemon, daemonMore, firstSendWithin
    case record, recordMore, recordFolder, recordRecording
    case profiles, profilesMore, profilesList, profilesShow, profilesShowName
    case profilesCheck, profilesCheckMore, profilesCheckFiles
    case bench, benchMore
    case speak, state

    // What a value is, in `<>`.
    case valueName, valueNameOrFile, valueLanguage, valueDate, valueFolder, valueFile, valueText, valueProfile
    case valueSeconds

    func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .vietnamese: vietnamese
        }
    }

    /// In the language in which the program was called.
    var spoken: String { text(in: .ofProgram) }
}
