import Glibc
import Reports

/// Puts a backup in the database's place. The database that was there is kept beside it.
package struct Restoration: Sendable {
    private let folder: OfficeFolder
    private let backup: String

    package init(of folder: OfficeFolder, from backup: String) {
        self.folder = folder
        self.backup = backup
    }

    /// - Returns: Where the database lies now that was there before; `nil` where there was none.
    package func run(at time: Int64) throws(BackupError) -> String? {
        let office = try checkedBackup()
        // The key of the founding says whose folder this is, however damaged its database.
        guard try collectorKey() == office.collector else {
            throw .otherOffice(file: backup, district: office.district)
        }
        do throws(SystemError) {
            let data = try Descriptor(folder: folder.path, followingLinks: true)
            if try data.lock(.alone) { return try replace(in: data, at: time) }
        } catch {
            throw .unwritable(folder: folder.path, "\(error)")
        }
        throw .inUse(folder: folder.path)
    }

    private func checkedBackup() throws(BackupError) -> Office {
        let copy = StoredCopy(file: backup)
        do throws(StoreError) {
            try copy.check()
            return try copy.office()
        } catch {
            throw .store(error)
        }
    }

    private func collectorKey() throws(BackupError) -> KeyID {
        do throws(KeyFileError) { return try folder.collectorKeyFile.read().id } catch { throw .key(error) }
    }

    /// First the new one is whole on the disk under another name. A cut between the renames leaves no database where
    /// one belongs: the same command then completes it.
    private func replace(in data: borrowing Descriptor, at time: Int64) throws(SystemError) -> String? {
        let name = OfficeFolder.databaseName
        let draft = name + ".restored"
        try copyBackup(as: draft, in: data)
        let aside = "replaced-" + BackupName(at: time).text
        var wasThere = false
        // The journal belongs to the database that goes: the new one must never meet it.
        for (old, new) in [(name, aside), (name + "-wal", aside + "-wal")] {
            if unsafe renameat(data.number, old, data.number, new) == 0 {
                wasThere = wasThere || old == name
            } else {
                let refusal = SystemError()
                guard refusal.isAbsent else { throw refusal }
            }
        }
        _ = unsafe unlinkat(data.number, name + "-shm", 0)
        guard unsafe renameat(data.number, draft, data.number, name) == 0 else { throw SystemError() }
        try data.flush()
        return wasThere ? "\(folder.path)/\(aside)" : nil
    }

    private func copyBackup(as draft: String, in data: borrowing Descriptor) throws(SystemError) {
        let source = try Descriptor(opening: backup, flags: O_RDONLY)
        _ = unsafe unlinkat(data.number, draft, 0)
        let copy = try Descriptor(
            opening: draft, in: data.number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        while true {
            let bytes = try source.read(upTo: 1 << 20)
            if bytes.isEmpty { break }
            try copy.write(bytes)
        }
        try copy.flush()
    }
}
