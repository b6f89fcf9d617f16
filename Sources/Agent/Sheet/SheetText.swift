internal import Machine
internal import Requirements

/// Every phrase of the sheet: one case, one phrase a language, so that the build knows of a missing one.
///
/// The glossary is in `Sources/Agent/Words/README.md`.
enum SheetText {
    // The verdict.
    case verdict(Verdict)
    case meaning(Verdict, use: String)
    case score(Int, asOf: String)
    case scoreBetween(Int, Int, asOf: String)
    case lookAt([String])

    // The table.
    case found, required, recommended, level
    case criterion(CriterionName)
    case gate(GateName)
    case notSeen, notListed, lookYourself, gatePassed, gateFailed
    case yes, no
    case points(String)
    case pointsMeaning, pointsByClock
    case megabytes(String), gigabytes(String), decimalGigabytes(String)
    case diskKind(Disk.Kind)
    case updatesUntil(String), updatesEnded(String), updatesNotAnnounced, supported, daysOfUpdates(Int)

    // Remedies.
    case whatWouldHelp, nothingNeeded, nothingHelps
    case reaches(Remedy.Band, from: Int, to: String)
    case reinstall(String), addRAM(String), ssd(Int), replaceScreen, addNetwork, addHeadset, reassign(String)
    case firstLook([String])
    case confirm(Action.Confirmation)
    case cost(String, currency: String, date: String)

    // The PC.
    case thisPC, model, processor, memory, disk, systemDisk, system, graphics, network, sound, firmware, screen
    case processorDetails(model: String, cores: String, threads: String, clock: String)
    case usableOf(String, String), usable(String)
    case slots(used: Int, of: Int), boardMaximum(String), soldered
    case turns(Int)
    case kernel(String)
    case freeSpace(String, of: String)
    case otherSystems, otherSystem(OtherSystem)
    case screenSize(String, millimetres: String)
    case camera, battery, batteryWear(Int)
    case tpm(String)
    case none
    case virtualMachine
    case liveSession

    // What was not seen.
    case notSeenHere
    case field(String)
    case reason(Missed.Reason, source: String)
    case missed(field: String, reason: String)
    case moreMissed(Int)
    case whereRead

    // Other.
    case emptyRecording(String)
    case noRecording(String)
    case unreadableRecording(String, why: String)
    case unknownProfile(String, known: [String])
    case badDate(String)

    func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .vietnamese: vietnamese
        }
    }
}
