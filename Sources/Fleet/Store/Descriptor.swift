import CLinux
import Glibc

/// An open file or folder, closed when it goes out of scope.
struct Descriptor: ~Copyable, Sendable {
    /// Stands for the working folder where a folder's number is asked for: openat(2).
    static let workingFolder = AT_FDCWD

    let number: Int32

    /// Opens `name` below an open folder, in one step, so that nothing can be put in its place meanwhile.
    init(
        opening name: String, in folder: Int32 = Descriptor.workingFolder, flags: Int32, mode: mode_t = 0
    ) throws(SystemError) {
        let opened = unsafe openat(folder, name, flags | O_CLOEXEC, mode)
        guard opened >= 0 else { throw SystemError() }
        number = opened
    }

    /// Opens a folder to work below it.
    init(folder name: String, in folder: Int32 = Descriptor.workingFolder, followingLinks: Bool) throws(SystemError) {
        try self.init(
            opening: name, in: folder, flags: O_RDONLY | O_DIRECTORY | (followingLinks ? 0 : O_NOFOLLOW))
    }

    deinit { _ = close(number) }

    /// Whether it is a plain file, and neither a folder nor a device.
    func isRegular() throws(SystemError) -> Bool {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw SystemError() }
        return status.st_mode & S_IFMT == S_IFREG
    }

    /// Gives a file in this folder to the folder's owner: fchownat(2).
    func giveToOwner(_ name: String) throws(SystemError) {
        var status = stat()
        guard unsafe fstat(number, &status) == 0,
            unsafe fchownat(number, name, status.st_uid, status.st_gid, AT_SYMLINK_NOFOLLOW) == 0
        else { throw SystemError() }
    }

    /// Goes to this byte, to read from there: lseek(2).
    func seek(to offset: Int) throws(SystemError) {
        guard lseek(number, off_t(offset), SEEK_SET) >= 0 else { throw SystemError() }
    }

    /// Reads to the end, or to `limit` bytes.
    func read(upTo limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: min(limit, 65_536))
        while bytes.count < limit {
            let wanted = min(chunk.count, limit - bytes.count)
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(number, $0.baseAddress, wanted) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SystemError() }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }

    func write(_ bytes: [UInt8]) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(number, $0.baseAddress.map { unsafe $0 + done }, $0.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SystemError() }
            done += count
        }
    }

    /// Waits until what was written, or the folder's list of names, is on the disk: fsync(2).
    func flush() throws(SystemError) {
        guard fsync(number) == 0 else { throw SystemError() }
    }

    /// The same for all of the file system that it lies on: syncfs(2), which tells of failed writes since Linux 5.8.
    func flushAll() throws(SystemError) {
        guard syncfs(number) == 0 else { throw SystemError() }
    }

    /// How a folder is held: together with others that use it, or alone.
    enum Hold { case together, alone }

    /// Holds it until it is closed; false where others hold it in a way that does not go with this. Source: flock(2).
    func lock(_ hold: Hold) throws(SystemError) -> Bool {
        if flock(number, (hold == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 { return true }
        let refusal = SystemError()
        guard refusal.code == EWOULDBLOCK else { throw refusal }
        return false
    }
}
