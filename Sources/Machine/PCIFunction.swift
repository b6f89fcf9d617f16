/// One function of a device on the PCI bus. Its name is looked up where it is shown.
package struct PCIFunction: Codable, Hashable, Sendable {
    /// Domain, bus, device and function, such as `0000:00:02.0`.
    package var slot: String

    /// Class, subclass and, where known, programming interface: four or six hexadecimal digits, such as `030000`.
    package var classCode: String

    /// Four hexadecimal digits, such as `8086`.
    package var vendorId: String

    /// Four hexadecimal digits, such as `0152`.
    package var deviceId: String

    package init(slot: String, classCode: String, vendorId: String, deviceId: String) {
        self.slot = slot
        self.classCode = classCode
        self.vendorId = vendorId
        self.deviceId = deviceId
    }

    enum CodingKeys: String, CodingKey {
        case slot
        case classCode = "class"
        case vendorId = "vendor_id"
        case deviceId = "device_id"
    }
}
