package import Machine
package import SystemRoot
internal import Udev

/// All that one reading of a PC touched, as it was found: personal values and all.
package struct MachineRecording: Sendable {
    /// A device that udev was asked for and knew.
    package struct Device: Sendable {
        package let subsystem: String
        package let name: String
        package let properties: [String: String]

        package init(subsystem: String, name: String, properties: [String: String]) {
            self.subsystem = subsystem
            self.name = name
            self.properties = properties
        }
    }

    /// What the reading saw.
    package let machine: Machine
    package let tree: TracedTree

    /// `nil` where there is no udev.
    package let devices: [Device]?

    /// The output of `lspci -x` in the bus's place, where a recording that has one was read.
    package let busDump: [UInt8]?

    /// The PC's root, through which nothing more is kept.
    package let untraced: SystemRoot
}

extension MachineRecording.Device {
    init(_ answer: TracedUdev.Answer) {
        self.init(subsystem: answer.subsystem, name: answer.name, properties: answer.properties)
    }
}
