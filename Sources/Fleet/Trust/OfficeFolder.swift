import Foundation
package import Reports

/// Where an office keeps what it must not lose: the database and the collector key, in one folder for its owner only.
package struct OfficeFolder: Hashable, Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    package var databaseFile: String { path + "/fleet.sqlite" }

    /// Where backups go unless told otherwise.
    package var backups: BackupFolder { BackupFolder(path: path + "/backups") }

    package var collectorKeyFile: KeyFile { KeyFile(folder: path, role: .collector) }

    /// Where the root key is written and looked for unless told otherwise: beside the data folder, not in it,
    /// so that a copy of the data folder never carries it along.
    package var usualRootFolder: String {
        var folder = path
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        return folder + "-root-key"
    }

    /// Opens the database of an office that was founded.
    package func open() throws(StoreError) -> FleetStore { try FleetStore(file: databaseFile) }

    package func collectorKey() throws(KeyFileError) -> SigningKey { try collectorKeyFile.read() }
}
