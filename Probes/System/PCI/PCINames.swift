internal import SystemRoot

/// The names of PCI devices, from the file pci.ids that libpci uses; what it does not know, or where it is packed, is
/// asked of libpci.
///
/// The file has 1.4 MB: it is read only where a person will read the names.
package struct PCINames {
    package init() {}

    /// Such as `Intel Corporation` and `HD Graphics 2500`, for each device; `nil` where pci.ids does not know it.
    package func names(of devices: [(vendor: Int, product: Int)]) -> [(vendor: String?, product: String?)] {
        guard !devices.isEmpty, let library = LibPCI() else { return devices.map { _ in (nil, nil) } }
        let ids = library.file.flatMap { PCIIds(file: $0, in: .live) }
        return devices.map { device in
            let found = ids?.names(vendor: device.vendor, product: device.product)
            return (
                found?.vendor ?? library.vendor(device.vendor),
                found?.product ?? library.product(device.product, of: device.vendor)
            )
        }
    }
}
