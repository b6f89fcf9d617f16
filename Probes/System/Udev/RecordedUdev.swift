package import SystemRoot

/// A udev database recorded as text: what `udevadm info --export-db` printed.
///
/// Format: a paragraph a device; `P:` its path below `/sys`, `E:` a property. Source: udevadm(8).
package struct RecordedUdev: UdevSource {
    package static let fileName = "udevadm-export-db.txt"

    private let devices: [Device: [String: String]]

    private struct Device: Hashable {
        let subsystem: String
        let name: String
    }

    /// An export that holds no device is still one: udev was there, and was asked for devices that it did not know.
    package let isThere: Bool

    /// The recording in a folder; an empty database where it holds none.
    package init(in folder: SystemRoot) throws(ReadError) {
        let file = Self.fileName
        self.init(parsing: folder.exists(file) ? try folder.text(of: file, limit: 32 << 20) : "")
    }

    package init(parsing text: String) {
        var devices: [Device: [String: String]] = [:]
        var name: String?
        var properties: [String: String] = [:]
        func finish() {
            if let name, let subsystem = properties["SUBSYSTEM"] {
                devices[Device(subsystem: subsystem, name: name)] = properties
            }
            (name, properties) = (nil, [:])
        }
        // Bytes, not characters: `\r\n` is one character.
        for line in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == UInt8(ascii: "\n") }) {
            let line = String(Substring(line))
            if line.hasPrefix("P: ") {
                finish()
                name = line.split(separator: "/").last.map { Self.withoutLineEnd(String($0)) }
            } else if line.hasPrefix("E: "), let equals = line.firstIndex(of: "=") {
                let key = String(line[line.index(line.startIndex, offsetBy: 3)..<equals])
                properties[key] = Self.withoutLineEnd(String(line[line.index(after: equals)...]))
            }
        }
        finish()
        self.devices = devices
        isThere = !text.isEmpty
    }

    private static func withoutLineEnd(_ text: String) -> String {
        text.utf8.last == UInt8(ascii: "\r") ? String(decoding: text.utf8.dropLast(), as: UTF8.self) : text
    }

    package func properties(subsystem: String, name: String) -> [String: String]? {
        devices[Device(subsystem: subsystem, name: name)]
    }
}
