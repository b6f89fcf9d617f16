import CLinux
import Glibc

/// One thread's part of ``SpeedTest``. Used by that thread alone until it has ended.
final class SpeedWorker {
    /// Passes a second.
    private(set) var rate = 0.0

    /// False where a pass ended with another checksum: the processor or the memory is broken.
    private(set) var isRight = true

    func run() {
        var work = SpeedWork()
        // The first pass warms the caches and lets the clock rise.
        isRight = work.pass() == SpeedWork.checksum
        let start = Self.now()
        var passes = 0
        var elapsed = 0.0
        repeat {
            if work.pass() != SpeedWork.checksum { isRight = false }
            passes += 1
            elapsed = Self.now() - start
        } while elapsed < SpeedTest.seconds
        rate = Double(passes) / elapsed
    }

    /// Seconds on a clock that nobody sets.
    private static func now() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
