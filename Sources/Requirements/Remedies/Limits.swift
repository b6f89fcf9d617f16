package import Machine

/// What can't be done about a machine, for people who wonder why it was not advised.
package struct Limits: Hashable, Sendable {
    /// The systems on offer, in their order; empty where the processor's features were not seen.
    package let systems: [System]

    /// Why no more memory can be put in; `nil` where it can.
    package let memory: Memory?

    package struct System: Hashable, Sendable {
        /// Such as `debian 13`.
        package let target: String
        /// What stands against it; empty where it can be installed.
        package let obstacles: [Obstacle]
    }

    package enum Memory: Hashable, Sendable {
        case soldered
        /// The board takes no more than is in it, as its firmware says.
        case full
        /// Nobody offers modules of this generation.
        case notOffered(type: String)
    }

    package init(of machine: Machine, data: RequirementData) {
        let features = SeenFeatures(of: machine)
        systems =
            features == nil
            ? []
            : data.offers.reinstall.map {
                System(target: $0.target, obstacles: $0.needs.obstacles(on: machine, features: features))
            }
        memory = MemoryUpgrade(machine.memory).limit(offered: Set(data.offers.ram.map(\.type)))
    }
}
