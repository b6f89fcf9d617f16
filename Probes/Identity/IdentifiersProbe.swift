internal import Machine
internal import SystemRoot
internal import Udev

/// Reads what tells this PC from others of its model. What is for root only, or absent, is simply left out.
struct IdentifiersProbe {
    let root: SystemRoot
    let udev: any UdevSource
    /// The disks that were found to be built in.
    let disks: [Disk]

    func read() -> Identifiers {
        Identifiers(
            nics: nics, uuid: value("sys/class/dmi/id/product_uuid"),
            boardSerial: value("sys/class/dmi/id/board_serial"),
            diskSerials: disks.filter { $0.transport != .usb }.compactMap(serial), machineId: value("etc/machine-id"))
    }

    private func value(_ file: String) -> String? {
        (try? root.value(of: file)).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Addresses of adapters on the PCI bus only: a USB adapter moves from PC to PC.
    ///
    /// `addr_assign_type` 0 is the address that the maker burnt in: Linux `Documentation/ABI/testing/sysfs-class-net`.
    private var nics: [String] {
        let folder = "sys/class/net"
        let names = (try? root.names(in: folder)) ?? []
        return names.filter { name in
            let path = root.resolved("\(folder)/\(name)")
            return path.passes("pci") && !path.passes("usb") && value("\(folder)/\(name)/addr_assign_type") == "0"
        }.compactMap { value("\(folder)/\($0)/address") }
    }

    private func serial(_ disk: Disk) -> String? {
        let known = udev.properties(subsystem: "block", name: disk.name) ?? [:]
        return known["ID_SERIAL_SHORT"] ?? value("sys/block/\(disk.name)/device/serial")
            ?? value("sys/block/\(disk.name)/serial")
    }
}
