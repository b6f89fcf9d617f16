/// What udev knows of a partition, as far as it tells which system uses it.
///
/// Source: the builtin `blkid` of systemd-udevd, `60-persistent-storage.rules`. A label that somebody may have chosen is
/// compared with those that systems give, and goes no further.
struct Partition: Equatable {
    /// A GUID in small letters (GPT) or a number such as `0x7` (MBR): `ID_PART_ENTRY_TYPE`.
    var type: String
    /// Such as `ntfs`: `ID_FS_TYPE`.
    var fileSystem: String?
    /// `ID_FS_LABEL`, in which a blank is `_`.
    var label: String?
    /// Whether the BIOS starts from it: `ID_PART_ENTRY_FLAGS` of an MBR, bit 7.
    var isStarted: Bool

    init?(udev: [String: String]) {
        guard let type = udev["ID_PART_ENTRY_TYPE"]?.lowercased() else { return nil }
        self.type = type
        fileSystem = udev["ID_FS_TYPE"]
        label = udev["ID_FS_LABEL"]
        let isMBR = udev["ID_PART_ENTRY_SCHEME"].map { $0 == "dos" } ?? type.hasPrefix("0x")
        isStarted = isMBR && udev["ID_PART_ENTRY_FLAGS"] == "0x80"
    }
}
