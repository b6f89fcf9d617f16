import Machine
import Probes
import Reports
import Requirements
import ShownText

/// Joins the daemon to the real PC: its probes, its credentials, the requirements shipped with this program.
enum ThisPC {
    typealias Reading = (machine: Machine, identifiers: Identifiers)

    /// What is read of it each time that it is looked at.
    static func read() -> Reading {
        let probe = MachineProbe()
        let machine = probe.read()
        return (machine, probe.identifiers(of: machine))
    }

    /// - Parameter read: is asked at each look.
    static func checkUp(
        state: StateFolder, read: @escaping () -> Reading = Self.read, say: (Message) -> Void
    ) throws(Failure) -> CheckUp {
        // A broken program is known at once; the office's files are read anew at each assessment.
        for complaint in try JudgingData().complaints { say(complaint) }
        let credentials = Credentials(environment: ProgramEnvironment.variables, calls: LinuxFileSystem())
        return CheckUp(
            state: state, clocks: LinuxClocks(),
            read: {
                let (machine, identifiers) = read()
                let speed = (try? state.speed.read()) ?? nil
                return (machine.measured(speed), credentials.completing(identifiers))
            },
            assess: { machine, profiles in
                guard let data = try? JudgingData().data else { return [] }
                let assessor = Assessor(data: data, today: .today())
                return profiles.compactMap(data.profile(named:)).map { profile in
                    Conclusion(assessor.assess(machine, for: profile))
                }
            })
    }
}
