/// What runs for years: looks at the PC at start and once a day, sends what waits, and sleeps.
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
    private var nextCheck: Int64
    private var nextSend: Int64?

    static var day: Int64 { 86_400 }

    /// After a disk was full, or the like.
    static var hour: Int64 { 3600 }

    /// - Parameter sendWithin: sending starts at a random time within so many seconds after the start and after each
    ///   day's look, so that a room of PCs that is switched on by one switch does not send all at once.
    package init(
        checkUp: CheckUp, dispatch: Dispatch<Random>, clocks: any Clocks, sendWithin: Int64, random: Random,
        say: @escaping (Message) -> Void
    ) {
        self.checkUp = checkUp
        self.dispatch = dispatch
        self.clocks = clocks
        self.sendWithin = sendWithin
        self.random = random
        self.say = say
        nextCheck = clocks.reading().sinceBoot
    }

    /// Runs until the process is ended.
    package mutating func run(waiting: any Waiting) throws(SystemError) -> Never {
        while true {
            let deadline = work()
            if try waiting.wait(until: deadline) == .stateChanged { stateChanged() }
        }
    }

    /// A kit or a label came: a look is due now.
    package mutating func stateChanged() { nextCheck = clocks.reading().sinceBoot }

    /// Does what is due, and tells when the next thing is, in seconds since the PC started.
    package mutating func work() -> Int64 {
        let now = clocks.reading().sinceBoot
        if nextCheck <= now { look(now) }
        // Whether a report was written or older ones wait, a batch after the other goes out until none is due.
        while let time = nextSend, time <= clocks.reading().sinceBoot { send() }
        return min(nextCheck, nextSend ?? .max)
    }

    private mutating func look(_ now: Int64) {
        do throws(Failure) {
            if let seq = try checkUp.run(say: say) { say(.reportWritten(seq: seq)) }
            nextCheck = now + Self.day
        } catch {
            say(error.message)
            nextCheck = now + Self.hour
        }
        if nextSend == nil { nextSend = now + Int64.random(in: 0...sendWithin, using: &random) }
    }

    private mutating func send() {
        let step: Sender<Random>.Step
        do throws(Failure) {
            step = try dispatch.once()
        } catch {
            say(error.message)
            nextSend = clocks.reading().sinceBoot + Self.hour
            return
        }
        if step.outcome != .nothingWaits { say(.outcome(step.outcome)) }
        nextSend = step.nextIn.map { clocks.reading().sinceBoot + $0 }
    }
}
