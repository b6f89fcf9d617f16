internal import Foundation
import Glibc

/// Where an office's backups lie: whole, checked copies of the database, the newest few kept.
///
/// On the same disk they help against a damaged database; against a lost PC, only a copy elsewhere does.
package struct BackupFolder: Sendable {
    package let path: String

    /// As many as are kept.
    package static let kept = 4

    package init(path: String) { self.path = path }

    /// When the newest was made, Unix seconds; `nil` where there is none.
    package var newest: Int64? { names.last?.time }

    /// Copies the database, checks the copy, and only then removes the oldest.
    ///
    /// - Returns: The copy's file.
    package func add(_ store: FleetStore, at time: Int64) throws(BackupError) -> String {
        try checkStore(store)
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .unwritable(folder: path, "it could not be made")
        }
        let name = BackupName(at: time)
        let draft = "\(path)/\(name.text).tmp"
        defer { try? FileManager.default.removeItem(atPath: draft) }
        try write(store, to: draft)
        do throws(SystemError) {
            let folder = try Descriptor(folder: path, followingLinks: true)
            try Descriptor(opening: name.text + ".tmp", in: folder.number, flags: O_RDONLY | O_NOFOLLOW).flush()
            guard unsafe renameat(folder.number, name.text + ".tmp", folder.number, name.text) == 0 else {
                throw SystemError()
            }
            try folder.flush()
        } catch {
            throw .unwritable(folder: path, "\(error)")
        }
        for old in names.dropLast(Self.kept) { try? FileManager.default.removeItem(atPath: "\(path)/\(old.text)") }
        return "\(path)/\(name.text)"
    }

    /// A damaged database must not push its whole copies out.
    private func checkStore(_ store: FleetStore) throws(BackupError) {
        do throws(StoreError) { try store.checkIntegrity() } catch { throw .store(error) }
    }

    private func write(_ store: FleetStore, to draft: String) throws(BackupError) {
        try? FileManager.default.removeItem(atPath: draft)
        do throws(StoreError) {
            try store.copy(to: draft)
            try StoredCopy(file: draft).check()
        } catch {
            throw .store(error)
        }
    }

    /// The oldest first.
    private var names: [BackupName] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).compactMap(BackupName.init).sorted()
    }
}
