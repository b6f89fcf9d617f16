internal import SystemRoot

/// Which version of the TPM specification the PC's TPM follows.
enum TPM {
    static let folder = "sys/class/tpm"

    /// 1 or 2; `nil` where the kernel has no TPM, or does not say.
    static func version(root: SystemRoot) -> Int? {
        for name in (try? root.names(in: folder)) ?? [] {
            let place = "\(folder)/\(name)/"
            // Since Linux 5.6: Documentation/ABI/stable/sysfs-class-tpm.
            if let major = try? root.value(of: place + "tpm_version_major"), let version = Int(major),
                (1...2).contains(version)
            {
                return version
            }
            // Before: only a TPM 1.2 has capabilities to show; of a 2.0 ACPI's description tells.
            for file in ["caps", "device/caps"] where root.exists(place + file) { return 1 }
            if (try? root.value(of: place + "device/description"))?.contains("TPM 2.0") == true { return 2 }
        }
        return nil
    }
}
