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
    case onlySchool, judgedBy, asOf, onlyArea, prices, staleDays

    // Its commands: what each does, more about it, what it takes.
    case `init`, initMore, initFolder, district, newRootKey, join
    case kit, kitMore, kitSchool, kitProfile, most, url, rootKey, kitOutput, otherCollector
    case `import`, importMore, importPaths, verbose, importReport
    case serve, serveMore, host, port, metricsPort, weeklyBackups
    case machines, machinesMore, flagged, unranked
    case priorities, prioritiesMore
    case roster, rosterMore, rosterFile, dryRun
    case plan, planMore, budget, whatIf
    case limit, knownOn
    case changes, changesMore, since
    case coverage, coverageMore
    case keys, keysShow, keysChange, keysChangeMore, keyOfToday, anotherRoot, anotherCollector, newURL, collectorsKept
    case backup, backupMore, backupFolder
    case restore, restoreMore, restoreFile
    case decide, decideMore, verdict, subjects, labelsIn, allOfSchool, kitsOfSchool, subjectList, note, decisionOutput
    case decisionNumber, decideDryRun
    case decisions, decisionsMore, requireAdmit
    case export, exportMore, exportOutput
    case check, checkMore

    // What a value is, in `<>`.
    case valueFolder, valueFile, valuePath, valueName, valueText, valueDate, valueLanguage, valueFormat, valueSeparator
    case valueNumber, valueNumbers, valueAddress, valueURL, valuePort
    case valueKit, valueKey, valueWho, valueVerdict, valueYesNo

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
