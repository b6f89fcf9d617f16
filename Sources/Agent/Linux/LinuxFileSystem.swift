import CLinux
import Glibc

/// The kernel's own file calls. All pointers of ``FileSystemCalls`` stay in this file.
package struct LinuxFileSystem: FileSystemCalls {
    package init() {}

    package func openFolder(_ path: String) throws(SystemError) -> Int32 {
        try checked(unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }

    package func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        try checked(unsafe openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    }

    package func makeFolder(_ path: String) throws(SystemError) {
        try checked(unsafe mkdir(path, 0o700))
    }

    package func makeFolder(_ name: String, in folder: Int32) throws(SystemError) {
        try checked(unsafe mkdirat(folder, name, 0o700))
    }

    package func create(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        try checked(unsafe openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600))
    }

    package func open(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        try checked(unsafe openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    }

    package func status(of file: Int32) throws(SystemError) -> FileStatus {
        var found = stat()
        try checked(unsafe fstat(file, &found))
        let kind: FileStatus.Kind =
            switch found.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            default: .other
            }
        return FileStatus(
            kind: kind, size: Int(found.st_size), device: UInt64(found.st_dev), owner: found.st_uid,
            group: found.st_gid, modified: Int64(found.st_mtim.tv_sec))
    }

    package func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let taken = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, count) }
        let length = try checked(taken)
        return Array(bytes.prefix(length))
    }

    package func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
        let taken = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
        return try checked(taken)
    }

    package func give(_ file: Int32, owner: UInt32, group: UInt32) throws(SystemError) {
        try checked(fchown(file, owner, group))
    }

    package func sync(_ file: Int32) throws(SystemError) {
        try checked(fsync(file))
    }

    package func syncFileSystem(of file: Int32) throws(SystemError) {
        try checked(syncfs(file))
    }

    package func forgetContents(of file: Int32) throws(SystemError) {
        let error = posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
        guard error == 0 else { throw SystemError(code: error) }
    }

    package func close(_ file: Int32) throws(SystemError) {
        try checked(Glibc.close(file))
    }

    package func rename(
        _ name: String, in folder: Int32, to newName: String, in newFolder: Int32
    ) throws(SystemError) {
        try checked(unsafe renameat(folder, name, newFolder, newName))
    }

    package func link(_ name: String, in folder: Int32, to newName: String) throws(SystemError) {
        try checked(unsafe linkat(folder, name, folder, newName, 0))
    }

    package func makeLink(_ name: String, in folder: Int32, to target: String) throws(SystemError) {
        try checked(unsafe symlinkat(target, folder, name))
    }

    package func remove(_ name: String, in folder: Int32) throws(SystemError) {
        try checked(unsafe unlinkat(folder, name, 0))
    }

    package func removeFolder(_ name: String, in folder: Int32) throws(SystemError) {
        try checked(unsafe unlinkat(folder, name, AT_REMOVEDIR))
    }

    package func names(in folder: Int32) throws(SystemError) -> [String] {
        // A fresh descriptor: one that was duplicated would share the reading position.
        let descriptor = try openFolder(".", in: folder)
        guard let stream = unsafe fdopendir(descriptor) else {
            let error = SystemError(code: errno)
            _ = Glibc.close(descriptor)
            throw error
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw SystemError(code: errno) }
        return names
    }

    package func lock(_ file: Int32) throws(SystemError) {
        try checked(flock(file, LOCK_EX))
    }

    package var isRoot: Bool { geteuid() == 0 }

    /// The result of a call; -1 stands for the reason in `errno`.
    @discardableResult
    private func checked<Result: BinaryInteger>(_ result: Result) throws(SystemError) -> Result {
        guard result != -1 else { throw SystemError(code: errno) }
        return result
    }
}
