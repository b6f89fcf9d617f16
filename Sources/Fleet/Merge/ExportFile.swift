import Glibc

/// Lines on their way into one new file, which has its name only once it is whole.
package final class ExportFile: ExportTarget {
    private let path: String
    private let folder: Descriptor
    private let name: String
    private let file: Descriptor
    private var waiting: [UInt8] = []

    package init(path: String) throws(NewFileError) {
        self.path = path
        let cut = path.lastIndex(of: "/")
        name = cut.map { String(path[path.index(after: $0)...]) } ?? path
        let folder = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        do throws(SystemError) {
            self.folder = try Descriptor(folder: folder, followingLinks: true)
            guard unsafe faccessat(self.folder.number, name, F_OK, AT_SYMLINK_NOFOLLOW) != 0 else {
                throw SystemError(code: EEXIST)
            }
            // One that was broken off is begun anew.
            _ = unsafe unlinkat(self.folder.number, name + ".tmp", 0)
            file = try Descriptor(
                opening: name + ".tmp", in: self.folder.number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
                mode: 0o600)
        } catch {
            throw NewFileError(path: path, error: error)
        }
    }

    package func add(_ line: String) throws(NewFileError) {
        waiting += line.utf8
        waiting.append(UInt8(ascii: "\n"))
        if waiting.count >= 1 << 20 { try writeWaiting() }
    }

    /// Gives the file its name; when this returns it outlives a power cut.
    package func finish() throws(NewFileError) {
        try writeWaiting()
        do throws(SystemError) {
            try file.flush()
            guard unsafe renameat(folder.number, name + ".tmp", folder.number, name) == 0 else { throw SystemError() }
            try folder.flush()
        } catch {
            throw NewFileError(path: path, error: error)
        }
    }

    private func writeWaiting() throws(NewFileError) {
        do throws(SystemError) { try file.write(waiting) } catch { throw NewFileError(path: path, error: error) }
        waiting.removeAll(keepingCapacity: true)
    }
}
