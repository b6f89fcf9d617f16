extension OfficeHelp {
    var english: String {
        switch self {
        case .collector: "Gather the reports of the schools' PCs and list which ones to replace or upgrade first."
        case .collectorMore:
            """
            Exit status: 0 when all was done, 1 when a command could not do its work, 2 when an import took what it \
            could and left something: lines that it refused, or receipts that could not be written; 64 when the command \
            was not understood.
            """
        case .data: "The office's data folder (default: $PROBE_COLLECTOR_DATA, else /var/lib/probe-collector)."
        case .language: "Speak this language: vi or en (default: the system's)."
        case .format:
            """
            table for reading, csv for spreadsheets, xlsx for a workbook with several sheets, html for printing on A4, \
            json for programs.
            """
        case .output: "The file to write; it must not be there yet (default: the standard output)."
        case .separator:
            """
            What stands between the cells of a CSV: comma, semicolon or tab (default: semicolon in Vietnamese, comma in \
            English, as spreadsheets of the language expect it).
            """
        case .onlySchool: "Only the PCs of this school."
        case .judgedBy: "Judge every PC by this profile, in place of its school's or its own."
        case .asOf: "The day that ends of support and prices are held against, such as 2026-12-01 (default: today)."
        case .onlyArea:
            "Only the roster's schools in this area, written from the largest down, such as province/commune."
        case .prices:
            """
            Offers and prices, in the form of the shipped offers.json5 (default: the office's own in \
            /etc/probe/profiles.d). A price older than 90 days counts as none.
            """

        case .`init`: "Found an office: make its two keys and its empty database."
        case .initMore:
            """
            The district's root key signs the schools' kits. It is made here once, in a folder of its own, and does \
            not belong on this PC. Nothing that exists is overwritten. With --join the district has a root key already: \
            name a kit of the district, or, if its keys have changed, what its collector exported.

            Example: probe-collector init --district "Muong Khuong" --data /var/lib/probe-collector
            """
        case .initFolder: "The office's data folder; the same as --data."
        case .district: "What the district is called; it stands on every kit."
        case .newRootKey: "The folder for the root key (default: the data folder's name with -root-key behind it)."
        case .kit: "Make a school's kit: the file that enrols its PCs."
        case .kitMore:
            """
            The kit holds a secret that shows that a PC belongs to the school: treat it like a key. A second kit for \
            a school does not end the first.

            Example: probe-collector kit --school "Tan Lap Primary" --max 30 -o tan-lap-kit.jws
            """
        case .kitSchool: "The school's name, as the lists show it."
        case .kitProfile:
            "A use that its PCs are judged by; the first one is the usual. May be given several times."
        case .most: "As many PCs as the school has."
        case .url:
            """
            Where its PCs send their reports, such as http://office:8787. Without it they are carried on sticks.
            """
        case .rootKey: "The folder with the district's root key, such as a stick's."
        case .kitOutput: "The file to write; it must not be there yet."
        case .`import`: "Take in reports, kits, decisions, changes of keys and other offices' exports."
        case .importMore:
            """
            Of a folder, its *.jws files are read and those in its PROBE folder, at most 10,000 each; of a file, every \
            line. What can be taken is taken; what cannot is named with its line and the reason. Importing twice \
            changes nothing, so an import that was broken off is simply begun again. Receipts are written into a stick's PROBE folder, and the changes of this office's keys: \
            carried back, they let the PCs delete what has arrived, and follow the keys.

            Exit status: 0 when nothing was refused and every stick has its receipts, 2 when something was refused or \
            receipts could not be written, 1 when nothing could be stored.

            Example: probe-collector import /media/stick
            """
        case .importPaths: "Sticks, folders and files."
        case .serve: "Take reports over HTTP until told to stop."
        case .serveMore:
            """
            Agents send to http://HOST:PORT of their kit. Put a proxy with HTTPS in front of it where there is one; \
            reports are signed either way. SIGTERM and SIGINT stop it once the requests that have begun are answered. \
            GET /healthz answers 200 while reports can be stored. Once a week a checked copy of the database is laid \
            into the folder of backups, and the newest four are kept.

            Example: probe-collector serve --host 0.0.0.0 --port 8787
            """
        case .host: "The address to listen on; 0.0.0.0 is all."
        case .port: "The port to listen on; 0 lets the system choose one."
        case .metricsPort: "A port on which this PC alone may read figures for Prometheus, at /metrics (default: none)."
        case .weeklyBackups:
            "The folder for the weekly backups, best on another disk (default: backups in the data folder)."
        case .machines: "List the PCs that have reported, school by school."
        case .machinesMore:
            """
            A flag takes no PC from the list; it says that a person should look. clone: two PCs sign with one key. \
            ambiguous: one network card, two boards. over-kit: more PCs than the kit was made for. other-card: one \
            board, two network cards. disk-elsewhere: a disk was moved. reinstalled: a new key on the same PC. clock: \
            received before it can have been written. leap: report numbers leapt. stale: silent for more than \
            --stale-days. rolled-back: the disk was set back.

            Examples: probe-collector machines --school "Tan Lap Primary"
              probe-collector machines --flagged
            """
        case .priorities: "List the PCs to replace or upgrade first, and why."
        case .prioritiesMore:
            """
            Order: PCs to replace, to upgrade, not fully seen, usable, ready; within each the lowest score first. \
            With a roster the school with the lowest coverage (adequate PCs to required ones) comes first, then the \
            harder area, then more pupils, and its PCs stand inside in that order. \
            Every PC is judged anew from its facts, by the profiles of this program and of /etc/probe/profiles.d.

            Example: probe-collector priorities --format xlsx -o priorities.xlsx
            """
        case .roster: "Take in the list of schools, or show it."
        case .rosterMore:
            """
            Of FILE, a CSV in UTF-8 separated by commas or semicolons, the first line names the columns: id, name and \
            pupils, and required (PCs) or pupils_per_machine; where known also area (such as province/commune), level, \
            classes, connection (broadband, 4g, none), electricity (grid, solar, generator, none) and area_class (1 to \
            3, the hardest last). Vietnamese names do as well: mã trường, tên trường, số học sinh, số máy cần, học \
            sinh/máy, địa bàn, cấp học, số lớp, kết nối, điện, khu vực.

            What changes is shown, then the whole roster is put in the place of the one before. With a mistake in any \
            line nothing is stored. A school is found by its id or, where it is the only one of its name, by the name \
            that its kit has. Without FILE the roster is listed; as csv it can be taken in again.

            Example: probe-collector roster schools.csv --dry-run
            """
        case .rosterFile: "The roster, a CSV file."
        case .dryRun: "Only show what would change."
        case .plan: "Plan what a budget buys, step by step, the worst-off school first."
        case .planMore:
            """
            Needs a roster. Again and again the school with the lowest coverage (adequate PCs to required ones; then \
            the harder area, then more pupils, then the id) gets the cheapest step that makes one PC more adequate: \
            reinstalling, memory, an SSD, else a new PC, also where one is missing. A step that does not fit the \
            money left is passed over for good. PCs that are not fully seen get no step: look at them first.

            Without --budget all that is needed is planned. Without prices, or with one that expired, the plan has \
            counts and no money.

            Example: probe-collector plan --budget 500000000 --prices offers.json5
            """
        case .budget: "The money there is, in the currency of the prices."
        case .limit:
            "List only so many PCs, the first ones; the sums are still of all. Fast, however many there are."
        case .knownOn:
            """
            Only what the office had received by the end of this day (UTC): the list as it stood then, as far back as \
            the last 32 reports of each PC reach. The flags clone, rolled-back and leap are as known today.
            """
        case .changes: "List the PCs that are new, better, worse, silent or gone since a day."
        case .changesMore:
            """
            Each PC is judged by the day that it is looked at: one whose system lost its support since is worse. Below \
            the list it is told how far back the reports that are kept reach.

            Example: probe-collector changes --since 2026-09-01
            """
        case .since: "The day to compare with, as it was at its end (UTC)."
        case .coverage: "Show how well the schools were equipped, month by month."
        case .coverageMore:
            """
            It is noted whenever `priorities` or `plan` is asked of all schools as of today; the last time in a month \
            stands for it. It is this office's own record, and is not exchanged with others.

            Example: probe-collector coverage --area "Lai Châu"
            """
        case .whatIf: "Compare these budgets, with commas between, instead of listing steps."
        case .keys: "Show the office's keys, or change them."
        case .keysShow: "Show the keys that count, and each change of them."
        case .keysChange: "Make new keys, signed by the root key of today so that every PC follows."
        case .keysChangeMore:
            """
            A new root key, where a stick with the old one was lost or has been in other hands; a new collector key, \
            where the server was stolen or broken into. The root key of today is needed either way: without it no PC \
            can follow, and every school needs a kit of a newly founded office.

            The change is stored here, and written to a file that other collectors of the district import. Restart the \
            service afterwards, here and there: it reads the keys when it starts. PCs hear of the change with the \
            answer to their next report, or from a stick that `import` has written receipts to. Kits made before are \
            still good for reporting.

            It may be done away from the server: on a copy of the data folder. Then import the file at the server, and \
            with a new collector key copy collector-N.key there too.

            Example: probe-collector keys change --root-key /media/old --new-root /media/new -o change.jws
            """
        case .keyOfToday: "The folder with the root key of today, such as a stick's."
        case .anotherRoot: "Make a new root key, in this folder; it must not hold one yet."
        case .anotherCollector: "Make a new collector key; not where the collector was made by `init --join`."
        case .collectorsKept:
            """
            The key of another collector of the district whose receipts go on counting; may be given several times. \
            Without it those of all go on, with it those of the others end.
            """
        case .newURL: "Where all PCs send their reports from now on. Without it each goes on sending where it did."
        case .backup: "Lay a checked copy of the database into a folder."
        case .backupMore:
            """
            Reports may come in meanwhile. The newest four copies of a folder are kept. The copy is whole: restore \
            puts it back. Keep one on another disk, and with it collector.key of the data folder, without which \
            nothing is put back; and after a change of keys the newest collector-N.key, without which no PC believes \
            this office's receipts.

            Example: probe-collector backup /media/stick/office
            """
        case .backupFolder: "The folder (default: backups in the data folder)."
        case .restore: "Put a backup in the database's place."
        case .restoreMore:
            """
            Stop the service first. The database that is there is kept beside the new one. Reports that came after \
            the backup are not in it, and their PCs have deleted them: each PC's next report, within a week, brings \
            the list up to date; sticks and other offices' exports can be imported again.

            Example: probe-collector restore /var/lib/probe-collector/backups/fleet-20261201T120000Z.sqlite
            """
        case .restoreFile: "A file that backup has made."

        case .join: "Make another collector of the district of this kit or export; no root key is made."
        case .otherCollector:
            """
            The key of another collector of the district, as `init --join` shows it: its receipts count too. May be \
            given several times.
            """
        case .verbose: "Tell what became of every file, and not only of those with a line that was not taken."
        case .importReport: "Write what became of every line to this CSV file; it must not be there yet."
        case .flagged: "Only the PCs that a person should look at, and why."
        case .unranked: "The PCs that are in no list: retired, blocked, not admitted, or without a kit of this office."
        case .staleDays: "Call a PC stale that sent nothing for more days than this; PCs report once a week at least."
        case .decide: "Admit, retire or block PCs, by a decision that the district's root key signs."
        case .decideMore:
            """
            admit: looked at and found right. retire: scrapped, or installed anew under another key. block: stolen, \
            copied, or lying. A PC that is retired or blocked stands in no list; its reports are kept all the same, and \
            a later decision takes it back. A kit stands for all its PCs that have no decision of their own.

            A PC is named by its code, its key, or, with --school, its label; a kit by its id. --list takes a file \
            with one of these a line, or the CSV of `machines`. A key that begins with a dash is given behind --, at the \
            end. What changes is shown; with --dry-run no more is done.

            On a PC without the office's store: name keys or a --list, and say --number and -o; `decisions` in the \
            office tells the number. Import the file in the office.

            Examples: probe-collector decide admit --school "Tan Lap" --all --root-key /media/stick
              probe-collector decide block K7M2-QD9X --note "stolen in May" --root-key /media/stick
            """
        case .verdict: "admit, retire or block."
        case .subjects: "PCs and kits."
        case .labelsIn: "The school that labels are looked for in."
        case .allOfSchool: "All PCs of the school that were not retired or blocked."
        case .kitsOfSchool: "The school's kits, and with them the PCs that have no decision of their own."
        case .subjectList: "A file that lists whom it is about."
        case .note: "Why, in 80 letters at most."
        case .decisionOutput: "Write the decision to this file too, for other offices; it must not be there yet."
        case .decisionNumber: "Work without the office's store, under this number."
        case .decideDryRun: "Only show what it would mean."
        case .decisions: "List the decisions made so far, and set whether only admitted PCs are ranked."
        case .decisionsMore:
            """
            By default a PC that was given a kit is ranked until a decision says otherwise. With --require-admit yes \
            it is ranked only once it was admitted. This is the office's own rule and is not merged with others.

            Example: probe-collector decisions --require-admit yes
            """
        case .requireAdmit: "Rank only PCs that were admitted: yes or no."
        case .export: "Write kits, decisions, reports and receipts for another office to import."
        case .exportMore:
            """
            Offices exchange signed lines and never a database: imported in any order, once or often, they give every \
            office the same list. Kits are among the lines, and with them the schools' secrets: treat the file like a \
            key. The roster and --require-admit are each office's own and are not in it.

            Into a folder, such as a stick, files of 1 MiB are written, in place of those that this office wrote there \
            before: import the folder. Receipts count at an office whose kits name the collector that signed them.

            Examples: probe-collector export /media/stick
              probe-collector export muong-khuong.jws
            """
        case .exportOutput: "A folder, or the file to write, which must not be there yet."
        case .check: "Verify the office's database whole: every signature, and that all fits together."
        case .checkMore:
            """
            Looks at the file's structure, at the signature of every kit, decision and report, and whether the tables \
            agree. Nothing that was received is changed, and the service may go on. Every fault is named, with what to \
            do. Where only what lists are read from is wrong, it is made anew.

            Exit status: 0 when all is right, 1 when something is not.

            Example: probe-collector check
            """
        case .valueKit: "kit"
        case .valueKey: "key"
        case .valueWho: "who"
        case .valueVerdict: "verdict"
        case .valueYesNo: "yes|no"

        case .valueFolder: "dir"
        case .valueFile: "file"
        case .valuePath: "path"
        case .valueName: "name"
        case .valueText: "text"
        case .valueDate: "date"
        case .valueLanguage: "vi|en"
        case .valueFormat: "table|csv|xlsx|html|json"
        case .valueSeparator: "separator"
        case .valueNumber: "n"
        case .valueNumbers: "n,n"
        case .valueAddress: "address"
        case .valueURL: "url"
        case .valuePort: "port"
        }
    }
}
