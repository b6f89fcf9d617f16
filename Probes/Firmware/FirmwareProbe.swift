internal import Machine
internal import SystemRoot

/// Reads what the BIOS or UEFI says of itself.
struct FirmwareProbe {
    let files: SharedFiles

    private var root: SystemRoot { files.root }

    func read() -> Reading<Firmware> {
        var notes = Notes()
        let names = files.dmi
        var firmware = Firmware()
        if names.isThere {
            firmware.vendor = names.biosVendor
            firmware.version = names.biosVersion
            firmware.date = names.biosDate.flatMap(Self.isoDate)
            notes.saw("firmware.vendor", firmware.vendor, in: names.source)
            notes.saw("firmware.version", firmware.version, in: names.source)
            notes.saw("firmware.date", firmware.date, in: names.source)
        } else {
            notes.missed("firmware", source: "/sys/class/dmi/id", .absent)
        }
        firmware.boot = boot
        notes.expect("firmware.boot", firmware.boot, in: "/sys/firmware/efi")
        if firmware.boot == .uefi { firmware.secureBoot = secureBoot(&notes) }
        firmware.tpm = tpm(&notes)
        firmware.tpmVersion = TPM.version(root: root)
        notes.saw("firmware.tpm_version", firmware.tpmVersion, in: "/" + TPM.folder)
        return Reading(value: firmware == Firmware() ? nil : firmware, notes: notes)
    }

    /// Without a list of `/sys/firmware` nothing is known of how the PC was started.
    ///
    /// Some recordings hold nothing of it but the firmware's table; a kernel lists `memmap`, `acpi` or others beside.
    private var boot: Firmware.Boot? {
        if root.exists("sys/firmware/efi") { return .uefi }
        let isListed = (try? root.names(in: "sys/firmware"))?.contains { $0 != "dmi" } == true
        return isListed && files.dmi.isThere ? .bios : nil
    }

    /// Only where the PC was started by UEFI; firmware without the switch has no such variable.
    ///
    /// Four bytes of attributes, then 0 or 1: UEFI 2.10 §3.3, Linux `Documentation/filesystems/efivarfs.rst`.
    private func secureBoot(_ notes: inout Notes) -> YesNo? {
        let file = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
        guard let bytes = notes.attempt("firmware.secure_boot", { () throws(ReadError) in try root.bytes(of: file) })
        else {
            return nil
        }
        guard bytes.count == 5, bytes[4] <= 1 else {
            notes.missed("firmware.secure_boot", source: "/" + file, .malformed)
            return nil
        }
        notes.saw("firmware.secure_boot", in: "/" + file)
        return YesNo(bytes[4] == 1)
    }

    private func tpm(_ notes: inout Notes) -> YesNo? {
        guard let names = notes.attempt("firmware.tpm", { () throws(ReadError) in try root.names(in: TPM.folder) })
        else { return nil }
        let answer = names.isEmpty ? nil : YesNo.yes
        notes.expect("firmware.tpm", answer, in: "/" + TPM.folder)
        return answer
    }

    /// SMBIOS writes `mm/dd/yyyy` or `mm/dd/yy` (19yy): SMBIOS 3.7 §7.1.
    static func isoDate(_ text: String) -> String? {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[0]), (1...31).contains(parts[1]) else { return nil }
        let year = parts[2] < 100 ? 1900 + parts[2] : parts[2]
        guard (1980...2100).contains(year) else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(parts[0]))-\(two(parts[1]))"
    }
}
