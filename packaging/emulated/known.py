"""Where probe and a tool say different things and probe is right, or says all that it can: each with its reason."""

import re

# Field and who asked, what probe says, what the tool says, as regular expressions (values: of their repr); why.
DIFFERENCES = [
    (r"storage\.transport as .*", "'ide'", "'ata'",
     "lsblk names the kernel's driver, which serves both cables; the disk says that its is parallel"),
    (r"storage\.transport as .*", "'(virtio|mmc)'", "None", "lsblk of Debian 12 has no word for it"),
    (r"storage\.transport as .*", "'scsi'", "'spi'", "lsblk's word for parallel SCSI"),
    (r"storage\.transport as .*", "'scsi'", "None",
     "lsblk has no word for a disk whose controller only shows SCSI, such as a RAID controller's"),
    (r"storage\.kind as .*", "'unknown: (hypervisor|usb_bridge|raid)'", "'(hdd|ssd)'",
     "lsblk repeats the kernel's flag, which a hypervisor, a USB bridge or a RAID controller sets as it likes"),
    (r"storage\.kind as .*", "'emmc'", "'ssd'", "lsblk knows only turning or not; probe's word for all memory on an MMC bus is emmc"),
    (r"storage\.model as .*", "'QEMU!'", "None", "lsblk asks udev, which has no model of a card; the kernel has"),
    (r"board\.(vendor|product) as .*", ".*", "'(System manufacturer|System Product Name|To Be Filled By O.E.M.|Default string)'",
     "dmidecode repeats what the maker forgot to fill in"),
    (r"board\.virtual as user", "'no'", "'yes'",
     "systemd-detect-virt ran as root, who may read the one sign that is left: a bit in the firmware's table"),
    (r"memory\.max_bytes as user", "None", "8796093022208",
     "of several memory arrays udev keeps the last one's capacity only, so that none is told"),
]


def reason(field, mine, theirs):
    """Why the two may differ; None where they may not."""
    for where, one, other, why in DIFFERENCES:
        if re.fullmatch(where, field) and re.fullmatch(one, repr(mine)) and re.fullmatch(other, repr(theirs)):
            return why
    return None
