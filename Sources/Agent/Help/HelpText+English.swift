extension HelpText {
    var english: String {
        switch self {
        case .probe: "Reads this PC, says what it can run, and reports it to the school's office."
        case .probeExamples:
            """
            probe --print                   what this PC can run, and what would help
            probe --print --all-profiles    the same for all uses, in one table
            probe --print --json            the same for programs
            probe --print --language vi     bằng tiếng Việt

            Exit status of --print: 0 ready or usable, 1 upgrade or replace, 3 not known, 64 a mistake in what was \
            asked, 70 a mistake of the program. With --all-profiles it is that of the first use.
            """
        case .print: "Read this PC and print its sheet. Needs no root rights and no network."
        case .json: "Print JSON for programs in place of the sheet, by all profiles unless one is named."
        case .profile: "What the PC is for: a profile's name, or a profile's file."
        case .allProfiles: "Compare all uses in one table."
        case .language: "The sheet's language."
        case .asOf: "Judge as of this day, such as 2027-12-31."
        case .recording: "Read a recorded PC in place of this one."
        case .sources: "Say where each value was read, and why others were not."
        case .noColor: "Print without colour."

        case .kit: "Enrol this PC with the school's kit, or show the kit it has."
        case .kitExample: "Example: sudo probe kit /media/stick/school.kit"
        case .kitFile: "The kit that the office made for this school, or the folder that it alone is in."
        case .label: "Say what the school calls this PC, so that a person can find it."
        case .labelExample:
            """
            Give a place and a number, not a person: the label is part of each report. \
            Example: sudo probe label "Lab 1 / 07" --use computer-lab
            """
        case .labelText: "A place and a number, at most 64 characters."
        case .labelUse: "What this PC is for: one of the kit's profiles."
        case .status: "Say what is waiting to be sent, since when, and why."
        case .export: "Look at this PC now, and copy the waiting reports to a stick."
        case .exportExample:
            """
            They are written into the folder PROBE on it, and stay on this PC too, until the office's receipt is \
            brought back: see probe import. Example: sudo probe export /media/stick
            """
        case .import: "Read the office's receipts and new keys from a stick, and let go of the reports that arrived."
        case .importExample: "Example: sudo probe import /media/stick"
        case .carry: "Print the sheet, and write this PC's report onto the stick that the program came on."
        case .carryMore:
            """
            For PCs on which nothing is installed; the portable program does it when it is started with nothing said. The \
            school's kit must be in the folder. The report goes into the folder PROBE in it; a key for each PC is kept in \
            PROBE-KEYS. Exit status: that of --print, or 74 where the report could not be written.
            """
        case .carryFolder: "The folder with the kit. Without it, the one that the program is in."
        case .stick: "The folder that the stick shows in."
        case .send: "Send the waiting reports now."
        case .daemon: "Look at this PC at start, once a day and after its hardware changed, and report what is new."
        case .daemonMore:
            """
            This is what the systemd unit probe.service runs. It ends at SIGTERM. Between its deadlines it is a process \
            named daemon-sleep. Over a metered connection it sends the newest report only, once a week.
            """
        case .firstSendWithin:
            """
            Begin to send at a random time within so many seconds, 600 where nothing is said, so that a room of PCs \
            does not send at once.
            """
        case .record: "Record what is read of this PC, for a bug report, everything personal left out."
        case .recordMore:
            """
            The files that were read lie below root in the folder, what udev knows in udevadm-export-db.txt. Serial \
            numbers, hardware addresses, UUIDs and the names of the PC and its users are replaced by others. \
            probe --print --recording FOLDER reads it. As root more is seen. Example: sudo probe record pc-recording
            """
        case .recordFolder: "Where to record: a folder that is not there yet, or is empty."
        case .recordRecording: "Record a recorded PC anew in place of this one."
        case .profiles: "List, show or check what PCs are judged by."
        case .profilesMore:
            """
            An office puts its own profiles and tables into /etc/probe/profiles.d. To begin one:
            probe profiles show teaching-basic > mine.json5
            probe profiles check mine.json5
            """
        case .profilesList: "List the profiles."
        case .profilesShow: "Print a profile or table that this program holds, to begin an own one from."
        case .profilesShowName: "Such as teaching-basic or offers."
        case .profilesCheck: "Say what is wrong in a profile or table: line, column, and what is allowed."
        case .profilesCheckMore:
            """
            Files called end-of-support, cpu-factors and offers (.json5 or .json) are checked as tables, all others \
            as profiles. Exit status 1 where a file has a mistake.
            """
        case .profilesCheckFiles: "Profiles or tables."
        case .bench: "Measure this PC's processor, to be used in place of the table's value."
        case .benchMore:
            """
            Takes three seconds, on mains and with nothing else running. The unit is MHz of a Core 2 core, that of \
            7-Zip: compare with 7z b -mmt1 -md22.
            """
        case .speak: "Speak this language: vi or en. Without it, the system's."
        case .state: "The agent's folder. Without it, what systemd says, else /var/lib/probe."

        case .valueName: "name"
        case .valueNameOrFile: "name|file"
        case .valueLanguage: "vi|en"
        case .valueDate: "date"
        case .valueFolder: "folder"
        case .valueFile: "file"
        case .valueText: "text"
        case .valueProfile: "profile"
        case .valueSeconds: "seconds"
        }
    }
}
