internal import Machine
internal import SystemRoot
internal import Udev

/// Reads how much memory the PC has, and what is in its slots.
struct MemoryProbe {
    let root: SystemRoot
    let udev: any UdevSource

    /// More memory than any PC has: 64 TiB.
    private static let most: UInt64 = 64 << 40

    func read() -> Reading<Memory> {
        var missed = MissedList()
        var memory = Memory()
        memory.usableBytes = missed.attempt("memory.usable_bytes", usable)
        readSlots(into: &memory, &missed)
        let held = [memory.installedBytes, memory.usableBytes].lazy.compactMap { $0 }.first
        memory.nominalBytes = held.map { NominalMemory.bytes(holding: $0) ?? $0 }
        let isEmpty = memory == Memory()
        return Reading(value: isEmpty ? nil : memory, missed: missed.all)
    }

    private func usable() throws(ReadError) -> UInt64 {
        let file = "proc/meminfo"
        guard let total = MemInfo(parsing: try root.text(of: file))["MemTotal"] else {
            throw ReadError(file: file, reason: .malformed("no MemTotal in kB"))
        }
        guard total > 0, total <= Self.most else {
            throw ReadError(file: file, reason: .implausible("MemTotal of \(total) bytes"))
        }
        return total
    }

    /// From the SMBIOS table where it may be read, else from what udev made of it.
    private func readSlots(into memory: inout Memory, _ missed: inout MissedList) {
        let table = try? SMBIOSTable(root: root)
        let properties = udev.properties(subsystem: "dmi", name: "id") ?? [:]
        if let known = table.flatMap({ SMBIOSMemory($0) }) {
            take(known.slots, max: known.maxBytes, source: "/" + SMBIOSTable.file, into: &memory, &missed)
        } else if let known = UdevMemory(properties: properties) {
            take(known.slots, max: known.maxBytes, source: "udev", into: &memory, &missed)
        } else {
            missed.note("memory.slots", source: "udev", udev.isThere ? .notReported : .absent)
        }
    }

    private func take(
        _ slots: [MemorySlot], max: UInt64?, source: String, into memory: inout Memory, _ missed: inout MissedList
    ) {
        memory.slots = slots
        memory.maxBytes = max
        let sizes = slots.compactMap(\.bytes)
        let installed = sizes.reduce(0, &+)
        if sizes.count < slots.count || installed == 0 {
            missed.note("memory.installed_bytes", source: source, .notReported)
        } else if installed > Self.most || memory.usableBytes.map({ $0 > installed }) == true {
            // Programs cannot use more than is fitted: then the firmware's table is wrong.
            missed.note("memory.installed_bytes", source: source, .contradictory)
        } else {
            memory.installedBytes = installed
        }
    }
}
