import FoundationEssentials
import Machine
import Probes
import Reports
import Requirements

/// Joins the daemon to the real PC: its probes, its credentials, the requirements shipped with this program.
enum ThisPC {
    static func checkUp(state: StateFolder) throws(Failure) -> CheckUp {
        let data: RequirementData
        do throws(ProfileError) { data = try RequirementData.shipped() } catch {
            throw Failure(.requirementsBroken(error.description), status: .internalError)
        }
        let credentials = Credentials(environment: ProcessInfo.processInfo.environment, calls: LinuxFileSystem())
        return CheckUp(
            state: state, clocks: LinuxClocks(),
            read: {
                let probe = MachineProbe()
                return (probe.read(), credentials.completing(probe.identifiers()))
            },
            assess: { machine, profiles in
                let assessor = Assessor(data: data, today: .today())
                return profiles.compactMap(data.profile(named:)).map { profile in
                    Conclusion(assessor.assess(machine, for: profile))
                }
            })
    }
}
