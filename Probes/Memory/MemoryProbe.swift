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

    private func readSlots(into memory: inout Memory, _ missed: inout MissedList) {
        guard let properties = udev.properties(subsystem: "dmi", name: "id"),
            let known = UdevMemory(properties: properties)
        else {
            missed.note("memory.slots", source: "udev", udev.isThere ? .notReported : .absent)
            return
        }
        memory.slots = known.slots
        memory.maxBytes = known.maxBytes
        let sizes = known.slots.compactMap(\.bytes)
        guard sizes.count == known.slots.count else { return }
        let installed = sizes.reduce(0, &+)
        // Programs cannot use more than is fitted: then the firmware's table is wrong.
        if let usable = memory.usableBytes, usable > installed || installed > Self.most {
            missed.note("memory.installed_bytes", source: "udev", .contradictory)
        } else if installed > 0 {
            memory.installedBytes = installed
        }
    }
}
