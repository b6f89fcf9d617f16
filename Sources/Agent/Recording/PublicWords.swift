internal import Probes
internal import SystemRoot

/// The words of the PC's own system and model: a name that is one of them, as `debian` or `optiplex`, tells of nobody.
struct PublicWords {
    private var words: Set<[UInt8]>
    /// The names of devices and of their places, such as `0000:00:1d.0`.
    private var parts: Set<[UInt8]> = []
    private var numbers: Set<[UInt8]> = []

    /// Names that installers and live systems give to every PC, and words that stand everywhere.
    private static let ordinary = [
        "root", "user", "admin", "administrator", "guest", "live", "liveuser", "localhost", "localdomain", "linux",
        "home", "boot", "swap", "data", "media", "cdrom", "usb", "disk", "block", "net", "system", "default", "none",
        "dev", "mapper", "by", "id", "uuid", "label", "path", "part", "ext4", "btrfs", "xfs", "overlay", "tmpfs", "rw",
        "ro", "quiet", "splash", "mnt", "run", "srv", "opt", "var", "usr", "luks", "crypt", "lvm", "vg", "lv",
    ]

    init(of recording: MachineRecording) {
        words = Set(Self.ordinary.map { Array($0.utf8) })
        for (place, thing) in recording.tree.things {
            if place.hasPrefix("sys/") || place.hasPrefix("proc/") { addParts(of: place) }
            if case .file(let bytes) = thing, Self.isOfTheModel(place) { addWords(of: bytes) }
            if case .file(let bytes) = thing, place.hasSuffix("/class_id") { addNumbers(of: bytes) }
        }
        let missed = recording.tree.notRecorded.reasons
        for place in Array(recording.tree.things.keys) + Array(missed.keys) where place.contains("/efivars/") {
            addNumbers(of: Array(place.utf8))
        }
        for device in recording.devices ?? [] {
            addParts(of: device.properties["DEVPATH"] ?? "")
            for (key, value) in device.properties where Self.isOfTheKind(key) { addNumbers(of: Array(value.utf8)) }
        }
    }

    /// Files that name the system and the model, not the PC.
    private static func isOfTheModel(_ place: String) -> Bool {
        let name = place.split(separator: "/").last ?? ""
        if place.hasPrefix("sys/devices/virtual/dmi/id/") || place.hasPrefix("sys/class/dmi/id/") {
            return !PersonalValues.isSerial(name)
        }
        return name.hasSuffix("-release")
            || ["proc/cpuinfo", "proc/meminfo", "proc/sys/kernel/osrelease", "proc/device-tree/model"].contains(place)
    }

    /// A partition's type, and what a driver looks for, are the same on all PCs: UEFI 2.10 §5.3.3.
    private static func isOfTheKind(_ key: String) -> Bool {
        ["ID_PART_ENTRY_TYPE", "MEI_CL_UUID", "MODALIAS"].contains(key)
    }

    /// The names on a path, where they are those of places and of kinds.
    private mutating func addParts(of path: String) {
        for part in path.split(separator: "/").map({ Array($0.utf8) }) where NumberForms.ranges(in: part).isEmpty {
            parts.insert(part.map(\.lowercased))
        }
    }

    private mutating func addWords(of bytes: [UInt8]) {
        for word in bytes.split(whereSeparator: { !$0.isLetterOrDigit }) { words.insert(word.map(\.lowercased)) }
    }

    private mutating func addNumbers(of bytes: [UInt8]) {
        for range in NumberForms.ranges(in: bytes) { numbers.insert(Self.digits(bytes[range])) }
    }

    private static func digits(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.filter(\.isLetterOrDigit).map(\.lowercased)
    }

    /// Whether each of a name's words is public, numbers aside.
    func isPublicName(_ name: [UInt8]) -> Bool {
        let lower = name.map(\.lowercased)
        return words.contains(lower) || parts.contains(lower)
            || lower.split(whereSeparator: { !$0.isLetterOrDigit }).allSatisfy {
                $0.allSatisfy(\.isDigit) || words.contains(Array($0))
            }
    }

    /// Whether a number is that of a kind of thing, or a device's place, which a USB hub gives for its serial number.
    func isPublicNumber(_ number: [UInt8]) -> Bool {
        parts.contains(number.map(\.lowercased)) || numbers.contains(Self.digits(number))
    }
}
