internal import Machine
internal import SystemRoot
internal import Udev

/// Reads which systems are installed on the PC's own disks beside the one that runs. No file system is opened.
struct OtherSystemsProbe {
    let root: SystemRoot
    let udev: any UdevSource
    /// The disks that were found to be the PC's.
    let disks: [Disk]?

    func read() -> Reading<[OtherSystem]> {
        var notes = Notes()
        guard let disks, !disks.isEmpty else { return Reading(value: nil, notes: notes) }
        guard udev.isThere else {
            notes.missed("other_systems", source: "udev", .absent)
            return Reading(value: nil, notes: notes)
        }
        // What hangs on a cable goes with its owner.
        let found = disks.filter { $0.transport != .usb && $0.transport != .firewire }
            .map { InstalledSystems.on(partitions(of: $0)) }
        notes.saw("other_systems", in: "udev")
        let systems = found.reduce(into: Set()) { $0.formUnion($1) }
        return Reading(value: systems.sorted { $0.rawValue < $1.rawValue }, notes: notes)
    }

    private func partitions(of disk: Disk) -> [Partition] {
        let device = BlockDevice(root: root, name: disk.name)
        return device.names.subtracting([disk.name]).compactMap { name in
            udev.properties(subsystem: "block", name: name).flatMap { Partition(udev: $0) }
        }
    }
}
