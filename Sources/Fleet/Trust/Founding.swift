import Foundation
import Reports

/// How an office begins: two keys and an empty database, each in its place, nothing overwritten.
package struct Founding: Sendable {
    package let data: OfficeFolder
    package let rootFolder: String

    package init(data: OfficeFolder, rootFolder: String? = nil) {
        self.data = data
        self.rootFolder = rootFolder ?? data.usualRootFolder
    }

    package var rootKeyFile: KeyFile { KeyFile(folder: rootFolder, role: .root) }

    /// Makes the office. The database comes last: an office without one was never founded.
    package func found(district: String, now: Int64) throws -> Office {
        guard !Self.isSame(rootFolder, data.path) else { throw FoundingError.sameFolder(rootFolder) }
        for file in [data.databaseFile, data.collectorKeyFile.path, rootKeyFile.path]
        where FileManager.default.fileExists(atPath: file) {
            throw FoundingError.alreadyThere(file: file)
        }
        try Self.makeFolder(data.path)
        try Self.makeFolder(rootFolder)
        let root = SigningKey()
        let collector = SigningKey()
        try rootKeyFile.write(root)
        try data.collectorKeyFile.write(collector)
        let office = Office(district: district, root: root.id, collector: collector.id, founded: now)
        _ = try FleetStore(creating: office, file: data.databaseFile)
        return office
    }

    static func isSame(_ folder: String, _ other: String) -> Bool {
        URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath().path
            == URL(fileURLWithPath: other).standardizedFileURL.resolvingSymlinksInPath().path
    }

    /// Makes a folder for its owner only. One that is there already keeps its rights: it may be a stick, or shared.
    static func makeFolder(_ path: String) throws(FoundingError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .noFolder(path)
        }
    }
}
