import Reports
import Requirements

/// What `probe status` says, sentence by sentence.
package struct Status {
    private let state: StateFolder
    private let clocks: any Clocks
    private let metering: any Metering

    package init(state: StateFolder, clocks: any Clocks, metering: any Metering) {
        self.state = state
        self.clocks = clocks
        self.metering = metering
    }

    package func messages() throws(Failure) -> [Message] {
        try identity() + waiting() + sending() + connection() + [clock()]
    }

    private func identity() throws(Failure) -> [Message] {
        var messages: [Message] = []
        do throws(FileFault) {
            switch try state.key.read() {
            case .key(_, let signing): messages.append(.thisPC(ShortCode(signing.id)))
            case .absent, .damaged: messages.append(.neverStarted)
            }
            if let label = try state.label.read()?.text { messages.append(.labelShown(label)) }
        } catch {
            throw Failure(error)
        }
        guard let enrolment = try state.locked({ () throws(Failure) in try state.enrolment.read() }) else {
            return messages + [.noKitYet]
        }
        messages.append(.kitShown(school: enrolment.kit.kit.school, district: enrolment.kit.kit.district))
        if !enrolment.keys.changes.isEmpty {
            messages += [.keysChanged(number: enrolment.keys.number), .fingerprint(enrolment.rootFingerprint)]
        }
        return messages
    }

    private func waiting() throws(Failure) -> [Message] {
        let (entries, head, bad) = try state.withOutbox { outbox throws(FileFault) in
            (outbox.entries, outbox.head, try outbox.badCount())
        }
        var messages: [Message] = [.waiting(count: entries.count)]
        if let first = entries.first, let report = try? Report(payloadOf: first.line) {
            messages.append(.waitingSince(day: Day(unixSeconds: report.clk), believed: report.sync))
        }
        if head.lost > 0 { messages.append(.lost(count: head.lost)) }
        if bad > 0 { messages.append(.bad(count: bad, folder: "\(state.folder.path)/bad")) }
        return messages
    }

    private func sending() throws(Failure) -> [Message] {
        do throws(FileFault) {
            let last = try state.lastAnswer.read().map { last in
                Message.lastAnswer(last.outcome, day: Day(unixSeconds: last.at.clock.wall))
            }
            return try [last ?? .notSentYet] + (nextTry().map { [.nextTry(inSeconds: $0)] } ?? [])
        } catch {
            throw Failure(error)
        }
    }

    /// What the daemon cannot see of the connection, where it sends over one.
    private func connection() throws(Failure) -> [Message] {
        guard let kit = try state.enrolment.read()?.kitOfToday, kit.collectors.contains(where: { $0.url != nil }),
            metering.isMetered() == nil
        else { return [] }
        return [.meteringNotSeen]
    }

    /// Told only within one run of the kernel: after a restart the daemon chooses a new time.
    private func nextTry() throws(FileFault) -> Int64? {
        let now = clocks.moment()
        guard let timetable = try state.timetable.read(), timetable.isSound(at: now), let next = timetable.nextSend
        else {
            return nil
        }
        return next > now.clock.sinceBoot ? next - now.clock.sinceBoot : nil
    }

    private func clock() throws(Failure) -> Message {
        let kit = try state.enrolment.read()?.kitOfToday
        do throws(FileFault) {
            let provable = ProvableTime.seconds(kit: kit, acknowledgedAt: try state.head.read()?.acknowledgedAt)
            return .clock(ClockJudgement(clocks.reading(), provable: provable))
        } catch {
            throw Failure(error)
        }
    }
}
