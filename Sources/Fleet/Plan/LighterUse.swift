package import Requirements

/// A PC that its use asks too much of, and that would serve for a lighter one: nothing has to be bought for it.
package struct LighterUse: Sendable {
    package let machine: ListedMachine

    /// The advice, with what has to be done first.
    package let remedy: Remedy

    /// The use to put it to.
    package let profile: String

    /// Whether the PC's own school has that use; else another school may.
    package let isOfOwnSchool: Bool

    /// The PCs of a list that may move, school by school.
    package static func all(in list: MachineList) -> [LighterUse] { list.bySchool.compactMap(LighterUse.init) }

    private init?(_ machine: ListedMachine) {
        guard machine.verdict == .replace else { return nil }
        for remedy in machine.assessment?.remedies ?? [] {
            guard let profile = remedy.actions.lazy.compactMap(\.profile).first else { continue }
            self.machine = machine
            self.remedy = remedy
            self.profile = profile
            isOfOwnSchool = machine.schoolProfiles.contains { $0.untrusted == profile }
            return
        }
        return nil
    }
}
