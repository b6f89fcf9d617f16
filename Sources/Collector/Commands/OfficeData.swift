import Fleet
import Foundation
import Requirements

/// What PCs are judged by here: what the program holds, and the office's own profiles and tables.
enum OfficeData {
    /// A file with a mistake stops the command: public money is spent by the list, and not by other rules than stated.
    static func load() throws -> RequirementData {
        let folder = DataFileKind.officeFolder(environment: ProcessInfo.processInfo.environment)
        var data = try RequirementData.shipped()
        for name in try names(in: folder) {
            let path = folder + "/" + name
            data = try data.including(file: path, try GivenFile(path: path).read(upTo: DataFileKind.sizeLimit))
        }
        return data
    }

    private static func names(in folder: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter(DataFileKind.isDataFile).sorted()
    }
}
