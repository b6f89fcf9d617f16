/// The batteries built into the PC. Source: Linux `Documentation/ABI/testing/sysfs-class-power`.
package struct Battery: Codable, Hashable, Sendable {
    /// `no` where the kernel's list of power supplies holds none.
    package var present: YesNo?

    /// How much of the capacity that they were made with is lost, of all together, in percent: 0 when new.
    package var wearPercent: Int?

    package init(present: YesNo? = nil, wearPercent: Int? = nil) {
        self.present = present
        self.wearPercent = wearPercent
    }

    enum CodingKeys: String, CodingKey {
        case present
        case wearPercent = "wear_percent"
    }
}
