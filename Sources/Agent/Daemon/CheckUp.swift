package import Machine
import Reports
package import Requirements

/// Looks at the PC, and writes a report if one is due.
package struct CheckUp {
    package let state: StateFolder
    package let clocks: any Clocks

    /// Reads this PC.
    package let read: () -> (machine: Machine, identifiers: Identifiers)

    /// What this PC is fit for, by each of these profiles; those that this program does not know are left out.
    package let assess: (_ machine: Machine, _ profiles: [String]) -> [Conclusion]

    package init(
        state: StateFolder, clocks: any Clocks,
        read: @escaping () -> (machine: Machine, identifiers: Identifiers),
        assess: @escaping (_ machine: Machine, _ profiles: [String]) -> [Conclusion]
    ) {
        self.state = state
        self.clocks = clocks
        self.read = read
        self.assess = assess
    }

    /// - Parameter say: is told what a technician should know.
    /// - Returns: the new report's number; `nil` where none was due, or there is no kit yet.
    package func run(say: (Message) -> Void) throws(Failure) -> Int? {
        let (machine, identifiers) = read()
        return try state.locked { () throws(Failure) in
            let key: MachineKey
            do throws(FileFault) { key = try state.machineKey(for: identifiers, say: say) } catch {
                throw Failure(error)
            }
            guard let kit = try state.kit.read() else {
                say(.noKitYet)
                return nil
            }
            return try report(machine, identifiers, key: key, kit: kit)
        }
    }

    private func report(
        _ machine: Machine, _ identifiers: Identifiers, key: MachineKey, kit: SignedKit
    ) throws(Failure) -> Int? {
        let now = clocks.moment()
        let outbox: Outbox
        let subject: ReportSubject
        do throws(FileFault) {
            subject = ReportSubject(
                machine: machine, concl: assess(machine, kit.kit.profiles), kit: kit.id,
                label: try state.label.read() ?? Label())
            let last = try lastReport(countedTo: now)
            guard last?.isOutdated(by: subject.digest, at: now) != false else { return nil }
            outbox = try state.outbox()
        } catch {
            throw Failure(error)
        }
        let maker = ReportMaker(
            key: key, kit: kit, subject: subject, tags: HardwareTags(identifiers, salt: kit.kit.salt.bytes),
            clock: now.clock, boot: now.boot, acknowledgedAt: outbox.head.acknowledgedAt)
        let entry = try outbox.append(maker.line)
        do throws(FileFault) {
            // Last: a cut before this costs a report too many, never one too few.
            try state.lastReport.write(LastReport(digest: subject.digest, made: Occasion(at: now)))
        } catch {
            throw Failure(error)
        }
        return entry.seq
    }

    private func lastReport(countedTo now: Moment) throws(FileFault) -> LastReport? {
        guard let last = try state.lastReport.read() else { return nil }
        let counted = LastReport(digest: last.digest, made: last.made.counted(at: now))
        if counted != last { try state.lastReport.write(counted) }
        return counted
    }
}
