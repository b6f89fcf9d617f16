internal import Machine

/// The memory slots in an SMBIOS table: types 16 (array) and 17 (device), SMBIOS 3.7 §7.17 and §7.18.
struct SMBIOSMemory {
    let slots: [MemorySlot]
    let maxBytes: UInt64?

    /// As many as a report carries.
    private static let mostSlots = 64

    /// `nil` where the table lists no slot of main memory.
    init?(_ table: SMBIOSTable) {
        let arrays = table.all(16).filter { $0.byte(0x05) == 3 }  // 3: system memory; others are video, flash, cache.
        let handles = Set(arrays.map(\.handle))
        let known = Set(table.all(16).map(\.handle))
        let devices = table.all(17).filter { device in
            guard let array = device.word(0x04) else { return false }
            // A device of no array that is listed belongs to main memory, unless it says that it is flash.
            return handles.contains(array) || !known.contains(array) && device.byte(0x12) != 0x09
        }
        guard !devices.isEmpty else { return nil }
        slots = devices.prefix(Self.mostSlots).map(Self.slot)
        let sizes = arrays.compactMap(Self.capacity)
        maxBytes = sizes.isEmpty || sizes.count < arrays.count ? nil : sizes.reduce(0, &+)
    }

    /// In KiB at 07h; where that is full, in bytes at 0Fh.
    private static func capacity(_ array: SMBIOSStructure) -> UInt64? {
        guard let kibibytes = array.doubleWord(0x07), kibibytes > 0 else { return nil }
        return kibibytes == 0x8000_0000 ? array.quadWord(0x0f) : UInt64(kibibytes) << 10
    }

    private static func slot(_ device: SMBIOSStructure) -> MemorySlot {
        let size = size(device)
        let isFull = size != 0
        let speed = [device.word(0x20), device.word(0x15)].lazy.compactMap { $0 }.first { $0 > 0 && $0 < 0xffff }
        return MemorySlot(
            locator: device.text(0x10), bytes: size,
            type: isFull ? device.byte(0x12).flatMap { types[$0] } : nil,
            speedMts: isFull ? speed.map(Int.init) : nil,
            soldered: device.byte(0x0e).flatMap(isSoldered))
    }

    /// 0 is an empty slot, FFFFh not known; 7FFFh sends to the extended size in MiB; bit 15 tells KiB from MiB.
    private static func size(_ device: SMBIOSStructure) -> UInt64? {
        switch device.word(0x0c) {
        case nil, 0xffff: nil
        case 0x7fff: device.doubleWord(0x1c).map { UInt64($0 & 0x7fff_ffff) << 20 }
        case let size? where size & 0x8000 != 0: UInt64(size & 0x7fff) << 10
        case let size?: UInt64(size) << 20
        }
    }

    /// Row of chips (0Bh) and die (10h) are soldered; 01h and 02h do not say.
    private static func isSoldered(_ formFactor: UInt8) -> Bool? {
        formFactor <= 0x02 ? nil : formFactor == 0x0b || formFactor == 0x10
    }

    /// SMBIOS 3.7 §7.18.2; "other" and "unknown" are no type.
    private static let types: [UInt8: String] = [
        0x03: "DRAM", 0x04: "EDRAM", 0x05: "VRAM", 0x06: "SRAM", 0x07: "RAM", 0x0f: "SDRAM", 0x11: "RDRAM", 0x12: "DDR",
        0x13: "DDR2", 0x14: "DDR2 FB-DIMM", 0x18: "DDR3", 0x19: "FBD2", 0x1a: "DDR4", 0x1b: "LPDDR", 0x1c: "LPDDR2",
        0x1d: "LPDDR3", 0x1e: "LPDDR4", 0x20: "HBM", 0x21: "HBM2", 0x22: "DDR5", 0x23: "LPDDR5", 0x24: "HBM3",
    ]
}
