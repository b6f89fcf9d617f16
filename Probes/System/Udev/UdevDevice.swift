internal import SystemRoot

/// One device's properties, put together from the kernel's file and udevd's as libudev does it.
struct UdevDevice {
    private(set) var properties: [String: String] = [:]
    private let subsystem: String

    /// - Parameter kernel: the device's `uevent`, lines such as `MAJOR=8`.
    init(kernel: [UInt8], subsystem: String, path: String) {
        self.subsystem = subsystem
        for line in kernel[...].lines {
            if let (key, value) = Self.pair(line) { properties[key] = value }
        }
        // The kernel's name for the node is without its folder.
        if let node = properties["DEVNAME"], !node.hasPrefix("/") { properties["DEVNAME"] = "/dev/" + node }
        properties["DEVPATH"] = path
        properties["SUBSYSTEM"] = subsystem
    }

    /// What udevd's file of the device is called.
    func id(name: String) -> String {
        if let major = properties["MAJOR"], let minor = properties["MINOR"], major != "0" {
            return "\(subsystem == "block" ? "b" : "c")\(major):\(minor)"
        }
        if let interface = properties["IFINDEX"] { return "n" + interface }
        return "+\(subsystem):\(name)"
    }

    /// Takes in udevd's file: `E:` a property, `S:` a link to the node, `G:` a tag, `Q:` one that is current, `I:` when
    /// udevd first saw the device, in microseconds since the PC started. Lines of other kinds are udevd's own business.
    mutating func add(_ udevd: [UInt8]) {
        var links: [String] = [], tags: [String] = [], current: [String] = []
        for line in udevd[...].lines where line.dropFirst().first == UInt8(ascii: ":") {
            let rest = line.dropFirst(2)
            switch line.first {
            case UInt8(ascii: "E"):
                // Without a value udevd says that there is no such property.
                if let (key, value) = Self.pair(rest) { properties[key] = value.isEmpty ? nil : value }
            case UInt8(ascii: "S"): links.append("/dev/" + rest.text)
            case UInt8(ascii: "G"): tags.append(rest.text)
            case UInt8(ascii: "Q"): current.append(rest.text)
            case UInt8(ascii: "I"): properties["USEC_INITIALIZED"] = rest.text
            default: break
            }
        }
        if !links.isEmpty { properties["DEVLINKS"] = links.joined(separator: " ") }
        if !tags.isEmpty { properties["TAGS"] = Self.list(tags) }
        if !current.isEmpty { properties["CURRENT_TAGS"] = Self.list(current) }
    }

    private static func pair(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
        guard let equals = line.firstIndex(of: UInt8(ascii: "=")), equals > line.startIndex else { return nil }
        return (line[..<equals].text, line[line.index(after: equals)...].text)
    }

    private static func list(_ tags: [String]) -> String { ":" + tags.joined(separator: ":") + ":" }
}
