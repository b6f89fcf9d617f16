internal import Machine

/// Which systems a disk's partitions were made for.
enum InstalledSystems {
    static func on(_ partitions: [Partition]) -> Set<OtherSystem> {
        var found = Set(partitions.compactMap { byType[$0.type] })
        if hasWindows(partitions) { found.insert(.windows) }
        return found
    }

    /// Types that one system alone uses.
    ///
    /// Sources: for GPT, the headers of each system: ChromeOS "Disk Format" design document, Apple TN2166 and
    /// `apfs`, FreeBSD gpart(8), NetBSD and OpenBSD `sys/disklabel_gpt.h`; for MBR, fdisk(8)'s list.
    private static let byType: [String: OtherSystem] = [
        "48465300-0000-11aa-aa11-00306543ecac": .macos, "7c3457ef-0000-11aa-aa11-00306543ecac": .macos,
        "53746f72-6167-11aa-aa11-00306543ecac": .macos, "0xaf": .macos,
        "3cb8e202-3b7e-47dd-8a3c-7ff2a13cfcec": .chromeos,
        "516e7cb6-6ecf-11d6-8ff8-00022d09712b": .freebsd,
        "516e7cba-6ecf-11d6-8ff8-00022d09712b": .freebsd, "0xa5": .freebsd,
        "49f48d5a-b10e-11dc-b99b-0019d1879648": .netbsd, "0xa9": .netbsd,
        "824cc7a0-36a8-11e3-890a-952519ad3f61": .openbsd, "0xa6": .openbsd,
    ]

    /// Where Windows can be: NTFS or BitLocker on a partition of the type for data.
    private static let windowsData: Set<String> = ["ebd0a0a2-b9e5-4433-87c0-68b6b72699c7", "0x7", "0x07"]

    /// A disk for data has NTFS too. Windows' own setup makes more beside it: a reserved partition, one for repair.
    ///
    /// Sources: Microsoft, `PARTITION_INFORMATION_GPT` (`PARTITION_MSFT_RESERVED_GUID`, `PARTITION_MSFT_RECOVERY_GUID`)
    /// and "UEFI/GPT-based hard drive partitions"; MBR 27h is the hidden repair partition: "BIOS/MBR-based hard drive
    /// partitions".
    private static let windowsOwn: Set<String> = [
        "e3c9e316-0b5c-4db8-817d-f92df00215ae", "de94bba4-06d1-4d40-a16a-bfd50179d6ac", "0x27",
    ]

    /// The labels that Windows' setup gives to partitions of its own.
    private static let windowsLabels: Set<String> = ["System_Reserved", "Windows_RE_tools", "Windows_RE_Tools"]

    private static func hasWindows(_ partitions: [Partition]) -> Bool {
        let holders = partitions.filter { partition in
            windowsData.contains(partition.type) && ["ntfs", "BitLocker"].contains(partition.fileSystem)
        }
        // What Windows' setup made for itself is no place for Windows.
        let homes = holders.filter { $0.label.map(windowsLabels.contains) != true }
        guard !homes.isEmpty else { return false }
        // Windows XP was started from its own partition and made no other.
        if homes.contains(where: { $0.isStarted && $0.fileSystem == "ntfs" }) { return true }
        return partitions.contains { partition in
            windowsOwn.contains(partition.type) || partition.label.map(windowsLabels.contains) == true
        }
    }
}
