package import Reports
package import Requirements
package import ShownText

/// What this program's commands and its daemon tell people, each once, in whatever language.
///
/// A new case stops the build until every language has its sentence.
package enum Message: Hashable, Sendable {
    case file(FileFault)

    // How the program was called.
    case argumentMistake(ArgumentMistake, help: String)
    case firstSendOutOfRange

    // The PC's key.
    case keyDamaged(setAsideAs: String)
    case headLost(setAsideAs: String)
    case diskWasCopied(setAsideAs: String)

    // The kit.
    case noKitYet
    case kitFileUnusable(file: String)
    case kitNotInFolder(String)
    case kitsInFolder(String, [String])
    case kitRefused(KitError)
    case kitOfAnotherOffice(file: String, known: RootFingerprint, offered: RootFingerprint)
    case kitAccepted(KitAcceptance, school: String, district: String)
    case kitMoved(from: String)
    case kitIsOlder(issued: Day, before: Day)
    case kitShown(school: String, district: String)
    case kitUses([String])
    case kitCollectors([String])
    case fingerprint(RootFingerprint)

    // The office's keys, after the kit.
    case keysChanged(number: Int)
    case keysForked(number: Int)
    case kitByFormerKey(file: String, known: RootFingerprint)

    // The label.
    case labelUnusable
    case labelTooLong(scalars: Int)
    case useUnknown(String, known: [String])
    case labelSet(String, use: String?)

    // Reports.
    case reportWritten(seq: Int)
    case reportUnsignable(SigningError)

    // Sticks.
    case nothingToExport
    case exported(count: Int, folder: String)
    case pullOutNow
    case onOwnDisk
    case readBackDiffers(file: String)
    case noSuchFolder(String)
    case importFolderMissing(folder: String)
    case importTooMany(folder: String, limit: Int)
    case imported(Settlement, left: Int)
    case importNothing(folder: String)
    case importIgnored(files: Int, lines: Int)

    // The stick that goes from PC to PC.
    case carried(ShortCode, folder: String, office: String)
    case carriedBefore
    case noKitBeside(folder: String)
    case notCarried
    case carriesThisPCOnly
    case programFolderUnknown

    // Recordings.
    case recorded(files: Int, missed: Int, folder: String)
    case lookThrough
    case recordingTaken(folder: String)
    case recordingLeft(folder: String)
    case recordingUnfit(folder: String)

    // Sending.
    case outcome(SendingOutcome)
    case meteredAndAsked
    case stillWaiting(count: Int)

    // Status.
    case thisPC(ShortCode)
    case neverStarted
    case labelShown(String)
    case waiting(count: Int)
    case waitingSince(day: Day, believed: Bool)
    case lost(count: Int)
    case bad(count: Int, folder: String)
    case notSentYet
    case lastAnswer(SendingOutcome, day: Day)
    case nextTry(inSeconds: Int64)
    case meteringNotSeen
    case clock(ClockJudgement)

    // Profiles and the other data files.
    case dataFileMistakes(DataFileError)
    case dataFileUnusable(file: String)
    case profileChecked(file: String, name: String, digest: String)
    case tableChecked(file: String)
    case noSuchDataFile(String, known: [String])
    case profilesOfOffice([String])

    // Measuring.
    case notCalm(Calm.Obstacle)
    case cannotMeasure(SystemError)
    case reckonsWrongly
    case speed(CPUSpeed, cores: Int)
    case speedKept

    case cannotWait(SystemError)

    package func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .vietnamese: vietnamese
        }
    }
}
