/// What the PC is, as its maker says. Source: SMBIOS types 1 to 3 through `/sys/class/dmi/id`, or the device tree.
package struct Board: Codable, Hashable, Sendable {
    /// The PC's maker, else the mainboard's.
    package var vendor: String?

    /// The PC's model, else the mainboard's.
    package var product: String?

    /// Such as `desktop` or `notebook`: SMBIOS 3.7 §7.4.1.
    package var chassis: String?

    /// Whether it is a virtual machine, or a container on a PC.
    package var virtual: YesNo?

    package init(vendor: String? = nil, product: String? = nil, chassis: String? = nil, virtual: YesNo? = nil) {
        self.vendor = vendor
        self.product = product
        self.chassis = chassis
        self.virtual = virtual
    }
}
