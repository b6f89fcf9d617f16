import Fleet
import Reports
import ShownText

extension OfficeMessage {
    var english: String {
        switch self {
        case .callNotSeen:
            "Nothing was done: how the program was called can't be read in /proc. Mount it (mount -t proc proc /proc) and try again."
        case .argumentMistake(.other(let sentence), let help): "\(sentence) See: \(help)"
        case .argumentMistake(let mistake, let help): "\(mistake.english) See: \(help)"
        case .separatorIsForCSV: "--separator is for --format csv."
        case .notForTerminals(let format):
            """
            A terminal cannot show \(format.rawValue): name a file with --output FILE, or send the output into one with \
            > FILE.
            """
        case .unknownProfile(let name, let known):
            "There is no profile \"\(name)\". There are: \(known.joined(separator: ", "))."
        case .budgetTooSmall: "--budget needs a number of 0 or more."
        case .limitTooSmall: "--limit needs a number of 0 or more."
        case .limitIsForNow: "--limit is for what is known now: leave --known-on out."
        case .reach(nil, _): "Every report that came in is kept, so a list of any day is whole."
        case .reach(let since?, let day) where since <= day:
            "All that was known since \(since) is kept, so the list of \(day) is whole."
        case .reach(let since?, let day):
            """
            Of some PCs only the reports since \(since) are kept: on \(day) they may be missing, and what they were is \
            not known.
            """
        case .flagsOfToday:
            "The flags clone, rolled-back and leap are as known today: of what shows them no day is kept."
        case .judgingAnew(let done, let all): "Judging anew: \(done) of \(all) schools"
        case .dryRunOfNothing: "--dry-run needs the file that would be taken in."
        case .formatIsForListing: "--format and --output are for listing the roster, without a file."
        case .dataNamedTwice: "Name the data folder once: by --data, or without it."
        case .badDistrict: "The district's name needs 1 to 64 letters, without control characters."
        case .badSchool: "The school's name needs 1 to 64 letters, without control characters."
        case .badMost: "--max needs a number of 1 or more."
        case .badURL: "--url needs an address that begins with http:// or https://."
        case .badPort: "--port needs a number from 0 to 65535."
        case .badMetricsPort: "--metrics-port needs a number from 1 to 65535, another than --port."

        case .badStaleDays: "--stale-days needs a number from 1 to 36500."
        case .flaggedAndUnranked: "Say --flagged or --unranked, not both."
        case .unrankedIsOfToday: "--unranked lists the PCs as they stand today: leave out --known-on."
        case .unknownSchool(let name, let count, let some):
            "There is no school \"\(name)\" here. There are \(count): \(some)."
        case .noSchools(let name):
            """
            There is no school "\(name)" here. No school has a kit yet, nor is there a roster: make one with \
            `probe-collector kit`.
            """
        case .unknownArea(let name, let count, let some):
            "The roster has no school in \"\(name)\". There are \(count): \(some)."
        case .noAreas(let name):
            """
            The roster has no school in "\(name)". It names no areas: take one in that does with `probe-collector \
            roster FILE`.
            """
        case .decideWhom: "Say whom it is about: codes, keys, --list FILE, or --school NAME --all."
        case .decideNeedsSchool: "--all and --kits need --school NAME."
        case .badNote: "--note takes 1 to \(Decision.noteLimit) letters, without control characters."
        case .badDecisionNumber: "--number needs a number of 1 or more."
        case .numberNeedsFile: "Without the store (--number) name keys or a --list, and a file with -o."
        case .unknownSubject(let word):
            """
            There is no PC "\(word)": name its code or key as `probe-collector machines` shows it, or its label with \
            --school.
            """
        case .unknownWithoutStore(let word):
            """
            "\(word)" is not the id of a key or kit, and codes and labels need the office's store: take the column `key` \
            of `probe-collector machines --format csv`.
            """
        case .severalSubjects(let word, let count, let some):
            "\"\(word)\" is \(count) PCs: name one by its key: \(some)."
        case .nobodyMeant: "There is nobody to decide on: the list is empty, or the school has no PC or kit yet."
        case .noRoster:
            """
            There is no roster, so nobody knows how many PCs each school is to have: take one in with \
            `probe-collector roster FILE`.
            """
        case .nothingToCompare(let lack):
            "There is nothing to compare. \(TerminalText(ListPhrase.lack(lack).english))"

        case .founded(let district, let data, let rootKey, let fingerprint):
            """
            The office "\(district)" is founded.

            Data:      \(data) (database and collector key: back up this folder)
            Root key:  \(rootKey)
            Its fingerprint, to compare by telephone:  \(fingerprint)

            The root key signs kits and decisions. Whoever has it is the district, so do this now:
              1. Copy the root key's folder to two USB sticks.
              2. Lock the sticks in a safe, in two places if you can.
              3. Once the kits are made, remove the folder from this PC. Put in a stick to make another kit.

            Next: probe-collector kit --school NAME -o FILE
            """
        case .joined(let district, let data, let fingerprint, let collector):
            """
            Another collector of the district "\(district)" is made.

            Data:      \(data) (database and collector key: back up this folder)
            The district's fingerprint, to compare by telephone:  \(fingerprint)

            Its receipts count once the kits name its key. Where the root key is, make the kits so:
              probe-collector kit --school NAME --collector=\(collector) -o FILE

            Next: probe-collector import EXPORT, with what the other collector wrote by `probe-collector export`.
            """
        case .joinedUnder(let fingerprint):
            """

            The district was founded under another root key. Compare its fingerprint too:  \(fingerprint)
            """
        case .kitMade(let school, let file, let uses):
            """
            The kit of "\(school)" is in \(file).
            Its PCs are judged as: \(uses.joined(separator: ", ")).
            """
        case .kitRoad(let url): "They send their reports to \(url)."
        case .kitRoadOfSticks: "Their reports are carried on sticks."
        case .kitHandling(let fingerprint):
            """

            Copy the file to a stick and, on each PC of the school, run:
              sudo probe kit FILE
            It shows the district's fingerprint, which must be:  \(fingerprint)
            The file holds the school's secret: do not send it by mail, and wipe the stick when all PCs have it.
            """

        case .filesDone(let done, let all): "\(done) of \(all) files"
        case .noFiles: "It holds no *.jws file, nor a PROBE folder with any: is it the right stick?"
        case .receiptsWritten(let pcs):
            """
            Receipts for \(Self.count(pcs, "PC")) were written: carry the stick back and run `probe import` on each.
            """
        case .receiptsReadOnly:
            """
            The stick is write-protected, so it carries no receipts back: unlock it and import it again. The PCs keep \
            their reports until then.
            """
        case .receiptsDoNotFit:
            """
            The stick is full, so not all receipts are on it: make room and import it again. The PCs keep their reports \
            until then.
            """
        case .receiptsFailed(let reason):
            """
            Receipts could not be written (\(reason)): see to it and import it again. The PCs keep their reports until \
            then.
            """
        case .keptApart(let reason): "Kept apart. \(reason)"
        case .notKept(let reason): "Not kept, since too many wait already. \(reason)"
        case .leftWithPC(let refusal): "Left with its PC. \(refusal)"
        case .refused(let fault): "Refused. \(fault)"
        case .reportsTaken(let count): "\(Self.count(count, "report")) taken"
        case .reportsKnown(let count): "\(Self.count(count, "report")) here already"
        case .kitsTaken(let count): "\(Self.count(count, "kit")) taken"
        case .kitsKnown(let count): "\(Self.count(count, "kit")) here already"
        case .linesWaiting(let count): "\(count) kept apart"
        case .linesTooNew(let count): "\(count) too new for this program"
        case .linesRefused(let count): "\(count) refused"
        case .noLines: "nothing"
        case .filesOfPath(let count): Self.count(count, "file")
        case .decisionsTaken(let count): "\(Self.count(count, "decision")) taken"
        case .decisionsKnown(let count): "\(Self.count(count, "decision")) here already"
        case .claimsTaken(let count): "\(Self.count(count, "line")) of other collectors taken"
        case .claimsKnown(let count): "\(Self.count(count, "line")) of other collectors that said nothing new"
        case .claimsWaiting(let count): "\(Self.count(count, "line")) of unknown collectors kept apart"
        case .claimKeptApart:
            "Kept apart. No kit of this office names the collector that signed it: import the kits, then this again."
        case .claimNotKept:
            "Not kept, since too many wait already. No kit of this office names the collector that signed it."
        case .importTotal(let counts): "In all: \(counts)."
        case .unreadable(let count): "\(Self.count(count, "file or folder", "files or folders")) could not be read."
        case .adopted(let count): "\(Self.count(count, "report")) kept apart earlier could be taken now."
        case .heldNow(let count):
            "\(Self.count(count, "report")) \(count == 1 ? "is" : "are") kept apart until the kit that vouches comes."

        case .keysTaken(let count): "\(Self.count(count, "signature")) of new keys taken"
        case .keysKnown(let count): "\(Self.count(count, "signature")) of new keys here already"
        case .keysNotFollowed(let count): "\(Self.count(count, "signature")) of other keys not followed"
        case .keysForked(let number):
            """
            Not followed. Another change of the keys than this one, number \(number), came first: somebody may have \
            stolen the root key. See `probe-collector keys`, and compare with the other offices.
            """
        case .keysHaveChanged:
            "The office's keys have changed: restart `probe-collector serve`, and see `probe-collector keys`."
        case .nothingToChange: "Say what is to change: --new-root, --new-collector, --collector or --url."
        case .keysChanged(let number, let file, let fingerprint):
            """
            Change \(number) of the keys is made, and stored here. It is in \(file).
            The root's fingerprint is now:  \(fingerprint)

            Do this now:
            """
        case .restartServer:
            "Restart the server, so that it hands the change to the PCs: sudo systemctl restart probe-collector"
        case .lockNewRoot(let folder):
            "Copy \(folder)/root.key to two USB sticks, lock them in a safe, and remove it from this PC."
        case .destroyOldRoot:
            """
            Then destroy the old root key's copies: nobody needs them, and PCs that have not followed still believe it.
            """
        case .backUpKey(let number): "Back up the data folder: collector-\(number).key is in it."
        case .importElsewhere: "Import the file at each other collector of the district: probe-collector import FILE"
        case .tellSchools:
            "Tell the schools the new fingerprint by telephone; `probe kit` shows it on a PC that has followed."
        case .keysOf(let district, let fingerprint, let collector):
            """
            The keys of the office "\(district)":

            Root's fingerprint:  \(fingerprint)
            Collector's key:     \(collector)

            """
        case .keysOfFounding: "They are those of the founding."
        case .keysChangedSince: "Changed since the founding:"
        case .keysBefore(let fingerprint): "0: root \(fingerprint), of the founding"
        case .keysEntry(let number, let fingerprint, let collectors):
            "\(number): root \(fingerprint), collector \(collectors)"
        case .keysEntrySending(let number, let fingerprint, let collectors, let addresses):
            "\(number): root \(fingerprint), collector \(collectors), sending to \(addresses)"
        case .twoChanges(let number):
            """

            Two different changes \(number) are signed rightly, which only somebody who holds the root key before it can
            have made. This office keeps to the one that it met first. If that one is not its own, the root is stolen:
            found a new office and make new kits.
            """

        case .number: "Number"
        case .verdict: "Verdict"
        case .about: "About"
        case .note: "Note"
        case .school: "School"
        case .label: "Label"
        case .code: "Code"
        case .now: "Now"
        case .then: "Then"
        case .verdictName(let verdict): "\(verdict.rawValue)"
        case .kitDecided(let kit, let verdict):
            "Kit \(kit): \(verdict.rawValue), for every PC of it without a decision of its own."
        case .silentDecided(let key, let verdict): "Key \(key): \(verdict.rawValue); it has not reported here."
        case .effects(let pcs, let changed):
            "\(Self.count(pcs, "PC")); the state of \(changed) changes."
        case .subjectsDecided(let count, let verdict):
            "\(verdict.rawValue): \(Self.count(count, "PC or kit", "PCs or kits"))."
        case .decided(let numbers): "Decided, under number \(numbers)."
        case .decisionCopied(let file): "A copy for other offices is in \(file)."
        case .decisionWritten(let numbers, let file, let fingerprint):
            """
            Decision \(numbers) is in \(file), signed by the root key \(fingerprint).
            Take it to the office: probe-collector import \(file)
            """
        case .nothingDecided: "Nothing was decided yet."
        case .nextDecision(let number): "The next decision has the number \(number)."
        case .onlyAdmitted: "Only PCs that were admitted are ranked."
        case .untilDecided: "PCs are ranked until they are retired or blocked."

        case .keysDone(let done, let all): "\(done) of \(all) PCs"
        case .exported(let lines, let file): "\(Self.count(lines, "line")) in \(file)."
        case .allRight(let keys): "All is right: \(Self.count(keys, "PC")), every signature verified."
        case .faultsFound(let count, let file): "\(Self.count(count, "fault")) in \(file)."

        case .listening(let address): "Listening on \(address)"

        case .backupMade(let file): "The copy is whole: \(file)"
        case .restored: "The backup is in its place."
        case .replacedIsAt(let file): "What was there before: \(file)"
        }
    }

    private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        ListPhrase.count(number, one, many)
    }
}
