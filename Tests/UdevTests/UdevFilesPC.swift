import SystemRoot
import TestSupport

/// A PC laid out from an export: the kernel's properties in `uevent` files, udevd's in `/run/udev/data`.
final class UdevFilesPC {
    private let folder: TemporaryFolder
    private(set) var devices: [(subsystem: String, name: String)] = []

    var root: SystemRoot { .recorded(in: folder.path) }

    /// What the kernel says of a block, network, character or DMI device; all else is udevd's.
    private static let kernel: Set = [
        "MAJOR", "MINOR", "DEVNAME", "DEVTYPE", "DEVMODE", "DISKSEQ", "DRIVER", "IFINDEX", "INTERFACE", "MODALIAS",
        "PARTN",
    ]

    init(export: String) throws {
        folder = try TemporaryFolder()
        for paragraph in export.replacing("\r", with: "").split(separator: "\n\n") {
            let lines = paragraph.split(separator: "\n")
            var properties: [(key: String, value: String)] = []
            for line in lines where line.hasPrefix("E: ") {
                let pair = line.dropFirst(3).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if pair.count == 2, !pair[1].isEmpty { properties.append((String(pair[0]), String(pair[1]))) }
            }
            try lay(Dictionary(properties) { $1 })
        }
    }

    /// Only the kinds of devices that a probe asks for, and the network's for their numbers.
    private func lay(_ properties: [String: String]) throws {
        guard let subsystem = properties["SUBSYSTEM"], let path = properties["DEVPATH"],
            ["block", "dmi", "net", "video4linux"].contains(subsystem), let name = path.split(separator: "/").last
        else { return }
        devices.append((subsystem, String(name)))
        var uevent = "", data = ""
        for (key, value) in properties.sorted(by: { $0.key < $1.key }) {
            switch key {
            case "SUBSYSTEM", "DEVPATH": break
            case "DEVNAME": uevent += "DEVNAME=\(value.dropFirst("/dev/".count))\n"
            case "DEVLINKS": for link in value.split(separator: " ") { data += "S:\(link.dropFirst("/dev/".count))\n" }
            case "TAGS": for tag in value.split(separator: ":") { data += "G:\(tag)\n" }
            case "CURRENT_TAGS": for tag in value.split(separator: ":") { data += "Q:\(tag)\n" }
            case "USEC_INITIALIZED": data += "I:\(value)\n"
            case _ where Self.kernel.contains(key): uevent += "\(key)=\(value)\n"
            default: data += "E:\(key)=\(value)\n"
            }
        }
        try folder.write(uevent, to: "sys\(path)/uevent")
        try folder.link("sys/class/\(subsystem)/\(name)", to: "../..\(path)")
        try folder.write(data, to: "run/udev/data/\(Self.file(subsystem, String(name), properties))")
    }

    private static func file(_ subsystem: String, _ name: String, _ properties: [String: String]) -> String {
        if let major = properties["MAJOR"], let minor = properties["MINOR"] {
            return "\(subsystem == "block" ? "b" : "c")\(major):\(minor)"
        }
        return properties["IFINDEX"].map { "n" + $0 } ?? "+\(subsystem):\(name)"
    }
}
