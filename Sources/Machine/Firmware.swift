/// The BIOS or UEFI. Source: SMBIOS type 0 through `/sys/class/dmi/id`, `/sys/firmware/efi`, `/sys/class/tpm`.
package struct Firmware: Codable, Hashable, Sendable {
    package var vendor: String?
    package var version: String?

    /// As year, month and day, such as `2012-05-31`.
    package var date: String?

    package var boot: Boot?

    /// Absent where the firmware has no such switch.
    package var secureBoot: YesNo?

    /// `yes` where the kernel has a TPM; absent otherwise, for it may be switched off in the firmware's setup.
    package var tpm: YesNo?

    /// 1 or 2: the specification that the TPM follows. Source: Linux `Documentation/ABI/stable/sysfs-class-tpm`.
    package var tpmVersion: Int?

    package init(
        vendor: String? = nil, version: String? = nil, date: String? = nil, boot: Boot? = nil,
        secureBoot: YesNo? = nil, tpm: YesNo? = nil, tpmVersion: Int? = nil
    ) {
        self.vendor = vendor
        self.version = version
        self.date = date
        self.boot = boot
        self.secureBoot = secureBoot
        self.tpm = tpm
        self.tpmVersion = tpmVersion
    }

    package enum Boot: String, Codable, Sendable { case uefi, bios }

    enum CodingKeys: String, CodingKey {
        case vendor, version, date, boot, tpm
        case secureBoot = "secure_boot"
        case tpmVersion = "tpm_version"
    }
}
