import Reports
import Requirements
internal import ShownText

extension Message {
    var english: String {
        switch self {
        case .file(let fault): fault.english
        case .argumentMistake(let mistake, let help): "\(mistake.english) See: \(help)"
        case .firstSendOutOfRange: "--first-send-within takes 0 to 86400 seconds."
        case .keyDamaged(let name):
            "The key of this PC was damaged. It is kept as \(name), and a new key was made."
        case .headLost(let name):
            "The record of the report numbers was lost. The old key is kept as \(name), and a new key was made."
        case .diskWasCopied(let name):
            "This disk was copied from another PC. That PC's key is kept as \(name), and a new key was made."

        case .noKitYet:
            "There is no kit yet, so no report is made. Take the school's kit from the office and run: sudo probe kit FILE"
        case .kitFileUnusable(let file):
            "\(file) is not there, is no plain file, or is far larger than a kit: give the path of the kit from the office."
        case .kitNotInFolder(let folder):
            "\(folder) is a folder with no kit in it: give the path of the kit from the office."
        case .kitsInFolder(let folder, let kits):
            "\(folder) is a folder with \(kits.count) kits in it, so none was taken: name the one for this school.\n"
                + kits.joined(separator: "\n")
        case .kitRefused(let error): error.description
        case .kitOfAnotherOffice(let file, let known, let offered):
            """
            \(file) was signed by an office that this PC does not know, so it was not taken.
            Known here: \(known)
            Signed by:  \(offered)
            If the office has changed its keys, bring its change on a stick first: sudo probe import FOLDER
            If the school now belongs to another office, ask both offices how to move this PC.
            """
        case .kitAccepted(.first, let school, let district): "The kit was taken: \(school), \(district)."
        case .kitAccepted(.later, let school, let district):
            "The new kit was taken in place of the old one: \(school), \(district)."
        case .kitAccepted(.same, let school, let district): "This kit is here already: \(school), \(district)."
        case .kitMoved(let school):
            "Until now this PC was one of \(school). If the wrong kit was given, give that school's kit again: nothing is lost."
        case .kitIsOlder(let issued, let before):
            "This kit is of \(issued), older than the one that was here, of \(before). If that was not meant, give the newer one again."
        case .kitShown(let school, let district): "Kit of: \(school), \(district)."
        case .kitUses(let profiles): "Uses: \(profiles.joined(separator: ", "))."
        case .kitCollectors(let addresses):
            addresses.isEmpty
                ? "Reports go by stick: the kit names no address."
                : "Reports go to: \(addresses.joined(separator: ", "))."
        case .fingerprint(let fingerprint):
            "The office's key: \(fingerprint). Compare these six groups with the office by telephone."

        case .keysChanged(let number):
            "The office has changed its keys, and this PC has followed: change \(number)."
        case .keysForked(let number):
            """
            Two different changes \(number) of the office's keys are about. This PC keeps to the one that it met first. \
            Somebody may have stolen the office's key: call the office, and compare what probe kit shows.
            """
        case .kitByFormerKey(let file, let known):
            """
            \(file) was signed by a key that the office has replaced since, so it was not taken: ask for a new kit.
            The office's key now: \(known)
            """

        case .labelUnusable:
            "The label has nothing in it that can be shown: give a place and a number, such as \"Lab 1 / 07\"."
        case .labelTooLong(let scalars):
            "The label has \(scalars) characters, and at most 64 are allowed: give a place and a number, such as \"Lab 1 / 07\"."
        case .useUnknown(let use, let known):
            "\"\(use)\" is no profile of the kit: use one of \(known.joined(separator: ", "))."
        case .labelSet(let label, nil): "This PC is now called \"\(label)\"."
        case .labelSet(let label, let use?): "This PC is now called \"\(label)\", and is meant for \(use)."

        case .reportWritten(let seq): "Report \(seq) was written."
        case .reportUnsignable(let error): error.description

        case .nothingToExport: "No report is waiting, so nothing was written."
        case .exported(let count, let folder): "\(reports(count)) \(count == 1 ? "is" : "are") now in \(folder)."
        case .pullOutNow: "Everything was written and read back: you may pull it out now."
        case .onOwnDisk:
            """
            This folder is on this PC's own disk, not on a stick. If a stick was meant, plug it in, wait until it shows, and \
            give the folder that it shows in.
            """
        case .readBackDiffers(let file):
            "\(file) reads back differently from what was written: this stick is failing, take another one."
        case .noSuchFolder(let folder):
            "\(folder) is not a folder: plug the stick in, wait until it shows, and give the folder it shows in."
        case .importFolderMissing(let folder):
            "\(folder) has no folder PROBE: give the folder that the stick shows in, after the office has used it."
        case .importTooMany(let folder, let limit):
            "\(folder) has more than \(limit) files, so none was read: this is not a stick from the office."
        case .imported(let settlement, let left):
            "Arrived: \(reports(settlement.accepted)). Refused for ever: \(settlement.refused). Still waiting: \(left)."
        case .importNothing(let folder):
            "\(folder) has no receipt for this PC: bring the stick to the office first, or try it at the right PC."
        case .importIgnored(let files, let lines):
            "Left alone: \(files) files that can't be receipts, \(lines) lines that no collector of this office has signed."

        case .carried(let code, let folder, let office):
            "The report of this PC, \(code), is in \(folder): take this stick to the office, \(office). You may pull it out now."
        case .carriedBefore:
            "The office has this PC's newest report and nothing has changed since, so no report was written."
        case .noKitBeside(let folder):
            "No report was written, since no school's kit is in \(folder): get the kit from the office and put it there."
        case .notCarried: "No report of this PC was written."
        case .carriesThisPCOnly: "A report is of this PC only: leave --recording out, or begin with probe --print."
        case .programFolderUnknown:
            "The folder of this program can't be found: name the folder with the kit, probe carry FOLDER"

        case .recorded(let files, let missed, let folder):
            "This PC was recorded in \(folder): \(files) files. Not seen: \(missed), listed in not-recorded.txt there."
        case .lookThrough:
            """
            Serial numbers, hardware addresses and known names were replaced by others. Look through it before you pass \
            it on: a name that somebody gave to a device may still be in it.
            """
        case .recordingTaken(let folder):
            "\(folder) is not an empty folder, and nothing is written over: name a folder that is not there yet."
        case .recordingLeft(let folder):
            "\(folder) is left from a recording that was cut short: remove it, or name another folder."
        case .recordingUnfit(let folder):
            """
            \(folder) can't be written: this file system does not take the names and links of a recording, as a stick's \
            often does not. Record into a folder of the PC, such as /tmp/recording, and pack it: tar -czf FILE FOLDER
            """

        case .outcome(let outcome): outcome.english
        case .meteredAndAsked: "This connection is metered: what is sent now may cost money."
        case .stillWaiting(let count): "\(reports(count)) still \(count == 1 ? "waits" : "wait")."

        case .thisPC(let code): "This PC: \(code)"
        case .neverStarted: "The daemon has not run yet on this PC: sudo systemctl enable --now probe"
        case .labelShown(let label): "Called: \(label)"
        case .waiting(0): "No report is waiting."
        case .waiting(let count): "\(reports(count)) \(count == 1 ? "is" : "are") waiting."
        case .waitingSince(let day, true): "The oldest is of \(day)."
        case .waitingSince(let day, false): "The oldest is of \(day), by a clock that was not synchronised."
        case .lost(let count): "Dropped for want of room since the last receipt: \(count)."
        case .bad(let count, let folder): "Set aside as unusable: \(count), in \(folder)."
        case .notSentYet: "Nothing was sent yet."
        case .lastAnswer(let outcome, let day): "Last try, \(day): \(outcome.english)"
        case .nextTry(let seconds): "Next try: in \(english(seconds)). To try now: sudo probe send"
        case .meteringNotSeen:
            """
            Whether the connection is metered can't be seen, since NetworkManager does not say: it is used like one that \
            is not, for 1 MiB a day at most.
            """
        case .clock(.synchronised): "The clock is synchronised."
        case .clock(.unproved(let says)):
            "The clock says \(says); it is not synchronised, so its time is taken for a claim only."
        case .clock(.behind(let says, let atLeast)):
            "The clock is wrong: it says \(says), and it is \(atLeast) at least. Set it, or change the board's battery."
        case .clock(.ahead(let says, let newest)):
            "The clock is likely wrong: it says \(says), and the newest thing known here is of \(newest). Set it."

        case .notCalm(.battery): "This PC runs on its battery, which slows the processor: plug it in and try again."
        case .notCalm(.load(let percent)):
            "Other programs use \(percent) % of the processor: end them, wait a minute and try again."
        case .cannotMeasure(let error):
            "The processor can't be measured (\(error.english)): restart this PC and try again."
        case .reckonsWrongly:
            "The processor or the memory reckons wrongly: a part is failing. Let a technician test the memory first."
        case .speed(let speed, let cores):
            "Measured, in MHz of a Core 2 core: \(speed.single) by one thread, \(speed.together) by \(cores) together."
        case .speedKept: "From now on this PC is judged by it."

        case .dataFileMistakes(let error): error.description
        case .dataFileUnusable(let file):
            "\(file) is not there, is no plain file, or is larger than 1 MiB: give the path of a profile or a table."
        case .profileChecked(let file, let name, let digest): "\(file): no mistake. Profile \(name), version \(digest)."
        case .tableChecked(let file): "\(file): no mistake."
        case .noSuchDataFile(let name, let known):
            "This program has no file \"\(name)\". It has: \(known.joined(separator: ", "))."
        case .profilesOfOffice(let files): "Put on this PC by the office: \(files.joined(separator: ", "))."
        case .cannotWait(let error): "The system lets the daemon wait for nothing (\(error.english)): restart this PC."
        }
    }

    private func english(_ seconds: Int64) -> String {
        seconds < 120 ? "\(seconds) s" : seconds < 7200 ? "\(seconds / 60) min" : "\(seconds / 3600) h"
    }
}

private func reports(_ count: Int) -> String { count == 1 ? "1 report" : "\(count) reports" }

extension SendingOutcome {
    fileprivate var english: String {
        switch self {
        case .nothingWaits: "No report is waiting."
        case .noAddress: "The kit names no address, so reports go by stick: sudo probe export FOLDER"
        case .settled(let accepted, 0, 0): "The collector has stored \(reports(accepted))."
        case .settled(let accepted, let refused, let unsettled):
            "The collector has stored \(reports(accepted)), refused \(refused) for ever, and left \(unsettled) for later."
        case .unreachable(6): "The collector's name was not found: is this PC on the network?"
        case .unreachable(7): "The collector does not answer: it is switched off, or the network is cut."
        case .unreachable(28): "The collector did not answer in time: the network is slow or cut."
        case .unreachable(35), .unreachable(51), .unreachable(60):
            "No secure connection could be made: this PC's clock may be wrong, or the network is not the school's."
        case .unreachable(let status): "The collector could not be reached (curl says \(status))."
        case .status(413): "The collector finds the batch too large; it goes in smaller ones."
        case .status(429), .status(503): "The collector is busy; another try follows."
        case .status(let status) where (300..<400).contains(status):
            "Something on the way points elsewhere (status \(status)), which is not followed: log in to the network first."
        case .status(let status) where status < 500:
            "The collector, or something on the way to it, refuses (status \(status)): the reports wait."
        case .status(let status): "The collector has a fault (status \(status)); another try follows."
        case .notAcknowledged:
            "Something answered, but not a collector of the kit: the reports wait. Does the network ask for a login?"
        case .metered:
            """
            The connection is metered, so only the newest report goes, once a week. The others wait for another network \
            or a stick. To send all now: sudo probe send
            """
        case .budgetSpent: "As much was sent as may be in a day; more goes later. To send now: sudo probe send"
        case .curlMissing: "/usr/bin/curl can't be started: install the package curl. The reports wait."
        }
    }
}

extension FileFault {
    fileprivate var english: String {
        switch step {
        case .reading: "\(path) can't be read: \(error.english)."
        case .writing: "\(path) can't be written: \(error.english)."
        case .removing: "Files in \(path) can't be removed: \(error.english)."
        }
    }
}

extension SystemError {
    fileprivate var english: String {
        switch self {
        case .absent: "it is not there"
        case .noSpace, .overQuota: "the disk is full, so make room on it; what was there before is unharmed"
        case .inputOutput, .deviceGone: "the device fails or was pulled out"
        case .notAllowed, .notPermitted: "it is for root only, so begin the command with sudo"
        case .readOnly: "it is write-protected, by a switch on it or because it is damaged"
        case .notAFolder: "it is not a folder"
        case .isALink: "it is a link, which is not followed"
        default: "system error \(code)"
        }
    }
}
