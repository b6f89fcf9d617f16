import Fleet
import Reports
import Requirements
import ShownText

/// What the office's commands tell people beside their lists, each once, in whatever language.
///
/// What a person typed, and what came with a file, was made harmless for a terminal before.
enum OfficeMessage {
    // How the program was called.
    case callNotSeen
    case argumentMistake(ArgumentMistake, help: String)
    case separatorIsForCSV
    case notForTerminals(ListFormat)
    case unknownProfile(String, known: [String])
    case budgetTooSmall
    case limitTooSmall, limitIsForNow
    case dryRunOfNothing, formatIsForListing
    case dataNamedTwice, badDistrict, badSchool, badMost, badURL, badPort, badMetricsPort

    case badStaleDays, flaggedAndUnranked, unrankedIsOfToday
    case decideWhom, decideNeedsSchool, badNote, badDecisionNumber, numberNeedsFile

    // What is not there.
    case unknownSchool(String, count: Int, some: String), noSchools(asked: String)
    case unknownArea(String, count: Int, some: String), noAreas(asked: String)
    case noRoster
    case unknownSubject(String), unknownWithoutStore(String), severalSubjects(String, count: Int, some: String)
    case nobodyMeant
    case nothingToCompare(Pricing.Lack)

    // Founding an office, and its kits.
    case founded(district: String, data: String, rootKey: String, RootFingerprint)
    case joinedUnder(RootFingerprint)
    case joined(district: String, data: String, RootFingerprint, collector: String)
    case kitMade(school: String, file: String, uses: [String])
    case kitRoad(url: String), kitRoadOfSticks
    case kitHandling(RootFingerprint)

    // Importing.
    case filesDone(Int, of: Int)
    case noFiles
    case receiptsWritten(pcs: Int), receiptsReadOnly, receiptsDoNotFit, receiptsFailed(String)
    case keptApart(HeldReason), notKept(HeldReason), leftWithPC(PayloadRefusal), refused(LineFault)
    case reportsTaken(Int), reportsKnown(Int), kitsTaken(Int), kitsKnown(Int)
    case linesWaiting(Int), linesTooNew(Int), linesRefused(Int), noLines
    case filesOfPath(Int)
    case decisionsTaken(Int), decisionsKnown(Int), claimsTaken(Int), claimsKnown(Int), claimsWaiting(Int)
    case claimKeptApart, claimNotKept
    case importTotal(String)
    case unreadable(Int)
    case adopted(Int)
    case heldNow(Int)

    // Changes of keys.
    case keysTaken(Int), keysKnown(Int), keysNotFollowed(Int)
    case keysForked(number: Int), keysHaveChanged
    case nothingToChange
    case keysChanged(number: Int, file: String, RootFingerprint)
    case restartServer, lockNewRoot(folder: String), destroyOldRoot, backUpKey(number: Int), importElsewhere,
        tellSchools
    case keysOf(district: String, RootFingerprint, collector: String), keysOfFounding, keysChangedSince
    case keysBefore(RootFingerprint)
    case keysEntry(number: Int, RootFingerprint, collectors: String)
    case keysEntrySending(number: Int, RootFingerprint, collectors: String, to: String)
    case twoChanges(number: Int)

    // Decisions, and what they mean.
    case number, verdict, about, note, school, label, code, now, then
    case verdictName(Decision.Verdict)
    case kitDecided(String, Decision.Verdict), silentDecided(String, Decision.Verdict)
    case effects(pcs: Int, changed: Int)
    case subjectsDecided(Int, Decision.Verdict)
    case decided(numbers: String), decisionCopied(file: String)
    case decisionWritten(numbers: String, file: String, RootFingerprint)
    case nothingDecided, nextDecision(Int), onlyAdmitted, untilDecided

    // Exporting and checking.
    case keysDone(Int, of: Int)
    case exported(lines: Int, to: String)
    case allRight(keys: Int), faultsFound(Int, file: String)

    case listening(String)

    // Lists of before, and of many PCs.
    /// The day that all kept reports reach back to, and the day that was asked for.
    case reach(Day?, of: Day), flagsOfToday
    case judgingAnew(Int, of: Int)

    // Backups.
    case backupMade(file: String), restored, replacedIsAt(file: String)

    func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .vietnamese: vietnamese
        }
    }

    /// In the language in which the program was called.
    var spoken: String { text(in: .ofProgram) }
}
