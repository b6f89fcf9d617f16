internal import Machine
internal import Requirements
internal import ShownText
internal import SystemRoot

extension SheetText {
    var english: String {
        switch self {
        case .verdict(let verdict): verdict.words(in: .english).uppercased()
        case .meaning(let verdict, let short):
            switch verdict {
            case .ready: "This PC has all that is recommended: nothing is needed."
            case .usable: "Fit for it, but short of what is recommended: \(Self.list(short))."
            case .upgrade, .replace: "Short of what is required: \(Self.list(short))."
            case .unknown: "It depends on what was not seen. Look at: \(Self.list(short))."
            }
        case .score(let use, let score, let day): "\(use): score \(score) of 100 on \(day)."
        case .scoreBetween(let use, let low, let high, let day):
            "\(use): score between \(low) and \(high) of 100 on \(day)."

        case .found: "found"
        case .required: "required"
        case .recommended: "recommended"
        case .level: "level"
        case .foundAndNeeded(let found, let required, let recommended):
            "\(found); required \(required), recommended \(recommended)"
        case .foundAndRequired(let found, let required): "\(found); required \(required)"
        case .criterion(let name): name.heading(in: .english)
        case .gate(let name): name.heading(in: .english)
        case .notSeen: "not seen"
        case .notListed: "not in the table"
        case .screenState(let state):
            switch state {
            case .passed: "large enough"
            case .failed: "too small"
            case .notSeen: "look yourself"
            }
        case .things(let state):
            switch state {
            case .passed: "Also there"
            case .failed: "Missing"
            case .notSeen: "Look yourself"
            }
        case .pointsMeaning: "1 point: 1 MHz of one Core 2 core. Published GHz are read so, the lenient way."
        case .pointsMeasured: "The processor's points were measured on this PC, by probe bench."
        case .pointsByClock: "This processor is not in the table: its points come from its clock alone."
        case .decimalGigabytes(let number): "\(number) GB"
        case .diskKind(let kind): kind.words(in: .english)
        case .updatesUntil(let day): "until \(day)"
        case .updatesEnded(let day): "ended \(day)"
        case .updatesNotAnnounced: "end not announced"

        case .nothingHelps: "No upgrade within the cost limit makes it fit: plan a new PC for this use."
        case .clockBehind(let day):
            "Repair first: the clock says \(day), which is past. Set it; the battery on the board may be flat."
        case .diskFailing(let disk):
            "Repair first: the disk \(disk) says that it wears out. Save what is on it, then have it replaced."
        case .reaches(let band, let from, let to):
            switch band {
            case .usable: "To be usable (score \(from) → \(to)):"
            case .ready: "To be ready (score \(from) → \(to)):"
            }
        case .reachesToo(let band, let from, let to):
            switch band {
            case .usable: "To be usable, besides (score \(from) → \(to)):"
            case .ready: "To be ready, besides (score \(from) → \(to)):"
            }
        case .serves(let use, let band, let score):
            switch band {
            case .usable: "As it is, it serves for another use: \(use) (usable, score \(score))."
            case .ready: "As it is, it serves for another use: \(use) (ready, score \(score))."
            }
        case .servesAfter(let use, let band, let score):
            switch band {
            case .usable: "To be usable for another use, \(use) (score \(score)):"
            case .ready: "To be ready for another use, \(use) (score \(score)):"
            }
        case .reinstall(let target, let was, let until):
            switch was {
            case .ended(let end): "install \(target): security updates ended \(end) → until \(until)"
            case .until(let end): "install \(target): security updates until \(end) → \(until)"
            case .unknown: "install \(target): security updates until \(until)"
            }
        case .addRAM(let from, let to): "more memory: \(from) → \(to)"
        case .addRAMUnseen(let to): "more memory: \(to) in all"
        case .addModule(let from, let to, let module, let freeSlots):
            freeSlots == 1
                ? "more memory: \(from) → \(to), with \(module) in the one free slot"
                : "more memory: \(from) → \(to), with \(module) in one of \(freeSlots) free slots"
        case .changeModules(let from, let to, let count, let module):
            "more memory: \(from) → \(to), with \(count) × \(module) in place of the old"
        case .module(let size, let type, let speed): speed.map { "\(size) \(type)-\($0)" } ?? "\(size) \(type)"
        case .ssd(let from, let to): "an SSD: \(from) → \(to)"
        case .ssdUnseen(let to): "a new system disk: \(to)"
        case .diskOf(let kind, let bus, let size):
            switch kind {
            case .hdd: "hard disk, \(size)"
            case .ssd: bus.map { "\($0) SSD, \(size)" } ?? "SSD, \(size)"
            case .emmc: "eMMC, \(size)"
            case .unknown: "disk, \(size)"
            }
        case .replaceScreen(let pixels): "a screen of \(pixels) or more"
        case .addNetwork: "a network adapter"
        case .addHeadset: "a headset"
        case .firstLook(let things): "Look first: \(things.joined(separator: "; "))."
        case .confirm(let thing): thing.words(in: .english)
        case .cost(let value, let currency, let date): "Costs \(value) \(currency) in all, by prices of \(date)."

        case .cannotChange(let things): "Can't be changed: \(Self.list(things))."
        case .memoryLimit(let limit):
            switch limit {
            case .soldered: "Memory (soldered)"
            case .full: "Memory (the board takes no more)"
            case .notOffered(let type): "Memory (no \(type) on offer)"
            }
        case .cannotInstall(let system, let reasons):
            "\(system) won't install: \(reasons.joined(separator: "; "))."
        case .cannotInstallBut(let system, let reasons, let others):
            "\(system) won't install: \(reasons.joined(separator: "; ")). \(Self.list(others)) will."
        case .obstacle(let obstacle):
            switch obstacle {
            case .instructionSet(let level): "the processor is below \(level.rawValue)"
            case .features(let features): "the processor lacks \(Self.list(features))"
            case .processorNotListed: "the processor is not on its list"
            case .fewCores(let needed): "it needs \(needed) cores"
            case .slowClock(let mhz): "it needs \(mhz) MHz"
            case .noUEFI: "UEFI not seen (it may be chosen in setup)"
            case .secureBootNotSeen: "Secure Boot not seen"
            case .tpmNotSeen: "TPM not seen (it may be switched off in setup)"
            case .lowScreen(let height): "the screen has fewer than \(height) lines"
            }

        case .use: "Use"
        case .verdictHeading: "Verdict"
        case .scoreHeading: "Score"
        case .shortOf: "Short of"
        case .cheapest: "Cheapest remedy"
        case .scores(let low, let high): low == high ? "\(low)" : "\(low)–\(high)"
        case .nothing: "–"
        case .newPC: "none: plan a new PC"
        case .briefRemedy(let actions, let band, let score):
            switch band {
            case .usable: "\(actions.joined(separator: " + ")): usable, \(score)"
            case .ready: "\(actions.joined(separator: " + ")): ready, \(score)"
            }
        case .briefReinstall(let target): target
        case .briefRAM(let size): "memory \(size)"
        case .briefSSD(let size): "SSD \(size)"
        case .briefScreen(let pixels): "screen \(pixels)"
        case .briefNetwork: "network adapter"
        case .briefHeadset: "headset"

        case .model: "PC"
        case .processor: "Processor"
        case .memory: "Memory"
        case .disk: "Disk"
        case .otherDisks: "Other disks"
        case .system: "System"
        case .graphics: "Graphics"
        case .network: "Network"
        case .cards: "Cards"
        case .times(let count, let thing): "\(count) × \(thing)"
        case .cores(let count): count == 1 ? "1 core" : "\(count) cores"
        case .threads(let count): count == 1 ? "1 thread" : "\(count) threads"
        case .clock(let clock): "up to \(clock)"
        case .usable(let usable): "\(usable) usable"
        case .slots(let used, let all): all == 1 ? "the only slot in use" : "\(used) of \(all) slots in use"
        case .boardMaximum(let size): "at most \(size)"
        case .soldered: "soldered"
        case .kernel(let release): "kernel \(release)"
        case .freeSpace(let free, let all): "\(free) of \(all) free"
        case .installedBeside(let system): "also \(Self.name(of: system))"
        case .camera: "camera"
        case .battery: "battery"
        case .batteryWear(let percent): "battery \(percent) % worn"
        case .firmware(let kind, let date): "\(kind) \(date)"
        case .tpm(let version): "TPM \(version)"
        case .none: "none"
        case .virtualMachine: "virtual machine or container"
        case .liveSession: "a live session: the installed system was not read"
        case .codeAndLabel(let code, let label): "\(code), called \(label)"
        case .codeForRoot: "code: sudo probe status"
        case .reports: "Reports"
        case .noKitYet: "wait for the school's kit: sudo probe kit FILE"

        case .notSeenHere: "Not seen"
        case .field(let field): Self.englishFields[field] ?? field
        case .diskField(let name): "disk \(name)"
        case .reason(let reason, let source):
            switch reason {
            case .absent: "\(source) is not there"
            case .forbidden: "\(source) is for root only"
            case .unreadable: "\(source) can't be read"
            case .malformed: "\(source) can't be understood"
            case .implausible: "\(source) says what no PC has"
            case .notReported: "\(source) does not say"
            case .contradictory: "\(source) contradicts what the PC shows"
            case .virtualised: "a hypervisor hides it"
            case .usbBridge: "a USB bridge hides it"
            case .raid: "a RAID controller hides it"
            case .liveSession: "a live session runs"
            case .tooMany: "more than a report can carry"
            }
        case .missed(let field, let reason): "\(field): \(reason)"
        case .moreMissed(let count): "\(count) more: --sources"
        case .rootSeesMore: "root sees more"

        case .whereRead: "Where each value was read"
        case .emptyRecording(let folder):
            "\(folder) holds nothing of a recorded PC, so nothing was seen. Expected: the folder root, and beside it "
                + "udevadm-export-db.txt or lspci.dump."
        case .noRecording(let folder): "\(folder) is not there or is not a folder: name the folder of a recorded PC."
        case .unreadableRecording(let folder, let why): "The recording in \(folder) can't be used. \(why.description)"
        case .unknownProfile(let name, let known):
            "There is no profile \(name), and no such file. Use one of: \(known.joined(separator: ", "))."
        case .badDate(let text): "\(text) is not a day: write it as 2026-12-31."
        }
    }

    /// A list in a sentence.
    static func list(_ things: [String]) -> String { things.joined(separator: ", ") }

    private static let englishFields: [String: String] = [
        "cpu": "processor", "cpu.model": "processor's name", "cpu.cores": "cores", "cpu.sockets": "sockets",
        "cpu.threads": "threads", "cpu.max_mhz": "clock", "cpu.architecture": "kind of processor",
        "memory.usable_bytes": "memory", "memory.slots": "memory slots",
        "memory.installed_bytes": "memory in the slots", "memory.max_bytes": "most memory that the board takes",
        "storage": "disks", "storage.system": "disk under /", "os.id": "system", "os.kernel": "kernel",
        "os.live": "live session", "graphics": "graphics cards", "network": "network cards", "sound": "sound cards",
        "links": "network adapters", "audio": "loudspeaker, microphone", "screens": "screen",
        "firmware": "BIOS or UEFI",
        "firmware.boot": "BIOS or UEFI start", "firmware.secure_boot": "Secure Boot",
        "firmware.tpm": "TPM (may be off in setup)", "board.product": "PC's model",
        "memory.nominal_bytes": "memory on the label", "os.root_bytes": "size of /", "os.root_free_bytes": "free on /",
        "other_systems": "systems installed beside", "camera": "camera", "battery": "battery",
        "battery.wear_percent": "battery wear", "firmware.tpm_version": "TPM version",
    ]

    /// As their makers write them.
    static func name(of system: OtherSystem) -> String {
        switch system {
        case .windows: "Windows"
        case .macos: "macOS"
        case .chromeos: "ChromeOS"
        case .freebsd: "FreeBSD"
        case .netbsd: "NetBSD"
        case .openbsd: "OpenBSD"
        }
    }
}
