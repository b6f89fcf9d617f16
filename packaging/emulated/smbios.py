"""Writes SMBIOS structures for `qemu -smbios file=`: QEMU's own options make neither empty slots nor a chassis type.

Places as in SMBIOS 3.7: §7.1 (type 0), §7.4 (type 3), §7.17 (type 16), §7.18 (type 17).
"""

import struct
from dataclasses import dataclass, field

TYPES = {"unknown": 0x02, "SDRAM": 0x0F, "DDR": 0x12, "DDR2": 0x13, "DDR3": 0x18, "DDR4": 0x1A, "LPDDR3": 0x1D, "LPDDR4": 0x1E,
         "DDR5": 0x22, "LPDDR5": 0x23, "Flash": 0x09}
FORMS = {"unknown": 0x02, "chip": 0x05, "DIMM": 0x09, "row of chips": 0x0B, "SODIMM": 0x0D, "die": 0x10}
USES = {"system": 3, "video": 4, "flash": 5, "cache": 7}


@dataclass
class Slot:
    """A place for a memory module: `size` in KiB, 0 where it is empty, None where the firmware does not know."""

    locator: str
    size: int | None = 0
    type: str = "unknown"
    form: str = "DIMM"
    speed: int = 0  # MT/s that the module could reach
    configured: int = 0  # MT/s that it runs at; 0: the firmware is older than this field

    @property
    def places(self):
        """Size and extended size."""
        if self.size is None:
            return 0xFFFF, 0
        if self.size % 1024:
            return 0x8000 | self.size, 0
        mebibytes = self.size >> 10
        return (mebibytes, 0) if mebibytes < 0x7FFF else (0x7FFF, mebibytes)


@dataclass
class Array:
    """A group of slots; `capacity` in KiB."""

    capacity: int
    slots: list[Slot] = field(default_factory=list)
    use: str = "system"


def structure(number, handle, body, texts):
    strings = b"".join(text.encode() + b"\0" for text in texts) or b"\0"
    return struct.pack("<BBH", number, 4 + len(body), handle) + body + strings + b"\0"


def bios(vendor, version, date):
    """Of a real PC: without the bit that says "virtual machine", which QEMU's own has."""
    return structure(0, 0, struct.pack("<BBHBBQBBBBBB", 1, 2, 0xE800, 3, 15, 0x08, 1, 0, 4, 6, 0xFF, 0xFF), [vendor, version, date])


def chassis(number, maker="Chassis maker"):
    body = struct.pack("<BBBBBBBBBIBBBB", 1, number, 0, 0, 0, 3, 3, 3, 3, 0, 0, 1, 0, 0)
    return structure(3, 0x0300, body, [maker])


def memory(arrays):
    """The structures of all arrays and of their slots."""
    made = []
    for index, array in enumerate(arrays):
        handle = 0x1000 + index  # 0x1000 is where QEMU's own table of addresses expects the first
        short = array.capacity < 0x80000000
        body = struct.pack("<BBBIHHQ", 3, USES[array.use], 3, array.capacity if short else 0x80000000, 0xFFFE,
                           len(array.slots), 0 if short else array.capacity << 10)
        made.append(structure(16, handle, body, []))
        made += [slot(one, handle, 0x1100 + 0x40 * index + place) for place, one in enumerate(array.slots)]
    return made


def slot(slot, array, handle):
    size, extended = slot.places
    body = struct.pack("<HHHHHBBBBBHHBBBBB", array, 0xFFFE, 64, 64, size, FORMS[slot.form], 0, 1, 2, TYPES[slot.type], 0x80,
                       slot.speed, 0, 0, 0, 0, 0)
    body += struct.pack("<IH", extended, slot.configured)
    return structure(17, handle, body, [slot.locator, "Bank " + slot.locator])
