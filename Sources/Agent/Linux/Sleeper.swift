import CLinux
import Glibc

/// The daemon between its deadlines: started by ``LightWaiting``, with all that it needs in its arguments. It touches
/// nothing of this program but this file and what waits.
struct Sleeper {
    /// What it is called by; no command for people.
    static let command = "daemon-sleep"

    let rest: Rest
    let watches: Watches
    /// The daemon's arguments.
    let daemon: [String]

    init(rest: Rest, watches: Watches, daemon: [String]) {
        self.rest = rest
        self.watches = watches
        self.daemon = daemon
    }

    /// `nil` where the arguments are not ones of ``begin()``.
    init?(arguments: [String]) {
        guard arguments.count >= 5, arguments[0] == Self.command, let deadline = Int64(arguments[1]),
            let hardwareFrom = Int64(arguments[2])
        else { return nil }
        guard let watches = Watches(inherited: arguments[3...4].compactMap { Int32($0) }) else { return nil }
        self.init(
            rest: Rest(deadline: deadline, hardwareFrom: hardwareFrom), watches: watches,
            daemon: Array(arguments[5...]))
    }

    /// Starts this program anew to sleep; returns only where that can't be.
    func begin() {
        execute(
            [Self.command, "\(rest.deadline)", "\(rest.hardwareFrom)"] + watches.inheritance.map { "\($0)" } + daemon)
    }

    /// Sleeps, then starts the daemon; returns only where that can't be.
    func run() -> SystemError {
        Self.takeName()
        do throws(SystemError) {
            let wakeUp = try LinuxWaiting(watches, beforeSleep: leaveCode).wait(rest)
            execute(daemon + [Awakening.option, Awakening(by: wakeUp, watches: watches.inheritance).description])
        } catch {
            return error
        }
        return SystemError(code: errno)
    }

    /// The kernel names a process after the file that it was started from, which here is `/proc/self/exe`.
    static func takeName() { _ = unsafe pthread_setname_np(pthread_self(), "probe") }

    /// Starting has read code that waiting does not need: the kernel may have the memory back, and reads again what is
    /// wanted after all. Source: `MADV_DONTNEED`, madvise(2); code is never written to.
    private func leaveCode() {
        let page = Int(getpagesize())
        let start = unsafe UInt(bitPattern: program_code_start()) & ~UInt(page - 1)
        let end = unsafe UInt(bitPattern: program_code_end()) & ~UInt(page - 1)
        guard start < end, let address = unsafe UnsafeMutableRawPointer(bitPattern: start) else { return }
        _ = unsafe madvise(address, Int(end - start), MADV_DONTNEED)
    }

    private func execute(_ arguments: [String]) {
        watches.setInherited(true)
        // The last word is the list's end.
        let words = unsafe (["probe"] + arguments).map { unsafe strdup($0) } + [nil]
        _ = unsafe execve("/proc/self/exe", words, environ)
        let error = errno
        for index in unsafe words.indices { unsafe free(words[index]) }
        watches.setInherited(false)
        errno = error
    }
}
