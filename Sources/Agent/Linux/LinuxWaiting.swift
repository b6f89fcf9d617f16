import CLinux
import Glibc

/// Waits in poll(2) on a timerfd and on inotify: one thread, no wake-up before there is something to do.
///
/// The timer counts the time a notebook sleeps, which poll's own time-out would not.
final class LinuxWaiting: Waiting {
    private let watches: Watches
    private let timer: Int32
    private let quiet: Int64
    private let beforeSleep: () -> Void

    /// An event is seldom alone: a docking station makes dozens, for half a minute.
    static let longestSettling: Int64 = 180

    /// - Parameters:
    ///   - quiet: udev has settled when it has been quiet for so many seconds.
    ///   - beforeSleep: called when nothing is left to do but to wait.
    init(_ watches: Watches, quiet: Int64 = 10, beforeSleep: @escaping () -> Void = {}) throws(SystemError) {
        self.watches = watches
        self.quiet = quiet
        self.beforeSleep = beforeSleep
        timer = timerfd_create(CLOCK_BOOTTIME, Int32(TFD_CLOEXEC) | Int32(TFD_NONBLOCK))
        guard timer >= 0 else { throw SystemError(code: errno) }
    }

    deinit { close(timer) }

    func wait(_ rest: Rest, forgetting: Bool = false) throws(SystemError) -> WakeUp {
        // What happened to the hardware before its time stays where it is until then: it needs no remembering.
        let hold = min(rest.deadline, rest.hardwareFrom)
        if hold > now, let wakeUp = try sleep(until: hold, hardware: false) { return wakeUp }
        if rest.deadline <= rest.hardwareFrom { return .deadline }
        guard let wakeUp = try sleep(until: rest.deadline, hardware: true) else { return .deadline }
        return wakeUp == .hardwareChanged ? try settle() : wakeUp
    }

    /// Waits until the devices are quiet, or long enough.
    private func settle() throws(SystemError) -> WakeUp {
        let end = now + Self.longestSettling
        repeat {
            watches.armForHardware()
            if let news = try sleep(until: now + quiet, hardware: false) { return news }
        } while watches.hardware.hasEvents && now < end
        return .hardwareChanged
    }

    private var now: Int64 { LinuxClocks().reading().sinceBoot }

    /// - Returns: `nil` at the deadline.
    private func sleep(until deadline: Int64, hardware: Bool) throws(SystemError) -> WakeUp? {
        // A time of 0 would switch the timer off.
        var setting = itimerspec(
            it_interval: timespec(), it_value: timespec(tv_sec: Int(max(1, deadline)), tv_nsec: 0))
        guard unsafe timerfd_settime(timer, Int32(TFD_TIMER_ABSTIME), &setting, nil) == 0 else {
            throw SystemError(code: errno)
        }
        var waited = [timer, watches.state.descriptor, watches.hardware.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        while true {
            beforeSleep()
            guard unsafe poll(&waited, hardware ? 3 : 2, -1) >= 0 else {
                if errno == EINTR { continue }
                throw SystemError(code: errno)
            }
            if waited[1].revents != 0 && watches.tookNews() { return .stateChanged }
            if hardware && waited[2].revents != 0 { return .hardwareChanged }
            if waited[0].revents != 0 { return nil }
        }
    }
}
