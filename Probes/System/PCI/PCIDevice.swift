/// One function of a device on the PCI bus, as numbers.
package struct PCIDevice: Hashable, Comparable, Sendable {
    package var domain: Int
    package var bus: Int
    package var device: Int
    package var function: Int

    /// Class, subclass and programming interface, such as 0x030000.
    package var classCode: Int
    package var vendor: Int
    package var product: Int

    /// The address as the kernel writes it, such as `0000:00:02.0`; a domain may have more than four digits.
    package var slot: String {
        "\(hex(domain, digits: 4)):\(hex(bus, digits: 2)):\(hex(device, digits: 2)).\(function)"
    }

    package static func < (one: PCIDevice, other: PCIDevice) -> Bool {
        (one.domain, one.bus, one.device, one.function) < (other.domain, other.bus, other.device, other.function)
    }
}

/// A number in lower-case hexadecimal digits, at least so many.
package func hex(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
