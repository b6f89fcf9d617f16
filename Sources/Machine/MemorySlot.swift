/// One place for a memory module. Source: SMBIOS 3.7 §7.18 (type 17), or udev's `MEMORY_DEVICE_*` made of it.
package struct MemorySlot: Codable, Hashable, Sendable {
    /// What is printed beside the slot, such as `DIMM_A1`.
    package var locator: String?

    /// The module's size; 0 where the slot is empty, absent where the firmware does not know.
    package var bytes: UInt64?

    /// `DDR3`, `DDR4`, `LPDDR4` and so on, as SMBIOS names them.
    package var type: String?

    /// Megatransfers a second.
    package var speedMts: Int?

    /// True where the module can't be taken out: SMBIOS form factor "Row of chips" or "Die".
    package var soldered: Bool?

    package init(
        locator: String? = nil, bytes: UInt64? = nil, type: String? = nil, speedMts: Int? = nil,
        soldered: Bool? = nil
    ) {
        self.locator = locator
        self.bytes = bytes
        self.type = type
        self.speedMts = speedMts
        self.soldered = soldered
    }

    enum CodingKeys: String, CodingKey {
        case locator, bytes, type, soldered
        case speedMts = "speed_mts"
    }
}
