import Glibc

/// What the kernel said to a request about a file, such as `No space left on device`. Source: errno(3).
package struct SystemError: Error, Hashable, CustomStringConvertible {
    package let code: Int32

    /// Takes the code that the last failed call left behind; call it before anything else can fail.
    init() { code = errno }

    init(code: Int32) { self.code = code }

    package var description: String {
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }

    package var isAbsent: Bool { code == ENOENT }
    var isThere: Bool { code == EEXIST }
    package var isFull: Bool { code == ENOSPC || code == EDQUOT }
    /// The medium is write-protected, or the folder is not ours to write in.
    package var isReadOnly: Bool { code == EROFS || code == EACCES || code == EPERM }
}
