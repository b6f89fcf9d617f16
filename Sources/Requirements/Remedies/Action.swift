/// One thing that can be done about a PC.
package struct Action: Codable, Hashable, Sendable {
    package let action: Kind

    /// The system to reinstall with, such as `debian 13`.
    package let target: String?

    /// How much memory there is afterwards.
    package let toMib: Int?

    /// How large the disk is afterwards.
    package let toGb: Int?

    /// The profile to use the PC for instead.
    package let profile: String?

    /// What a person has to look at first; absent where everything was seen.
    package let confirm: [Confirmation]?

    package enum Kind: String, Codable, CaseIterable, Sendable {
        case reinstall
        case addRAM = "add_ram"
        /// A new SSD in the system disk's place; always with a reinstallation.
        case ssd
        case screen
        case networkAdapter = "network_adapter"
        case headset
        /// Use the PC for a lighter profile.
        case reassign
    }

    /// What was not seen, or is often told wrong, and decides whether the action is possible.
    package enum Confirmation: String, Codable, CaseIterable, Sendable {
        /// Which generation of memory the PC takes.
        case memoryType = "memory_type"
        /// That the memory is not soldered, or that a slot is free.
        case memorySoldered = "memory_soldered"
        /// That the board takes this much: what the firmware says of it is often wrong.
        case boardMaximum = "board_maximum"
        /// That there is a bay or slot for the SSD.
        case diskBay = "disk_bay"
        /// That the TPM is a version 2.0.
        case tpmVersion = "tpm_version"
    }

    package init(
        _ action: Kind, target: String? = nil, toMib: Int? = nil, toGb: Int? = nil, profile: String? = nil,
        confirm: [Confirmation] = []
    ) {
        self.action = action
        self.target = target
        self.toMib = toMib
        self.toGb = toGb
        self.profile = profile
        self.confirm = confirm.isEmpty ? nil : confirm
    }

    enum CodingKeys: String, CodingKey {
        case action, target, profile, confirm
        case toMib = "to_mib"
        case toGb = "to_gb"
    }
}
