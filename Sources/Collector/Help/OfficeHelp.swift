internal import ArgumentParser
import ShownText

/// Every phrase of `--help`: one case, one phrase a language, so that the build knows of a missing one.
///
/// What ArgumentParser itself says in it is in ``HelpPage``.
enum OfficeHelp: CaseIterable {
    // The program, and what its commands share.
    case collector, collectorMore
    case data, language
    case format, output, separator
    case onlySchool, judgedBy, asOf, onlyArea, prices

    // Its commands: what each does, more about it, what it takes.
    case `init`, initMore, initFolder, district, newRootKey
    case kit, kitMore, kitSchool, kitProfile, most, url, rootKey, kitOutput
    case `import`, importMore, importPaths
    case serve, serveMore, host, port, metricsPort, weeklyBackups
    case machines, machinesMore
    case priorities, prioritiesMore
    case roster, rosterMore, rosterFile, dryRun
    case plan, planMore, budget, whatIf
    case limit, knownOn
    case changes, changesMore, since, silentAfter
    case coverage, coverageMore
    case keys, keysShow, keysChange, keysChangeMore, keyOfToday, anotherRoot, anotherCollector, newURL
    case backup, backupMore, backupFolder
    case restore, restoreMore, restoreFile

    // What a value is, in `<>`.
    case valueFolder, valueFile, valuePath, valueName, valueText, valueDate, valueLanguage, valueFormat, valueSeparator
    case valueNumber, valueNumbers, valueAddress, valueURL, valuePort

    func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .vietnamese: vietnamese
        }
    }

    /// In the language in which the program was called.
    var spoken: String { text(in: .ofProgram) }
}

extension ArgumentHelp {
    init(_ text: OfficeHelp, _ value: OfficeHelp? = nil) { self.init(text.spoken, valueName: value?.spoken) }
}
