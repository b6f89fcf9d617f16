internal import Machine
internal import Udev

/// The memory slots as udev's `dmi_memory_id` read them from SMBIOS: no root rights needed.
///
/// Source: systemd `rules.d/70-memory.rules`, properties `MEMORY_ARRAY_*` and `MEMORY_DEVICE_n_*` of the device `dmi/id`.
struct UdevMemory {
    let slots: [MemorySlot]
    let maxBytes: UInt64?

    /// As many as a report carries.
    private static let mostSlots = 64

    /// `nil` where udev says nothing of memory.
    init?(properties: [String: String]) {
        guard let count = properties["MEMORY_ARRAY_NUM_DEVICES"].flatMap({ Int($0) }), count > 0 else { return nil }
        slots = (0..<min(count, Self.mostSlots)).compactMap { Self.slot($0, in: properties) }
        guard !slots.isEmpty else { return nil }
        maxBytes = properties["MEMORY_ARRAY_MAX_CAPACITY"].flatMap { UInt64($0) }.flatMap { $0 == 0 ? nil : $0 }
    }

    private static func slot(_ number: Int, in properties: [String: String]) -> MemorySlot? {
        func value(_ name: String) -> String? { properties["MEMORY_DEVICE_\(number)_\(name)"] }
        let isEmpty = value("PRESENT") == "0"
        let size = value("SIZE").flatMap { UInt64($0) }
        let formFactor = value("FORM_FACTOR")
        // Flash that holds the firmware is listed as memory too.
        guard value("TYPE") != "Flash", isEmpty || size != nil || formFactor != nil || value("LOCATOR") != nil else {
            return nil
        }
        return MemorySlot(
            locator: value("LOCATOR").flatMap { FirmwareText.value($0) },
            bytes: isEmpty ? 0 : size,
            type: isEmpty ? nil : value("TYPE").flatMap(known),
            speedMts: isEmpty ? nil : (value("CONFIGURED_SPEED_MTS") ?? value("SPEED_MTS")).flatMap(speed),
            soldered: formFactor.flatMap(known).map { $0 == "Row of chips" || $0 == "Row Of Chips" || $0 == "Die" })
    }

    /// SMBIOS has 16 bits for it, and 32 since 3.3 for what does not fit: of that no module is near.
    private static func speed(_ text: String) -> Int? {
        Int(text).flatMap { (1..<0xffff).contains($0) ? $0 : nil }
    }

    private static func known(_ text: String) -> String? {
        ["Unknown", "Other", "<OUT OF SPEC>"].contains(text) ? nil : FirmwareText.value(text)
    }
}
