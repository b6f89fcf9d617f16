"""QEMU's log of what a PC wrote to a disk and when it had the disk flush: dm-log-writes' format, by `blklogwrites`.

What a power cut leaves is made of it: everything up to the last flush, and any choice of the writes after it.
"""

import struct

SECTOR = 512
FLUSH, FUA, DISCARD = 1, 2, 4
ENTRY = struct.Struct("<QQQQ")


class Write:
    def __init__(self, place, size, flags, source, end):
        self.place, self.size, self.flags, self.source, self.end = place, size, flags, source, end


class BlockLog:
    def __init__(self, file):
        self.file = open(file, "rb")
        self.writes = list(self.read())

    def read(self):
        """Every write and flush, in the order in which QEMU had done them."""
        place = SECTOR
        while len(head := self.at(place, SECTOR)) == SECTOR:
            sector, sectors, flags, _ = ENTRY.unpack_from(head)
            if not sectors and not flags:
                return
            bytes_there = 0 if flags & DISCARD else sectors * SECTOR
            end = place + SECTOR + bytes_there
            yield Write(sector * SECTOR, sectors * SECTOR, flags, place + SECTOR, end)
            place = end

    def at(self, place, size):
        self.file.seek(place)
        return self.file.read(size)

    def count(self, size):
        """How many had been done when the log had so many bytes."""
        return sum(write.end <= size for write in self.writes)

    def apply(self, disk, write, sectors=None):
        """Writes it to an open disk; only some of its sectors, where they are named."""
        if write.flags & DISCARD or not write.size:
            return
        data = self.at(write.source, write.size)
        for number in range(write.size // SECTOR) if sectors is not None else ():
            if number in sectors:
                disk.seek(write.place + number * SECTOR)
                disk.write(data[number * SECTOR:(number + 1) * SECTOR])
        if sectors is None:
            disk.seek(write.place)
            disk.write(data)

    def cut(self, disk, at, chance):
        """Makes of the disk as it was at first what a power cut after `at` writes may leave."""
        flushed = max((number for number in range(at) if self.writes[number].flags & FLUSH), default=0)
        share = chance.choice([0, 0.25, 0.5, 0.75, 1])
        for number, write in enumerate(self.writes[:at]):
            if number < flushed or write.flags & FUA:
                self.apply(disk, write)
            elif chance.random() < share:
                torn = chance.random() < 0.2 and write.size > SECTOR
                count = write.size // SECTOR
                self.apply(disk, write, set(range(chance.randrange(count))) if torn else None)
