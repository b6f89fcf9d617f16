/// Answers what udev knows of a device.
package protocol UdevSource: Sendable {
    /// Whether there is a udev database at all.
    var isThere: Bool { get }

    /// The properties of one device, such as `("block", "sda")`; `nil` where udev does not know the device.
    func properties(subsystem: String, name: String) -> [String: String]?
}
