/// What tells this PC from others of its model. Kept on the PC: reports carry only tags made of it.
///
/// Not `Codable`, so that none of it can slip into a report.
package struct Identifiers: Hashable, Sendable {
    /// Permanent MAC addresses of PCI network cards, as the kernel prints them; no locally administered ones.
    package var nics: [String]

    /// SMBIOS system UUID; root-only in sysfs.
    package var uuid: String?

    /// SMBIOS board serial; root-only in sysfs.
    package var boardSerial: String?

    /// Serial numbers of disks that are built in.
    package var diskSerials: [String]

    /// machine-id(5).
    package var machineId: String?

    package init(
        nics: [String] = [], uuid: String? = nil, boardSerial: String? = nil, diskSerials: [String] = [],
        machineId: String? = nil
    ) {
        self.nics = nics
        self.uuid = uuid
        self.boardSerial = boardSerial
        self.diskSerials = diskSerials
        self.machineId = machineId
    }
}
