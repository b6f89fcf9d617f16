import Machine
package import Reports

/// Puts a report together and signs it.
package struct ReportMaker {
    package let key: MachineKey
    package let kit: SignedKit
    package let subject: ReportSubject
    package let tags: HardwareTags
    package let clock: ClockReading
    package let boot: String

    /// The newest time that a collector vouched for.
    package let acknowledgedAt: Int64?

    package init(
        key: MachineKey, kit: SignedKit, subject: ReportSubject, tags: HardwareTags, clock: ClockReading, boot: String,
        acknowledgedAt: Int64?
    ) {
        self.key = key
        self.kit = kit
        self.subject = subject
        self.tags = tags
        self.clock = clock
        self.boot = boot
        self.acknowledgedAt = acknowledgedAt
    }

    package func line(seq: Int, lost: Int) throws(Failure) -> SignedLine {
        do throws(SigningError) {
            return try key.signing.sign(report(seq: seq, lost: lost))
        } catch {
            throw Failure(.reportUnsignable(error), status: .internalError)
        }
    }

    private func report(seq: Int, lost: Int) -> Report {
        let use = subject.label.use
        return Report(
            kit: kit.id, proof: kit.proof(for: key.signing.id), seq: seq, was: key.was,
            tmin: ProvableTime.seconds(kit: kit.kit, acknowledgedAt: acknowledgedAt),
            // A clock before 1970 is a dead one; a payload has no negative numbers.
            clk: max(0, clock.wall), sync: clock.synchronised, boot: boot, up: Int(max(0, clock.sinceBoot)),
            lost: lost, tags: tags, label: subject.label.text, use: use == kit.kit.profiles.first ? nil : use,
            machine: subject.machine, concl: subject.concl)
    }
}
