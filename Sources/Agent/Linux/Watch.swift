import CLinux
import Glibc

/// A descriptor of inotify(7), which outlives the program that made it where it is to: what happens meanwhile is kept.
final class Watch {
    let descriptor: Int32

    init() throws(SystemError) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw SystemError(code: errno) }
    }

    /// One that was inherited; `nil` where the number is of something else.
    init?(inherited number: Int32) {
        var text = [CChar](repeating: 0, count: 32)
        let count = unsafe readlink("/proc/self/fd/\(number)", &text, text.count)
        let target = String(decoding: text.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard target == "anon_inode:inotify" else { return nil }
        descriptor = number
        setInherited(false)
    }

    deinit { close(descriptor) }

    /// Whether the program that takes this one's place gets it; a child must not.
    func setInherited(_ inherited: Bool) { _ = fcntl(descriptor, F_SETFD, inherited ? 0 : FD_CLOEXEC) }

    /// Where that can't be had (there is no such folder, or the limit of watches is reached), the day's look sees what
    /// this would have told.
    func add(_ folder: String, _ events: some BinaryInteger) {
        _ = unsafe inotify_add_watch(descriptor, folder, UInt32(truncatingIfNeeded: events))
    }

    var hasEvents: Bool {
        var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&waited, 1, 0) > 0
    }

    /// Takes the events that have come, and tells whether one is of such a name.
    @discardableResult
    func take(of isMeant: (String) -> Bool = { _ in false }) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        var found = false
        while true {
            let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return found }
            var rest = bytes[..<count]
            // wd, mask, cookie and len are four bytes each; the name is padded with zeros.
            while rest.count >= 16 {
                let length = (0..<4).reduce(0) { $0 | Int(rest[rest.startIndex + 12 + $1]) << (8 * $1) }
                let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
                if isMeant(String(decoding: name, as: UTF8.self)) { found = true }
                rest = rest.dropFirst(16 + length)
            }
        }
    }
}
