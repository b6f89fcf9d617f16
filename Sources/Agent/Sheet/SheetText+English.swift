internal import Machine
internal import Requirements

extension SheetText {
    var english: String {
        switch self {
        case .verdict(let verdict):
            switch verdict {
            case .ready: "READY"
            case .usable: "USABLE"
            case .upgrade: "UPGRADE"
            case .replace: "REPLACE"
            case .unknown: "NOT KNOWN YET"
            }
        case .meaning(let verdict, let use):
            switch verdict {
            case .ready: "This PC has all that is recommended for: \(use)."
            case .usable: "This PC has all that is required for: \(use)."
            case .upgrade: "This PC lacks something that is required for: \(use). It can be helped, see below."
            case .replace: "This PC lacks something that is required for: \(use). No remedy within the limit helps."
            case .unknown: "Whether this PC is fit for: \(use), depends on something that was not seen."
            }
        case .score(let score, let day): "Score \(score) of 100, as of \(day)."
        case .scoreBetween(let low, let high, let day): "Score between \(low) and \(high) of 100, as of \(day)."
        case .lookAt(let things): "Look at: \(things.joined(separator: ", "))."

        case .found: "found"
        case .required: "required"
        case .recommended: "recommended"
        case .level: "level"
        case .criterion(let name):
            switch name {
            case .isa: "Instructions"
            case .cpu: "Processor"
            case .ram: "Memory"
            case .diskKind: "Disk"
            case .diskGb: "Disk size"
            case .os: "System"
            }
        case .gate(let name):
            switch name {
            case .screen: "Screen"
            case .network: "Network"
            case .soundOut: "Sound out"
            case .soundIn: "Sound in"
            }
        case .notSeen: "not seen"
        case .notListed: "not in the table"
        case .lookYourself: "look yourself"
        case .gatePassed: "there"
        case .gateFailed: "missing"
        case .yes: "yes"
        case .no: "no"
        case .points(let number): "\(number) points"
        case .pointsMeaning: "1 point: 1 MHz of one Core 2 core. Published GHz are read so, the lenient way."
        case .pointsByClock: "This processor is not in the table: its points come from its clock alone."
        case .megabytes(let number): "\(number) MB"
        case .gigabytes(let number), .decimalGigabytes(let number): "\(number) GB"
        case .diskKind(let kind):
            switch kind {
            case .hdd: "hard disk"
            case .ssd: "SSD"
            case .emmc: "eMMC"
            case .unknown: "kind not seen"
            }
        case .updatesUntil(let day): "until \(day)"
        case .updatesEnded(let day): "ended \(day)"
        case .updatesNotAnnounced: "end not announced"
        case .supported: "supported"
        case .daysOfUpdates(let days): "\(days) days"

        case .whatWouldHelp: "What would help"
        case .nothingNeeded: "Nothing is needed."
        case .nothingHelps: "No remedy was found: plan a new PC for this use."
        case .reaches(let band, let from, let to):
            switch band {
            case .usable: "To be usable (score \(from) → \(to)):"
            case .ready: "To be ready (score \(from) → \(to)):"
            }
        case .reinstall(let target): "install \(target) anew"
        case .addRAM(let size): "add memory, to \(size) in all"
        case .ssd(let gigabytes): "put in an SSD of \(gigabytes) GB in the system disk's place"
        case .replaceScreen: "connect a screen that is large enough"
        case .addNetwork: "add a network adapter"
        case .addHeadset: "add a headset"
        case .reassign(let use): "use this PC for: \(use)"
        case .firstLook(let things): "look first: \(things.joined(separator: "; "))"
        case .confirm(let thing):
            switch thing {
            case .memoryType: "which kind of memory the board takes"
            case .memorySoldered: "whether the memory can be changed"
            case .boardMaximum: "how much memory the board takes"
            case .diskBay: "whether there is a bay or slot for an SSD"
            case .tpmVersion: "whether there is a TPM 2.0"
            }
        case .cost(let value, let currency, let date): "costs \(value) \(currency), prices of \(date)"

        case .thisPC: "This PC"
        case .model: "Model"
        case .processor: "Processor"
        case .memory: "Memory"
        case .disk: "Disk"
        case .systemDisk: "System disk"
        case .system: "System"
        case .graphics: "Graphics"
        case .network: "Network"
        case .sound: "Sound"
        case .firmware: "Firmware"
        case .screen: "Screen"
        case .processorDetails(let model, let cores, let threads, let clock):
            "\(model), cores: \(cores), threads: \(threads), up to \(clock) MHz"
        case .usableOf(let usable, let nominal): "\(nominal), of which programs can use \(usable)"
        case .usable(let usable): "programs can use \(usable)"
        case .slots(let used, let all): "\(used) of \(all) slots in use"
        case .boardMaximum(let size): "the board takes \(size)"
        case .soldered: "soldered"
        case .turns(let rate): "\(rate) turns a minute"
        case .kernel(let release): "kernel \(release)"
        case .freeSpace(let free, let all): "\(free) of \(all) free"
        case .otherSystems: "Also there"
        case .otherSystem(let system): Self.name(of: system)
        case .screenSize(let pixels, let millimetres): "\(pixels), \(millimetres) mm"
        case .camera: "Camera"
        case .battery: "Battery"
        case .batteryWear(let percent): "\(percent) % of its capacity is lost"
        case .tpm(let version): "TPM \(version)"
        case .none: "none"
        case .virtualMachine: "a virtual machine"
        case .liveSession: "a live session: the installed system was not read"

        case .notSeenHere: "Not seen"
        case .field(let field): Self.englishFields[field] ?? field
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
        case .moreMissed(let count): "and \(count) more: `probe --print --json` names all"

        case .whereRead: "Where each value was read"
        case .emptyRecording(let folder):
            "\(folder) holds nothing of a recorded PC, so nothing was seen. Expected: the folder root, and beside it "
                + "udevadm-export-db.txt or lspci.dump."
        case .noRecording(let folder): "\(folder) is not there or is not a folder: name the folder of a recorded PC."
        case .unreadableRecording(let folder, let why): "The recording in \(folder) can't be used. \(why)"
        case .unknownProfile(let name, let known):
            "There is no profile \(name), and no such file. Use one of: \(known.joined(separator: ", "))."
        case .badDate(let text): "\(text) is not a day: write it as 2026-12-31."
        }
    }

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
