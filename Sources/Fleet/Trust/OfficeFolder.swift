import Foundation
package import Reports

/// Where an office keeps what it must not lose: the database and the collector key, in one folder for its owner only.
package struct OfficeFolder: Hashable, Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    static let databaseName = "fleet.sqlite"

    package var databaseFile: String { "\(path)/\(Self.databaseName)" }

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
    package func open(looking: Look = .daily) throws(StoreError) -> FleetStore {
        try FleetStore(file: databaseFile, looking: looking)
    }

    /// The key that signs receipts: of the founding's and of each change's, the one that the office's keys name today.
    package func collectorKey(of office: Office) throws(KeyFileError) -> SigningKey {
        for change in stride(from: office.changes, to: 0, by: -1) {
            guard let key = try? collectorKeyFile(change).read(), key.id == office.collector else { continue }
            return key
        }
        let first = try collectorKeyFile.read()
        guard first.id == office.collector else {
            throw .notHere(file: collectorKeyFile(office.changes).path, change: office.changes)
        }
        return first
    }

    /// A key for the next change to name: a new one, or what a change that was broken off has left.
    func newCollectorKey(for change: Int) -> SigningKey {
        (try? collectorKeyFile(change).read()) ?? SigningKey()
    }

    /// Keeps that key, unless it was left here.
    func keep(_ key: SigningKey, of change: Int) throws(KeyFileError) {
        guard (try? collectorKeyFile(change).read())?.id != key.id else { return }
        try collectorKeyFile(change).write(key)
    }

    private func collectorKeyFile(_ change: Int) -> KeyFile { KeyFile(folder: path, role: .collector, change: change) }
}
