/// The facts about one PC, as read from it.
///
/// What could not be seen is absent and named in ``missed``; it is never 0, empty or guessed.
/// Sizes are bytes. The JSON form is part of what reports carry: keys are snake_case.
package struct Machine: Codable, Hashable, Sendable {
    package var cpu: CPU?
    package var memory: Memory?

    /// The real disks, system disk first; absent where the kernel's list could not be read.
    package var storage: [Disk]?

    package var os: OperatingSystem?

    /// The systems installed beside the one that runs; empty where the partitions are known and tell of none.
    package var otherSystems: [OtherSystem]?

    /// Display devices on the PCI bus (class 03).
    package var graphics: [PCIFunction]?

    /// Network cards on the PCI bus (class 02).
    package var network: [PCIFunction]?

    /// Sound devices on the PCI bus (classes 0401 and 0403).
    package var sound: [PCIFunction]?

    package var links: NetworkLinks?
    package var audio: Audio?

    /// The screens connected now, largest first.
    package var screens: [Screen]?

    /// Whether the kernel drives a camera, on any bus. Source: `/sys/class/video4linux`.
    package var camera: YesNo?

    package var battery: Battery?

    package var firmware: Firmware?
    package var board: Board?

    /// What could not be seen, and why.
    package var missed: [Missed]

    package init(
        cpu: CPU? = nil, memory: Memory? = nil, storage: [Disk]? = nil, os: OperatingSystem? = nil,
        otherSystems: [OtherSystem]? = nil,
        graphics: [PCIFunction]? = nil, network: [PCIFunction]? = nil, sound: [PCIFunction]? = nil,
        links: NetworkLinks? = nil, audio: Audio? = nil, screens: [Screen]? = nil,
        camera: YesNo? = nil, battery: Battery? = nil,
        firmware: Firmware? = nil, board: Board? = nil, missed: [Missed] = []
    ) {
        self.cpu = cpu
        self.memory = memory
        self.storage = storage
        self.os = os
        self.otherSystems = otherSystems
        self.graphics = graphics
        self.network = network
        self.sound = sound
        self.links = links
        self.audio = audio
        self.screens = screens
        self.camera = camera
        self.battery = battery
        self.firmware = firmware
        self.board = board
        self.missed = missed
    }

    /// The disk under `/`; `nil` where none of the disks is known to be it.
    package var systemDisk: Disk? { storage?.first { $0.system } }

    enum CodingKeys: String, CodingKey {
        case cpu, memory, storage, os, graphics, network, sound, links, audio, screens, camera, battery, firmware,
            board, missed
        case otherSystems = "other_systems"
    }
}
