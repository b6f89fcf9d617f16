internal import CPCI
internal import CPCIShims
internal import SystemRoot

/// The names of PCI devices, from the file pci.ids that libpci uses; what it does not know, or where it is packed, is
/// asked of libpci.
///
/// The file has 1.4 MB: it is read only where a person will read the names.
package struct PCINames {
    package init() {}

    /// Such as `Intel Corporation` and `HD Graphics 2500`, for each device; `nil` where pci.ids does not know it.
    package func names(of devices: [(vendor: Int, product: Int)]) -> [(vendor: String?, product: String?)] {
        guard !devices.isEmpty, let access = pci_shim_open_names() else {
            return devices.map { _ in (nil, nil) }
        }
        defer { pci_shim_close(access) }
        let file = access.pointee.id_file_name.flatMap { PCIIds(file: String(cString: $0), in: .live) }
        return devices.map { device in
            if let names = file?.names(vendor: device.vendor, product: device.product) { return names }
            return (
                Self.text { pci_shim_vendor_name(access, $0, $1, Int32(device.vendor)) },
                Self.text { pci_shim_device_name(access, $0, $1, Int32(device.vendor), Int32(device.product)) }
            )
        }
    }

    private static func text(_ fill: (UnsafeMutablePointer<CChar>, Int32) -> Bool) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            guard let base = buffer.baseAddress else { return nil }
            base.initialize(repeating: 0, count: buffer.count)
            return fill(base, Int32(buffer.count)) ? String(cString: base) : nil
        }
    }
}
