package import Machine
internal import PCI

/// The names of PCI devices, for people to read.
package enum DeviceNames {
    /// The maker's and the device's name for each function that pci.ids knows; the whole file is read for it.
    package static func names(of functions: [PCIFunction]) -> [PCIFunction: String] {
        let numbers = functions.map {
            (vendor: Int($0.vendorId, radix: 16) ?? 0, product: Int($0.deviceId, radix: 16) ?? 0)
        }
        let found = zip(functions, PCINames().names(of: numbers))
        return found.reduce(into: [:]) { names, pair in
            let words = [pair.1.vendor, pair.1.product].compactMap { $0 }
            if !words.isEmpty { names[pair.0] = words.joined(separator: " ") }
        }
    }
}
