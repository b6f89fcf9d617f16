import CLinux
import Glibc

/// The clocks of this PC.
package struct LinuxClocks: Clocks {
    package init() {}

    package func reading() -> ClockReading {
        ClockReading(
            wall: seconds(of: CLOCK_REALTIME), synchronised: isSynchronised, sinceBoot: seconds(of: CLOCK_BOOTTIME))
    }

    private func seconds(of clock: clockid_t) -> Int64 {
        var time = timespec()
        // It fails only for a clock that the kernel doesn't have; these two have been there since Linux 2.6.39.
        guard unsafe clock_gettime(clock, &time) == 0 else { return 0 }
        return Int64(time.tv_sec)
    }

    /// What the kernel says: adjtimex(2). Where it may not be asked, what systemd-timesyncd says.
    ///
    /// The service may not ask: `ProtectClock=` forbids the whole call. Believing too little is harmless here.
    private var isSynchronised: Bool {
        var answer = timex()
        let state = unsafe adjtimex(&answer)
        if state >= 0 { return state != TIME_ERROR && answer.status & STA_UNSYNC == 0 }
        return unsafe access("/run/systemd/timesync/synchronized", F_OK) == 0
    }

    /// Source: proc_sys_kernel(5), `random/boot_id`.
    package func bootID() -> String {
        let text = try? DurableFolder(opening: "/proc/sys/kernel/random", in: LinuxFileSystem()).read(
            "boot_id", limit: 64)
        let digits = String(decoding: text ?? [], as: UTF8.self).filter { $0.isASCII && $0.isHexDigit }.lowercased()
        return digits.count >= 16 ? String(digits.prefix(16)) : String(repeating: "0", count: 16)
    }
}
