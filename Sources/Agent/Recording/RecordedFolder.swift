internal import Probes
internal import SystemRoot

/// A recording as it is written: the files, links and folders that were touched, udev's answers, the PCI bus, and what
/// could not be read; all that is personal replaced.
struct RecordedFolder {
    private let recording: MachineRecording
    private var values: PersonalValues
    private(set) var contents = FolderContents.empty

    init(_ recording: MachineRecording, names: PersonalNames, pseudonyms: Pseudonyms = Pseudonyms()) {
        self.recording = recording
        values = PersonalValues(publicWords: PublicWords(of: recording), pseudonyms: pseudonyms)
        for name in names.names { values.name(name) }
        // Once to find what is personal, twice to find it everywhere.
        _ = build()
        contents = build()
    }

    private mutating func build() -> FolderContents {
        var folder = FolderContents.empty
        folder.put(.empty, at: ["root"])
        var namesOnly: [String] = []
        let missed = recording.tree.notRecorded.reasons
        for (place, thing) in sortedThings {
            let path = values.replacing(place)
            folder.put(contents(of: thing, at: place), at: ["root"] + path.split(separator: "/"))
            if case .unread = thing, missed[place] == nil { namesOnly.append(path) }
        }
        if let devices = recording.devices {
            let scrubbed = devices.map { values.scrubbing($0) }
            folder.put(.file(Array(UdevExport(devices: scrubbed).text.utf8)), at: ["udevadm-export-db.txt"])
        }
        if let dump = recording.busDump {
            folder.put(.file(values.replacing(PCIConfig.scrubbed(dump: dump))), at: ["lspci.dump"])
        }
        var reasons: [String: ReadError.Reason] = [:]
        for (place, reason) in missed { reasons[values.replacing(place)] = reason }
        let notRecorded = NotRecorded(reasons).text(namesOnly: namesOnly)
        folder.put(.file(Array((Self.heading + notRecorded).utf8)), at: [Substring(NotRecorded.fileName)])
        return folder
    }

    /// The PC's UUID as the kernel writes it comes before the table, which has it in bytes of either order.
    private var sortedThings: [(key: String, value: TracedTree.Thing)] {
        recording.tree.things.sorted { one, other in
            (one.key.hasPrefix("sys/firmware") ? 1 : 0, one.key) < (
                other.key.hasPrefix("sys/firmware") ? 1 : 0, other.key
            )
        }
    }

    private mutating func contents(of thing: TracedTree.Thing, at place: String) -> FolderContents {
        switch thing {
        case .file(let bytes): .file(values.scrubbing(bytes, at: place))
        case .unread: .file([])
        case .folder: .empty
        case .link(let target): .link(values.replacing(Self.relative(target, from: place)))
        }
    }

    /// A link's target, relative, and never above the root.
    static func relative(_ target: String, from place: String) -> String {
        let depth = place.split(separator: "/").count - 1
        var parts = target.split(separator: "/").map(String.init)
        let climbs = parts.prefix { $0 == ".." }.count
        if target.hasPrefix("/") {
            parts = Array(repeating: "..", count: depth) + parts.dropFirst(climbs)
        } else if climbs > depth {
            parts.removeFirst(climbs - depth)
        }
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    /// How many things could not be read.
    var missedCount: Int { recording.tree.notRecorded.reasons.count }

    private static let heading = """
        What was asked for and is not in this recording, and why.
        "name only" is a file that is there, and empty here, since nobody asked for its content.

        """
}
