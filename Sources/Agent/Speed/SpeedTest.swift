import Machine

/// How fast this PC's processor is, by ``SpeedWork``.
struct SpeedTest {
    /// How long each half of the test runs.
    static let seconds = 1.0

    /// MHz of a Core 2 core that one pass a second stands for.
    ///
    /// Chosen so that one thread gets what `7z b -mmt1 -md22` rates it: 98 passes and 4470 on a Zen 4, the medians of
    /// three runs, 7-Zip 26.02. Source of the unit: 7-Zip's help, "bench": a Core 2 rates about its clock.
    static let core2MHzPerPass = 45.6

    /// How many cores count; see ``CPUFactors/coresCounted``.
    let cores: Int

    func run(of cpu: CPU?) throws(Failure) -> CPUSpeed {
        let single = try rate(threads: 1)
        let together = cores > 1 ? try rate(threads: cores) : single
        return CPUSpeed(single: single, together: together, of: cpu)
    }

    /// MHz of a Core 2 core, all threads together.
    private func rate(threads: Int) throws(Failure) -> Int {
        let workers = (0..<threads).map { _ in SpeedWorker() }
        var running: [LinuxThread] = []
        defer { for thread in running { thread.join() } }
        do throws(SystemError) {
            for worker in workers.dropFirst() { running.append(try LinuxThread(worker.run)) }
        } catch {
            throw Failure(.cannotMeasure(error))
        }
        workers.first?.run()
        while let thread = running.popLast() { thread.join() }
        guard workers.allSatisfy(\.isRight) else { throw Failure(.reckonsWrongly) }
        return Int(workers.reduce(0) { $0 + $1.rate } * Self.core2MHzPerPass)
    }
}
