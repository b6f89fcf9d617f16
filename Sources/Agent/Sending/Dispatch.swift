import Reports

/// One try after another at sending what waits.
///
/// The state folder is locked only while the outbox is open, not while the network is waited for.
package struct Dispatch<Random: RandomNumberGenerator> {
    private let state: StateFolder
    private let clocks: any Clocks
    private var sender: Sender<Random>
    private let say: (Message) -> Void

    /// - Parameter say: is told that the office's keys have changed.
    package init(
        state: StateFolder, clocks: any Clocks, sender: Sender<Random>, say: @escaping (Message) -> Void = { _ in }
    ) {
        self.state = state
        self.clocks = clocks
        self.sender = sender
        self.say = say
    }

    /// Sends one batch, and writes down for `probe status` how it went.
    package mutating func once() throws(Failure) -> Sender<Random>.Step {
        let now = clocks.reading()
        let state = state
        let say = say
        guard let kit = try state.locked({ () throws(Failure) in try state.enrolment.read() })?.kitOfToday else {
            return Sender<Random>.Step(outcome: .nothingWaits, nextIn: nil)
        }
        let entries = try state.withOutbox { $0.entries }
        let batch = sender.batch(of: entries, now: now.sinceBoot)
        let step = try sender.send(
            batch, kit: kit, now: now.sinceBoot,
            follow: { changes throws(Failure) in
                try state.locked { () throws(Failure) in
                    try state.enrolment.follow(changes, say: say)?.kitOfToday ?? kit
                }
            }
        ) { acknowledgements throws(Failure) in
            try state.withOutbox { outbox throws(FileFault) in
                var sum = Settlement()
                for acknowledgement in acknowledgements { sum += try outbox.apply(acknowledgement) }
                return sum
            }
        }
        try note(step)
        return step
    }

    private func note(_ step: Sender<Random>.Step) throws(Failure) {
        guard step.outcome != .nothingWaits else { return }
        let answer = LastAnswer(outcome: step.outcome, at: clocks.reading(), nextIn: step.nextIn)
        try state.locked { () throws(Failure) in
            do throws(FileFault) { try state.lastAnswer.write(answer) } catch { throw Failure(error) }
        }
    }
}
