import Foundation
import Requirements
internal import ShownText

/// What PCs are judged by here: what the program holds, and the office's own profiles and tables.
enum OfficeData {
    /// The same folder as on a school PC: `profiles.d` in the folder that systemd names, else in `/etc/probe`.
    static var folder: String {
        let folders = ProcessInfo.processInfo.environment["CONFIGURATION_DIRECTORY"]?.split(separator: ":") ?? []
        return (folders.first.map(String.init) ?? "/etc/probe") + "/profiles.d"
    }

    /// A file with a mistake stops the command: public money is spent by the list, and not by other rules than stated.
    static func load() throws -> RequirementData {
        var data = try RequirementData.shipped()
        for name in try names() {
            let path = folder + "/" + name
            guard let bytes = FileManager.default.contents(atPath: path) else { throw UnreadableFile(path: path) }
            data = try data.including(file: path, Array(bytes))
        }
        return data
    }

    private static func names() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter(DataFileKind.isDataFile).sorted()
    }

    struct UnreadableFile: Error, CustomStringConvertible {
        let path: String

        var description: String { "\(TerminalText(cleaning: path)) can't be read: make it readable, or take it away." }
    }
}
