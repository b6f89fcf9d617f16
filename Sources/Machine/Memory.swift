/// A PC's main memory.
package struct Memory: Codable, Hashable, Sendable {
    /// What programs can use, in bytes.
    ///
    /// Less than the modules hold: firmware and graphics keep a part.
    /// Source: `MemTotal` in `/proc/meminfo`, proc_meminfo(5).
    package var usableBytes: UInt64?

    /// What the slots hold, in bytes. Source: SMBIOS type 17, or udev's `MEMORY_DEVICE_*` made of it.
    package var installedBytes: UInt64?

    /// What the label on the PC would say, in bytes: ``installedBytes``, else the next usual size above ``usableBytes``.
    package var nominalBytes: UInt64?

    /// The most that the board takes, in bytes. Source: SMBIOS type 16, which is often wrong.
    package var maxBytes: UInt64?

    /// Every slot, in the firmware's order, empty ones too.
    package var slots: [MemorySlot]?

    package init(
        usableBytes: UInt64? = nil, installedBytes: UInt64? = nil, nominalBytes: UInt64? = nil,
        maxBytes: UInt64? = nil, slots: [MemorySlot]? = nil
    ) {
        self.usableBytes = usableBytes
        self.installedBytes = installedBytes
        self.nominalBytes = nominalBytes
        self.maxBytes = maxBytes
        self.slots = slots
    }

    enum CodingKeys: String, CodingKey {
        case slots
        case usableBytes = "usable_bytes"
        case installedBytes = "installed_bytes"
        case nominalBytes = "nominal_bytes"
        case maxBytes = "max_bytes"
    }
}
