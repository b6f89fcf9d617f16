import Machine
import SystemRoot
import TestSupport
import Testing

@testable import Probes

@Suite struct FirmwareTests {
    let folder: TemporaryFolder
    private let variable = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"

    init() throws { folder = try TemporaryFolder() }

    private func read() -> Reading<Firmware> {
        FirmwareProbe(files: SharedFiles(root: .recorded(in: folder.path))).read()
    }

    @Test(arguments: [1: YesNo.yes, 0: .no] as [UInt8: YesNo])
    func `Secure Boot is what the variable says`(value: UInt8, answer: YesNo) throws {
        try folder.write([6, 0, 0, 0, value], to: variable)
        #expect(read().value?.boot == .uefi)
        #expect(read().value?.secureBoot == answer)
    }

    @Test(arguments: [[], [1], [6, 0, 0, 0, 2], [6, 0, 0, 0, 1, 1]] as [[UInt8]])
    func `an absurd variable is named and gives no answer`(bytes: [UInt8]) throws {
        try folder.write(bytes, to: variable)
        #expect(read().value?.secureBoot == nil)
        #expect(
            read().notes.missed.contains(
                Missed(field: "firmware.secure_boot", source: "/" + variable, reason: .malformed)))
    }

    @Test func `a PC started by a BIOS has no Secure Boot to miss`() throws {
        try folder.write("Dell Inc.\n", to: "sys/class/dmi/id/sys_vendor")
        try folder.write("1", to: "sys/firmware/memmap/0/start")
        #expect(read().value?.boot == .bios)
        #expect(read().value?.secureBoot == nil)
        #expect(!read().notes.missed.map(\.field).contains("firmware.secure_boot"))
    }

    @Test(arguments: [(["dmi/tables/DMI"], nil), (["dmi/tables/DMI", "acpi/pm_profile"], Firmware.Boot.bios)])
    func `the firmware's table alone does not tell how the PC was started`(
        files: [String], boot: Firmware.Boot?
    ) throws {
        try folder.write("Dell Inc.\n", to: "sys/class/dmi/id/sys_vendor")
        for file in files { try folder.write("", to: "sys/firmware/" + file) }
        #expect(read().value?.boot == boot)
        #expect(read().notes.missed.map(\.field).contains("firmware.boot") == (boot == nil))
    }

    private static let versions: [(String, String, Int?)] = [
        ("tpm_version_major", "2\n", 2), ("tpm_version_major", "1\n", 1), ("device/caps", "TCG version: 1.2\n", 1),
        ("device/description", "TPM 2.0 Device\n", 2), ("tpm_version_major", "9\n", nil), ("uevent", "", nil),
    ]

    @Test(arguments: versions)
    func `a TPM's version is told where the kernel knows it`(file: String, content: String, version: Int?) throws {
        try folder.write(content, to: "sys/class/tpm/tpm0/" + file)
        #expect(read().value?.tpm == .yes)
        #expect(read().value?.tpmVersion == version)
    }

    @Test(arguments: [(nil, Missed.Reason.absent), ("sys/class/tpm/" + SystemRoot.keepName, .notReported)])
    func `without a TPM nothing is known, for it may be switched off`(file: String?, reason: Missed.Reason) throws {
        if let file { try folder.write("", to: file) }
        #expect(read().value?.tpm == nil)
        #expect(read().value?.tpmVersion == nil)
        #expect(
            read().notes.missed.contains(Missed(field: "firmware.tpm", source: "/sys/class/tpm", reason: reason)))
    }
}
