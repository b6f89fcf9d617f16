/// What runs for years: looks at the PC at start, once a day and after its hardware changed, sends what waits, and
/// sleeps.
///
/// It keeps nothing in memory that a restart would miss, and it may be ended at any instant: every file is whole at any
/// time, so SIGTERM keeps its default, prompt effect.
package struct Daemon<Random: RandomNumberGenerator> {
    private let checkUp: CheckUp
    private let clocks: any Clocks
    private let say: (Message) -> Void
    private let sendWithin: Int64
    private var dispatch: Dispatch<Random>
    private var random: Random
    private var timetable: Timetable
    private var written: Timetable?

    static var day: Int64 { Timetable.day }

    /// After a disk was full, or the like.
    static var hour: Int64 { 3600 }

    /// - Parameters:
    ///   - sendWithin: sending starts at a random time within so many seconds after the start and after each day's look,
    ///     so that a room of PCs that is switched on by one switch does not send all at once.
    ///   - wakeUp: what ended the sleep of a daemon that had given up its memory; `nil` at a start, which is a reason to
    ///     look.
    package init(
        checkUp: CheckUp, dispatch: Dispatch<Random>, clocks: any Clocks, sendWithin: Int64, random: Random,
        after wakeUp: WakeUp? = nil, say: @escaping (Message) -> Void
    ) {
        self.checkUp = checkUp
        self.dispatch = dispatch
        self.clocks = clocks
        self.sendWithin = sendWithin
        self.random = random
        self.say = say
        let now = clocks.moment()
        written = (try? checkUp.state.timetable.read()).flatMap { $0 }.flatMap { $0.isSound(at: now) ? $0 : nil }
        timetable = written ?? Timetable(boot: now.boot, nextCheck: now.clock.sinceBoot)
        wake(by: wakeUp ?? .stateChanged)
    }

    /// Runs until the process is ended.
    package mutating func run(waiting: any Waiting) throws(SystemError) -> Never {
        while true {
            let deadline = work()
            let rest = Rest(deadline: deadline, hardwareFrom: timetable.hardwareLooks.nextFrom)
            wake(by: try waiting.wait(rest, forgetting: written == timetable))
        }
    }

    /// Makes due what this is a reason for.
    package mutating func wake(by wakeUp: WakeUp) {
        let now = clocks.reading().sinceBoot
        switch wakeUp {
        case .deadline: break
        case .stateChanged: timetable.nextCheck = now
        case .hardwareChanged:
            timetable.hardwareLooks.take(at: now)
            timetable.nextCheck = now
        }
    }

    /// Does what is due, and tells when the next thing is, in seconds since the PC started.
    package mutating func work() -> Int64 {
        let now = clocks.reading().sinceBoot
        if timetable.nextCheck <= now { look(now) }
        // Whether a report was written or older ones wait, a batch after the other goes out until none is due.
        while let time = timetable.nextSend, time <= clocks.reading().sinceBoot { send() }
        writeDown()
        return min(timetable.nextCheck, timetable.nextSend ?? .max)
    }

    private mutating func look(_ now: Int64) {
        do throws(Failure) {
            if let seq = try checkUp.run(say: say) { say(.reportWritten(seq: seq)) }
            timetable.nextCheck = now + Self.day
        } catch {
            say(error.message)
            timetable.nextCheck = now + Self.hour
        }
        if timetable.nextSend == nil { timetable.nextSend = now + Int64.random(in: 0...sendWithin, using: &random) }
    }

    private mutating func send() {
        let step: Sender<Random>.Step
        do throws(Failure) {
            step = try dispatch.once()
        } catch {
            say(error.message)
            timetable.nextSend = clocks.reading().sinceBoot + Self.hour
            return
        }
        if step.outcome != .nothingWaits { say(.outcome(step.outcome)) }
        timetable.nextSend = step.nextIn.map { clocks.reading().sinceBoot + $0 }
    }

    /// Where that fails the daemon keeps its memory, and tries again after the next piece of work. What is wrong with the
    /// folder the look has said.
    private mutating func writeDown() {
        guard written != timetable else { return }
        do throws(FileFault) {
            try checkUp.state.timetable.write(timetable)
            written = timetable
        } catch {
            written = nil
        }
    }
}
