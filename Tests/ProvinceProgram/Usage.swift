import Glibc

/// What this process has used so far. Source: getrusage(2), proc_pid_status(5).
struct Usage {
    /// User and system time of all threads, in microseconds.
    static var cpuMicroseconds: Int {
        var usage = rusage()
        unsafe getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + $1.tv_sec * 1_000_000 + $1.tv_usec }
    }

    /// The most memory that it held at one time, in KiB.
    static var peakKibibytes: Int {
        var usage = rusage()
        unsafe getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
    }

    /// The CPU time that `work` takes, in microseconds.
    static func ofCPU(_ work: () async throws -> Void) async rethrows -> Int {
        let before = cpuMicroseconds
        try await work()
        return cpuMicroseconds - before
    }
}
