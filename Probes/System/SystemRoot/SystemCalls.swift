internal import Glibc

/// The few calls to the kernel that reading needs, without a pointer in what they hand out.
enum SystemCalls {
    static func read(_ path: String, naming file: String, limit: Int) throws(ReadError) -> [UInt8] {
        // O_NONBLOCK, so that a pipe somebody put in a file's place cannot hold the reader up.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw ReadError(file: file, reason: reason(of: errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw ReadError(file: file, reason: reason(of: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ReadError(file: file, reason: .unreadable("not a regular file"))
        }
        return try drain(descriptor, naming: file, size: Int(status.st_size), limit: limit)
    }

    /// Reads to the end: files of /proc and /sys say that their size is 0 or 4096, whatever they hold.
    private static func drain(
        _ descriptor: Int32, naming file: String, size: Int, limit: Int
    ) throws(ReadError) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(min(size, limit))
        // A file of /sys is at most a page; there are a hundred of them.
        var block = [UInt8](repeating: 0, count: 1...4096 ~= size ? 4096 : 16 << 10)
        while true {
            let count = unsafe block.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return content }
            if count < 0 {
                if errno == EINTR { continue }
                throw ReadError(file: file, reason: reason(of: errno))
            }
            content += block[..<count]
            // What says that it has a page and holds less is a file of /sys, which gives all at once.
            if size == 4096, content.count < size { return content }
            if content.count > limit {
                throw ReadError(file: file, reason: .unreadable("longer than \(limit) bytes"))
            }
        }
    }

    static func names(in path: String, naming folder: String) throws(ReadError) -> [String] {
        guard let stream = unsafe opendir(path) else { throw ReadError(file: folder, reason: reason(of: errno)) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
                unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    /// The size of the file system at a path, and what of it everybody may still fill: statvfs(3).
    static func space(at path: String, naming file: String) throws(ReadError) -> FileSystemSpace {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { throw ReadError(file: file, reason: reason(of: errno)) }
        let block = UInt64(status.f_frsize)
        return try FileSystemSpace(
            blocks: UInt64(status.f_blocks), available: UInt64(status.f_bavail), of: block, naming: file)
    }

    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Whether a folder is here, links followed.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// What a symbolic link holds; `nil` for anything else.
    static func linkTarget(_ path: String) -> String? {
        var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe target.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return -1 }
            return unsafe base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                unsafe readlink(path, $0, buffer.count)
            }
        }
        guard count > 0 else { return nil }
        return String(decoding: target[..<count], as: UTF8.self)
    }

    private static func reason(of error: Int32) -> ReadError.Reason {
        switch error {
        case ENOENT, ENOTDIR, ENODEV, ENXIO: .absent
        case EACCES, EPERM: .forbidden
        case ELOOP: .unreadable("too many symbolic links")
        case EIO: .unreadable("input/output error")
        case EISDIR: .unreadable("a folder")
        default: .unreadable("error \(error)")
        }
    }
}
