internal import Machine
internal import Requirements
internal import ShownText
internal import SystemRoot

/// Every phrase of the sheet: one case, one phrase a language, so that the build knows of a missing one.
///
/// What a PC is said to lack is worded in `Sources/ShownText/Judgement`, since the office's lists say the same.
/// The glossary is in `Sources/Agent/Words/README.md`.
enum SheetText {
    // The verdict.
    case verdict(Verdict)
    /// - Parameter short: what is short of what the verdict speaks of, by name.
    case meaning(Verdict, short: [String])
    case score(use: String, Int, asOf: String)
    case scoreBetween(use: String, Int, Int, asOf: String)

    // The table.
    case found, required, recommended, level
    case foundAndNeeded(found: String, required: String, recommended: String)
    case foundAndRequired(found: String, required: String)
    case criterion(CriterionName)
    case gate(GateName)
    case notSeen, notListed
    case screenState(GateResult.State), things(GateResult.State)
    case pointsMeaning, pointsByClock, pointsMeasured
    case decimalGigabytes(String)
    case diskKind(Disk.Kind)
    case updatesUntil(String), updatesEnded(String), updatesNotAnnounced

    // Remedies.
    case nothingHelps
    case clockBehind(String)
    case diskFailing(String)
    case reaches(Remedy.Band, from: String, to: String)
    case reachesToo(Remedy.Band, from: String, to: String)
    case serves(use: String, Remedy.Band, score: String)
    case servesAfter(use: String, Remedy.Band, score: String)
    case reinstall(String, was: Updates, until: String)
    case addRAM(from: String, to: String), addRAMUnseen(to: String)
    case addModule(from: String, to: String, module: String, freeSlots: Int)
    case changeModules(from: String, to: String, count: Int, module: String)
    case module(size: String, type: String, speed: String?)
    case ssd(from: String, to: String), ssdUnseen(to: String)
    case diskOf(Disk.Kind, bus: String?, size: String)
    case replaceScreen(String), addNetwork, addHeadset
    case firstLook([String])
    case confirm(Action.Confirmation)
    case cost(String, currency: String, date: String)

    /// What the system that runs gets of security updates.
    enum Updates { case ended(String), until(String), unknown }

    // What can't be done.
    case cannotChange([String])
    case memoryLimit(Limits.Memory)
    case cannotInstall(String, because: [String])
    case cannotInstallBut(String, because: [String], can: [String])
    case obstacle(Obstacle)

    // All uses beside each other.
    case use, verdictHeading, scoreHeading, shortOf, cheapest
    case scores(Int, Int)
    case nothing, newPC
    case briefRemedy([String], Remedy.Band, score: String)
    case briefReinstall(String), briefRAM(String), briefSSD(String)
    case briefScreen(String), briefNetwork, briefHeadset

    // The PC.
    case model, processor, memory, disk, otherDisks, system, graphics, network, cards
    case times(Int, String)
    case cores(Int), threads(Int), clock(String)
    case usable(String)
    case slots(used: Int, of: Int), boardMaximum(String), soldered
    case kernel(String)
    case freeSpace(String, of: String)
    case installedBeside(OtherSystem)
    case camera, battery, batteryWear(Int)
    case firmware(kind: String, date: String)
    case tpm(Int)
    case none
    case virtualMachine
    case liveSession
    case codeAndLabel(code: String, label: String), codeForRoot
    case reports, noKitYet

    // What was not seen.
    case notSeenHere
    case field(String)
    case diskField(String)
    case reason(Missed.Reason, source: String)
    case missed(field: String, reason: String)
    case moreMissed(Int), rootSeesMore
    case whereRead

    // Other.
    case emptyRecording(String)
    case noRecording(String)
    case unreadableRecording(String, why: ReadError)
    case unknownProfile(String, known: [String])
    case badDate(String)

    func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .vietnamese: vietnamese
        }
    }
}
