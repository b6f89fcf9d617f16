internal import CPCI
internal import CPCIShims
internal import SystemRoot

/// A PCI bus as `lspci -x` printed it, read by libpci.
struct PCIDump {
    let path: String

    func devices() throws(ReadError) -> [PCIDevice] {
        guard let access = pci_shim_open_dump(path) else { throw unreadable }
        defer { pci_shim_close(access) }
        guard pci_shim_scan(access) else { throw unreadable }

        var devices: [PCIDevice] = []
        var next = access.pointee.devices
        while let current = next {
            if pci_shim_identify(current) { devices.append(Self.device(current.pointee)) }
            next = current.pointee.next
        }
        return devices
    }

    private static func device(_ found: pci_dev) -> PCIDevice {
        PCIDevice(
            domain: Int(found.domain), bus: Int(found.bus), device: Int(found.dev), function: Int(found.func),
            classCode: Int(found.device_class) << 8 | Int(found.prog_if), vendor: Int(found.vendor_id),
            product: Int(found.device_id))
    }

    private var unreadable: ReadError {
        ReadError(file: "lspci.dump", reason: .malformed("something other than the output of `lspci -x`"))
    }
}
