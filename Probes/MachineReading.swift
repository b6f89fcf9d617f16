package import Machine

/// A PC as read, and where each of its values was read.
package struct MachineReading: Sendable {
    package let machine: Machine

    /// In the order in which the rooms were read.
    package let sources: [Source]
}
