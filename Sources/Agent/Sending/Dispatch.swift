import Reports

/// One try after another at sending what waits.
///
/// The state folder is locked only while the outbox is open, not while the network is waited for.
package struct Dispatch<Random: RandomNumberGenerator> {
    private let state: StateFolder
    private let clocks: any Clocks
    private var sender: Sender<Random>
    private let metering: (any Metering)?
    private let say: (Message) -> Void

    /// - Parameters:
    ///   - metering: `nil` where a person asks for sending: then it is sent, whatever it costs and whatever
    ///     collectors said.
    ///   - say: is told that the office's keys have changed.
    package init(
        state: StateFolder, clocks: any Clocks, sender: Sender<Random>, metering: (any Metering)? = nil,
        say: @escaping (Message) -> Void = { _ in }
    ) {
        self.state = state
        self.clocks = clocks
        self.sender = sender
        self.metering = metering
        self.say = say
    }

    /// Sends one batch, if its time has come, and writes down for `probe status` how it went.
    package mutating func once() throws(Failure) -> Sender<Random>.Step {
        let now = clocks.moment()
        let state = state
        guard let kit = try state.locked({ () throws(Failure) in try state.enrolment.read() })?.kitOfToday else {
            return Sender<Random>.Step(outcome: .nothingWaits, nextIn: nil)
        }
        let (entries, record) = try state.withOutbox { outbox throws(FileFault) in
            (outbox.entries, try state.sending.read()?.brought(to: now) ?? SendingRecord(at: now))
        }
        if metering != nil { sender.pace = record.pace }
        let batch = sender.batch(of: entries, now: now.clock.sinceBoot)
        let addresses = kit.collectors.compactMap(\.url).count
        guard !batch.isEmpty, addresses > 0 else { return try send([], batch: batch, kit: kit, at: now) }

        let isMetered = metering?.isMetered() == true
        let newest = sender.batch(of: entries.suffix(1), now: now.clock.sinceBoot)
        var plan = SendingPlan(
            batch: batch, newest: newest, addresses: addresses, isMetered: isMetered, record: record, now: now)
        if metering == nil { plan = .send(batch, bytes: 0) }
        switch plan {
        case .wait(let outcome, let seconds):
            let step = Sender<Random>.Step(outcome: outcome, nextIn: seconds)
            try note(step, at: now)
            return step
        case .send(let batch, let bytes):
            // Counted before it goes: a PC that is cut off over it again and again pays each time.
            try update(at: now) { $0.traffic.count(bytes, isMetered: isMetered, at: now) }
            return try send(entries, batch: batch, kit: kit, at: now, counted: bytes, isMetered: isMetered)
        }
    }

    private mutating func send(
        _ entries: [OutboxEntry], batch: [OutboxEntry], kit: Kit, at now: Moment, counted: Int = 0,
        isMetered: Bool = false
    ) throws(Failure) -> Sender<Random>.Step {
        let (state, say) = (state, say)
        let step = try sender.send(
            batch, kit: kit, now: now.clock.sinceBoot,
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
        guard step.outcome != .nothingWaits else { return step }
        sender.pace.keep(only: entries)
        let pace = sender.pace
        let isDaemon = metering != nil
        try update(at: now) { record in
            record.traffic.count(step.bytes - counted, isMetered: isMetered, at: now)
            if isDaemon { record.pace = pace }
            if case .settled(let accepted, _, _) = step.outcome, accepted > 0 { record.accepted = Occasion(at: now) }
        }
        try note(step, at: now)
        return step
    }

    /// Read anew: a person may have sent meanwhile.
    private func update(at now: Moment, _ change: (inout SendingRecord) -> Void) throws(Failure) {
        try state.locked { () throws(Failure) in
            do throws(FileFault) {
                var record = try state.sending.read()?.brought(to: now) ?? SendingRecord(at: now)
                change(&record)
                try state.sending.write(record)
            } catch {
                throw Failure(error)
            }
        }
    }

    private func note(_ step: Sender<Random>.Step, at now: Moment) throws(Failure) {
        let answer = LastAnswer(outcome: step.outcome, at: now, nextIn: step.nextIn)
        try state.locked { () throws(Failure) in
            do throws(FileFault) { try state.lastAnswer.write(answer) } catch { throw Failure(error) }
        }
    }
}
