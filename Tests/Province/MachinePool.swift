internal import Machine
package import Requirements

/// Every machine of the catalogue, sorted by what the shipped profiles say of it on one day.
package struct MachinePool: Sendable {
    /// By profile.
    private let pools: [String: Pool]

    private struct Pool {
        var outdated: [Judged] = []
        var adequate: [Judged] = []
    }

    /// A machine with what the PC itself concludes of it.
    struct Judged: Sendable {
        let machine: Machine
        let conclusion: Conclusion
    }

    package init(_ data: RequirementData, on day: Day) {
        let assessor = Assessor(data: data, today: day)
        let machines = PCModel.catalogue.flatMap(\.machines)
        var pools: [String: Pool] = [:]
        for profile in data.profiles {
            for machine in machines {
                let judged = Judged(machine: machine, conclusion: Conclusion(assessor.assess(machine, for: profile)))
                switch judged.conclusion.verdict {
                case .replace, .upgrade: pools[profile.name, default: Pool()].outdated.append(judged)
                case .usable, .ready: pools[profile.name, default: Pool()].adequate.append(judged)
                case .unknown: break
                }
            }
        }
        self.pools = pools
    }

    func machine(for profile: String, isOutdated: Bool, _ dice: inout Dice) -> Judged? {
        guard let pool = pools[profile] else { return nil }
        let some = isOutdated ? pool.outdated : pool.adequate
        return some.isEmpty ? nil : dice.one(of: some)
    }
}
