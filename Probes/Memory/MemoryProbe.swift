internal import Machine
internal import SystemRoot
internal import Udev

/// Reads how much memory the PC has, and what is in its slots.
struct MemoryProbe {
    let files: SharedFiles
    let udev: any UdevSource
    /// What a container sees may be the limit that was put on it.
    let isContainer: Bool

    /// More memory than any PC has: 64 TiB.
    private static let most: UInt64 = 64 << 40

    func read() -> Reading<Memory> {
        var notes = Notes()
        var memory = Memory()
        memory.usableBytes = notes.attempt("memory.usable_bytes", usable)
        notes.saw("memory.usable_bytes", memory.usableBytes, in: "/proc/meminfo")
        readSlots(into: &memory, &notes)
        readNominal(into: &memory, &notes)
        let isEmpty = memory == Memory()
        return Reading(value: isEmpty ? nil : memory, notes: notes)
    }

    /// From what is fitted, else from what programs can use, unless that is a limit and tells nothing of the PC.
    private func readNominal(into memory: inout Memory, _ notes: inout Notes) {
        guard let held = memory.installedBytes ?? memory.usableBytes else { return }
        if memory.installedBytes == nil, isContainer || NominalMemory.isUsual(held) {
            notes.missed("memory.nominal_bytes", source: "/proc/meminfo", .virtualised)
            return
        }
        memory.nominalBytes = NominalMemory.bytes(holding: held) ?? held
        let source = memory.installedBytes == nil ? "memory.usable_bytes" : "memory.installed_bytes"
        notes.saw("memory.nominal_bytes", in: source)
    }

    private func usable() throws(ReadError) -> UInt64 {
        let file = "proc/meminfo"
        guard let total = MemInfo(parsing: try files.root.text(of: file))["MemTotal"] else {
            throw ReadError(file: file, reason: .malformed("no MemTotal in kB"))
        }
        guard total > 0, total <= Self.most else {
            throw ReadError(file: file, reason: .implausible("MemTotal of \(total) bytes"))
        }
        return total
    }

    /// From the SMBIOS table where it may be read, else from what udev made of it.
    private func readSlots(into memory: inout Memory, _ notes: inout Notes) {
        let table = try? files.smbios.get()
        let properties = udev.properties(subsystem: "dmi", name: "id") ?? [:]
        if let known = table.flatMap({ SMBIOSMemory($0) }) {
            take(known.slots, max: known.maxBytes, source: "/" + SMBIOSTable.file, into: &memory, &notes)
        } else if let known = UdevMemory(properties: properties) {
            let isWhole = arrays < 2
            if !isWhole { notes.missed("memory.max_bytes", source: "udev", .notReported) }
            take(known.slots, max: isWhole ? known.maxBytes : nil, source: "udev", into: &memory, &notes)
        } else {
            notes.missed("memory.slots", source: "udev", udev.isThere ? .notReported : .absent)
        }
    }

    /// How many memory arrays the firmware's table has, where the kernel lists its parts; of several udev tells the last
    /// one's capacity only.
    ///
    /// Source: Linux `Documentation/ABI/testing/sysfs-firmware-dmi-entries`; 16 is the type.
    private var arrays: Int {
        let entries = (try? files.root.names(in: "sys/firmware/dmi/entries")) ?? []
        return entries.count { $0.hasPrefix("16-") }
    }

    private func take(
        _ slots: [MemorySlot], max: UInt64?, source: String, into memory: inout Memory, _ notes: inout Notes
    ) {
        // A size that no PC has is none; the slot is there all the same.
        let slots = slots.map { slot in
            var slot = slot
            slot.bytes = slot.bytes.flatMap { $0 <= Self.most ? $0 : nil }
            return slot
        }
        let max = max.flatMap { $0 <= Self.most ? $0 : nil }
        memory.slots = slots
        memory.maxBytes = max
        notes.saw("memory.slots", in: source)
        notes.saw("memory.max_bytes", max, in: source)
        let sizes = slots.compactMap(\.bytes)
        let installed = sizes.reduce(0, &+)
        if sizes.count < slots.count || installed == 0 {
            notes.missed("memory.installed_bytes", source: source, .notReported)
        } else if installed > Self.most || memory.usableBytes.map({ $0 > installed }) == true {
            // Programs cannot use more than is fitted: then the firmware's table is wrong.
            notes.missed("memory.installed_bytes", source: source, .contradictory)
        } else {
            memory.installedBytes = installed
            notes.saw("memory.installed_bytes", in: source)
        }
    }
}
