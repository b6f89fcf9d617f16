"""Sticks, FAT32 and exFAT, pulled out: what is on them is what was written up to some sector, and no more.

An emulated PC writes reports to both, is carried on both with a key of the stick's own, and an office in it writes receipts,
by the real programs and the real kernel; QEMU logs what reaches the sticks. Each cut stick is carried to a new office, and
home to the PC.
"""

import json
import random
import shutil
import sqlite3
import subprocess
from pathlib import Path

import emulator
from blocklog import SECTOR, BlockLog
from books import Ledger, Line, State, lines
from programs import PC, Office, Trouble

# Seconds for a start and all the writing.
LIMIT = 1800


class Stick:
    def __init__(self, name, folder):
        self.name, self.folder = name, folder
        self.file, self.before, self.log = (folder / f"{name}.{end}" for end in ("img", "before", "log"))

    def make(self):
        with open(self.file, "wb") as disk:
            disk.truncate(48 << 20)
        words = {"fat": ["/sbin/mkfs.vfat", "-F", "32", "-n", "FAT"], "exfat": ["/sbin/mkfs.exfat", "-L", "EXFAT"]}[self.name]
        subprocess.run([*words, self.file], check=True, capture_output=True)
        emulator.copy(self.file, self.before)

    def was_written(self):
        self.blocks = BlockLog(self.log)
        self.sectors = sum(write.size // SECTOR for write in self.blocks.writes)
        if not self.sectors:
            raise Trouble(f"Nothing was written to the {self.name} stick: see {self.folder / 'console'}")

    def cut(self, sector):
        """The stick with so many sectors written."""
        image = self.folder / "cut.img"
        emulator.copy(self.before, image)
        with open(image, "r+b") as disk:
            for write in self.blocks.writes:
                self.blocks.apply(disk, write, set(range(sector)) if sector < write.size // SECTOR else None)
                sector -= write.size // SECTOR
                if sector <= 0:
                    break
        return image

    def read(self, image, to):
        """Whatever can be read of the folder PROBE; a stick may be too damaged for anything."""
        if self.name == "fat":
            subprocess.run(["mcopy", "-s", "-n", "-i", image, "::PROBE", to], capture_output=True)
            return
        place = self.folder / "mounted"
        place.mkdir(exist_ok=True)
        device = subprocess.run(["losetup", "-f", "--show", "-r", image], capture_output=True, text=True, check=True).stdout.strip()
        try:
            if subprocess.run(["/usr/sbin/mount.exfat-fuse", "-o", "ro", device, place], capture_output=True).returncode == 0:
                subprocess.run(["cp", "-r", place / "PROBE", to], capture_output=True)
                subprocess.run(["umount", place], check=True)
        finally:
            subprocess.run(["losetup", "-d", device], check=True)

    def read_end(self):
        """The folder PROBE as it is in the end."""
        to = self.folder / f"{self.name}-end"
        shutil.rmtree(to, ignore_errors=True)
        self.read(self.file, to)
        return to


class Sticks:
    def __init__(self, programs, folder):
        self.folder, self.programs = folder, programs
        self.sticks = [Stick("fat", folder), Stick("exfat", folder)]
        if not (folder / "written").exists():
            shutil.rmtree(folder, ignore_errors=True)
            (folder / "inside").mkdir(parents=True)
            self.write()
            (folder / "written").touch()
        for stick in self.sticks:
            stick.was_written()
        state = State(folder / "out" / "pc")
        ends = [stick.read_end() for stick in self.sticks]
        # Every report that was ever written: those that wait, those that the office in the PC has, those on the sticks.
        written = state.waiting + self.stored() + [line for end in ends for line in lines(end)]
        self.reports = {line.text: line for line in written}
        self.own = {line.id: line for line in self.reports.values() if line.key == written[0].key}
        if len(self.own) < 6 or len(self.reports) - len(self.own) < 12:
            raise Trouble(f"The PC wrote only {len(self.own)} of {len(self.reports)} reports: see {folder / 'console'}")
        # The whole receipts: those that the sticks hold at the end.
        self.receipts = {line.text for end in ends for line in lines(end, ".ack")}
        if not self.receipts:
            raise Trouble("The sticks hold no receipt.")

    def write(self):
        """Has the PC write to the sticks; once for all cuts, also for those of a later run."""
        inside, disk = self.folder / "inside", self.folder / "state.img"
        office = Office(self.programs, inside).found()
        office.make_kit()
        shutil.copytree(inside, self.folder / "founded")
        shutil.copy(self.programs.guest.parent / "probe-collector", inside)
        # The PC is a plain Debian of the same release: its C library is its own, all else comes along.
        listed = subprocess.run(["ldd", inside / "probe-collector"], capture_output=True, text=True).stdout
        for library in (Path(word) for word in listed.split() if word.startswith("/")):
            if not library.name.startswith(("ld-", "libc.", "libm.")):
                shutil.copy(library, inside / library.name)
        emulator.make_disk(disk, 160, inside)
        emulator.make_root(self.folder / "root.img", self.programs)
        for stick in self.sticks:
            stick.make()
        disks = [(disk, None)] + [(stick.file, stick.log) for stick in self.sticks]
        pc = emulator.start(self.folder, self.folder / "root.img", disks, "sticks")
        try:
            pc.wait(LIMIT)
        except subprocess.TimeoutExpired:
            pass
        finally:
            pc.kill()
            pc.wait()
        if "==DONE==" not in (self.folder / "console").read_text(errors="replace"):
            raise Trouble(f"The PC did not write to the sticks: see {self.folder / 'console'}")
        (self.folder / "out").mkdir()
        for name in ("pc", "office"):
            subprocess.run(["/sbin/debugfs", "-R", f"rdump /{name} {self.folder / 'out'}", disk], capture_output=True, check=True)

    def stored(self):
        database = next((self.folder / "out" / "office").glob("*.sqlite"))
        with sqlite3.connect(database) as opened:
            return [Line(text) for text, in opened.execute("SELECT line FROM body")]

    def cut(self, number):
        chance = random.Random(number)
        stick = self.sticks[number % 2]
        image = stick.cut(chance.randint(1, stick.sectors))
        here = self.folder / "cut"
        shutil.rmtree(here, ignore_errors=True)
        shutil.copytree(self.folder / "founded", here)
        (here / "carried").mkdir()
        stick.read(image, here / "carried" / "PROBE")
        try:
            # The PC first: the office writes receipts of its own.
            return self.pc(here) + self.carried(here / "carried" / "PROBE") + self.office(here)
        except Trouble as trouble:
            return [str(trouble)]

    def office(self, here):
        """Whole lines are taken, damaged ones are not, and what is not one of the PC's is nothing."""
        office = Office(self.programs, here)
        carried = here / "carried"
        whole = {line.id for line in lines(carried / "PROBE") if line.text in self.reports}
        done = office.take(carried, good=(0, 1, 2))
        ledger = Ledger(office.data)
        complaints = list(ledger.complaints)
        if ledger.ids != whole:
            complaints.append(f"{len(whole)} whole reports lie there, and {len(ledger.ids)} are stored: {done.stdout[-200:]}")
        return complaints

    def pc(self, here):
        """The PC lets go of exactly what a whole receipt names."""
        state = here / "pc"
        shutil.copytree(self.folder / "out" / "pc", state)
        # As if it had heard of nothing yet.
        for line in self.own.values():
            (state / "outbox" / f"{line.seq:010}.jws").write_text(line.text)
        named = {id for receipt in lines(here / "carried" / "PROBE", ".ack") if receipt.text in self.receipts
                 for id in receipt.payload["ok"]}
        PC(self.programs, state).probe("import", here / "carried", good=(0, 1))
        waiting = {line.id for line in State(state).waiting}
        expected = set(self.own) - named
        return [] if waiting == expected else [f"{len(expected)} reports should wait, and {len(waiting)} do"]

    def carried(self, probe):
        """A key on the stick that can still be used knows the number of every report that it signed."""
        complaints = []
        for folder in sorted((probe / "PROBE-KEYS").glob("*")):
            try:
                json.loads((folder / "key").read_text())
                head = json.loads((folder / "head").read_text())["seq"]
            except (OSError, ValueError, KeyError):
                # Then the PC gets another key.
                continue
            known = max([head] + [line.seq for line in lines(folder / "outbox")])
            beyond = [line.seq for line in lines(probe)
                      if line.text in self.reports and line.id not in self.own and line.seq > known]
            if beyond:
                complaints.append(f"the stick's key stands at {known}, and has signed {beyond}: these would be used again")
        return complaints


def trials(programs, folder, first, count):
    sticks = Sticks(programs, folder)
    for number in range(first, count):
        yield f"cut {number + 1}", 1, lambda number=number: sticks.cut(number)
