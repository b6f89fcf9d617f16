import CLinux
import Glibc

/// Waits in poll(2) on a timerfd and on inotify: one thread, no wake-up before there is something to do.
///
/// The timer counts the time a notebook sleeps, which poll's own time-out would not.
package final class LinuxWaiting: Waiting {
    private let timer: Int32
    private let watch: Int32
    private let watchedNames: Set<String>

    /// - Parameter names: the files in the folder whose renewal wakes.
    package init(folder: String, names: Set<String>) throws(SystemError) {
        watchedNames = names
        timer = timerfd_create(CLOCK_BOOTTIME, Int32(TFD_CLOEXEC) | Int32(TFD_NONBLOCK))
        guard timer >= 0 else { throw SystemError(code: errno) }
        watch = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard watch >= 0 else {
            let error = SystemError(code: errno)
            close(timer)
            throw error
        }
        // The write dance ends in a rename. Without a watch (the limit of watches may be reached) the next day's check
        // sees the change.
        _ = unsafe inotify_add_watch(watch, folder, UInt32(IN_MOVED_TO))
    }

    deinit {
        close(timer)
        close(watch)
    }

    package func wait(until deadline: Int64) throws(SystemError) -> WakeUp {
        // A time of 0 would switch the timer off.
        var setting = itimerspec(
            it_interval: timespec(), it_value: timespec(tv_sec: Int(max(1, deadline)), tv_nsec: 0))
        guard unsafe timerfd_settime(timer, Int32(TFD_TIMER_ABSTIME), &setting, nil) == 0 else {
            throw SystemError(code: errno)
        }
        while true {
            var waited = [
                pollfd(fd: timer, events: Int16(POLLIN), revents: 0),
                pollfd(fd: watch, events: Int16(POLLIN), revents: 0),
            ]
            guard unsafe poll(&waited, 2, -1) >= 0 else {
                if errno == EINTR { continue }
                throw SystemError(code: errno)
            }
            if waited[1].revents != 0 && wasChanged() { return .stateChanged }
            if waited[0].revents != 0 { return .deadline }
        }
    }

    /// Takes the events that have come, and tells whether one is of a watched name. Source: inotify(7).
    private func wasChanged() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 8192)
        var changed = false
        while true {
            let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(watch, $0.baseAddress, $0.count) }
            guard count > 0 else { return changed }
            var rest = bytes[..<count]
            // wd, mask, cookie and len are four bytes each; the name is padded with zeros.
            while rest.count >= 16 {
                let length = (0..<4).reduce(0) { $0 | Int(rest[rest.startIndex + 12 + $1]) << (8 * $1) }
                let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
                if watchedNames.contains(String(decoding: name, as: UTF8.self)) { changed = true }
                rest = rest.dropFirst(16 + length)
            }
        }
    }
}
