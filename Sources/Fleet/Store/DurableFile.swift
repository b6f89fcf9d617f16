import Glibc

/// Writes small files so that at any moment, also after a power cut, either the old state or the whole new file is there.
///
/// The steps: a file beside it, flushed, then given its name, then the folder flushed: rename(2), fsync(2).
enum DurableFile {
    /// Writes a file that must not be there yet, readable by its owner only.
    ///
    /// - Parameter forFolderOwner: Whether what root writes becomes the property of whose the folder is.
    static func create(
        _ bytes: [UInt8], named name: String, in folder: borrowing Descriptor, forFolderOwner: Bool = false
    ) throws(SystemError) {
        let draft = try writeDraft(bytes, named: name, in: folder)
        defer { _ = unsafe unlinkat(folder.number, draft, 0) }
        if forFolderOwner, geteuid() == 0 { try folder.giveToOwner(draft) }
        // Unlike a rename, a link never takes another file's place.
        if unsafe linkat(folder.number, draft, folder.number, name, 0) != 0 {
            let refusal = SystemError()
            // FAT has no links.
            guard refusal.code == EPERM || refusal.code == EOPNOTSUPP || refusal.code == ENOSYS else { throw refusal }
            guard unsafe faccessat(folder.number, name, F_OK, 0) != 0 else { throw SystemError(code: EEXIST) }
            guard unsafe renameat(folder.number, draft, folder.number, name) == 0 else { throw SystemError() }
        }
        try folder.flush()
    }

    /// Writes a file that everybody may read, in the place of one of that name if there is one.
    static func replace(_ bytes: [UInt8], named name: String, in folder: borrowing Descriptor) throws(SystemError) {
        try replace([(name, bytes)], in: folder)
    }

    /// The same with several files, which are flushed together: a stick takes long for each flush.
    ///
    /// Where one cannot be written, those before it are there all the same.
    static func replace(
        _ files: [(name: String, bytes: [UInt8])], in folder: borrowing Descriptor
    ) throws(SystemError) {
        var drafts: [(draft: String, name: String)] = []
        var refusal: SystemError?
        for file in files {
            do throws(SystemError) {
                let draft = try writeDraft(file.bytes, named: file.name, in: folder, flushing: files.count == 1)
                drafts.append((draft, file.name))
            } catch {
                refusal = error
                break
            }
        }
        do throws(SystemError) {
            if files.count > 1 { try folder.flushAll() }
            for (draft, name) in drafts { try put(draft, at: name, in: folder) }
        } catch {
            for (draft, _) in drafts { _ = unsafe unlinkat(folder.number, draft, 0) }
            throw error
        }
        try folder.flush()
        if let refusal { throw refusal }
    }

    private static func put(_ draft: String, at name: String, in folder: borrowing Descriptor) throws(SystemError) {
        // FAT has no such rights and may say so.
        _ = unsafe fchmodat(folder.number, draft, 0o644, 0)
        guard unsafe renameat(folder.number, draft, folder.number, name) == 0 else { throw SystemError() }
    }

    private static func writeDraft(
        _ bytes: [UInt8], named name: String, in folder: borrowing Descriptor, flushing: Bool = true
    ) throws(SystemError) -> String {
        let draft = name + ".tmp"
        // One that a power cut left behind.
        _ = unsafe unlinkat(folder.number, draft, 0)
        let file = try Descriptor(
            opening: draft, in: folder.number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        do {
            try file.write(bytes)
            if flushing { try file.flush() }
        } catch {
            _ = unsafe unlinkat(folder.number, draft, 0)
            throw error
        }
        return draft
    }
}
