"""A failure at every system call by which the real programs touch the PC's state, a stick or the office's database.

strace lets the n-th call of a kind fail, or ends the process there. A run without failures tells which calls there are.
"""

import re
import shutil

from books import Ledger, State, lines
from programs import PC, Office, Trouble

KINDS = ("openat,open,mkdir,mkdirat,read,write,pread64,pwrite64,fsync,fdatasync,syncfs,rename,renameat,renameat2,link,linkat,"
         "unlink,unlinkat,close,fstat,newfstatat,fchown,fchmodat,flock,getdents64,fadvise64,ftruncate").split(",")
FAULTS = {"kill": "signal=KILL:when={}", "EIO": "error=EIO:when={}", "EIO for ever": "error=EIO:when={}+",
          "ENOSPC": "error=ENOSPC:when={}", "ENOSPC for ever": "error=ENOSPC:when={}+", "EINTR": "error=EINTR:when={}"}
# The kernel gives these to calls that write only, or that may wait.
ROOM = {"openat", "mkdir", "mkdirat", "write", "pwrite64", "fsync", "fdatasync", "syncfs", "rename", "renameat", "renameat2",
        "link", "linkat", "close", "ftruncate"}
WAITING = {"openat", "read", "write", "pwrite64", "fsync", "flock", "close"}


class Work:
    """One command on a PC or in an office that was prepared for it."""

    def __init__(self, name, programs, folder):
        self.name, self.programs = name, programs
        self.template, self.here = folder / f"{name}-template", folder / name

    def fresh(self):
        shutil.rmtree(self.here, ignore_errors=True)
        shutil.copytree(self.template, self.here, symlinks=True)

    @property
    def office(self):
        return Office(self.programs, self.here)

    @property
    def pc(self):
        return PC(self.programs, self.here / "state")

    @property
    def stick(self):
        return self.here / "stick"

    def prepare(self):
        shutil.rmtree(self.template, ignore_errors=True)
        (self.template / "stick").mkdir(parents=True)
        office = Office(self.programs, self.template).found()
        office.make_kit()
        if self.name == "enrol":
            return
        pc = PC(self.programs, self.template / "state")
        pc.probe("kit", office.kit)
        if self.name in ("again", "receive", "collect"):
            pc.report("1", self.template / "stick")
            pc.report("2", self.template / "stick")
        if self.name == "receive":
            office.take(self.template / "stick")
            # This one waits on, unheard of.
            pc.report("3", self.template / "other")
        if self.name == "again":
            shutil.rmtree(self.template / "stick")
            (self.template / "stick").mkdir()
            pc.probe("label", "3")

    def run(self, before=(), good=()):
        if self.name == "enrol":
            return self.pc.probe("kit", self.office.kit, before=before, good=good)
        if self.name in ("first", "again"):
            return self.pc.probe("export", self.stick, before=before, good=good)
        if self.name == "receive":
            return self.pc.probe("import", self.stick, before=before, good=good)
        return self.office.take(self.stick, before=before, good=good)

    def points(self):
        """Which calls touch the folder: the kind and the place among the process's own calls of the kind."""
        self.fresh()
        log = self.here.parent / f"{self.name}.strace"
        self.run(before=["strace", "-f", "-y", "-qq", "-s0", "-o", str(log), "-e", "trace=" + ",".join(KINDS)], good=(0,))
        counts, points = {}, set()
        for line in log.read_text(errors="replace").splitlines():
            if not (call := re.match(r"(\d+) +(\w+)\((.*)", line)) or "resumed>" in line[:40]:
                continue
            process, kind, rest = call.groups()
            counts[process, kind] = counts.get((process, kind), 0) + 1
            if str(self.here) in rest:
                points.add((kind, counts[process, kind]))
        found = []
        for kind, place in sorted(points):
            for fault in FAULTS:
                if "ENOSPC" in fault and kind not in ROOM or fault == "EINTR" and kind not in WAITING:
                    continue
                # close(2) lets go even where it fails; strace's failing one would not, and a lock would never end.
                if kind == "close" and fault != "kill":
                    continue
                found.append((kind, place, fault))
        return found

    def fail(self, kind, place, fault):
        self.fresh()
        before = [] if self.name in ("enrol", "first") else State(self.here / "state").waiting
        inject = f"inject={kind}:{FAULTS[fault].format(place)}"
        done = self.run(before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={kind}", "-e", inject])
        if done.returncode in (-11, -6, -4, 139, 134, 132):
            return [f"it crashed with {done.returncode}: {done.stderr[-300:]}"]
        try:
            return self.collected(done) if self.name == "collect" else self.agent(before, done, fault)
        except Trouble as trouble:
            return [f"afterwards: {trouble}"]

    def agent(self, before, done, fault):
        """The PC runs again and all is well: nothing that it could have given away may be gone or another."""
        carried = lines(self.stick / "PROBE") if self.name != "receive" else []
        receipts = {id for receipt in lines(self.stick / "PROBE", ".ack") for id in receipt.payload["ok"]}
        spare = self.here / "spare"
        spare.mkdir()
        if self.name == "enrol":
            self.pc.probe("kit", self.office.kit)
        self.pc.probe("export", spare)
        state = State(self.here / "state")
        kept = {line.text for line in state.waiting + state.bad}
        complaints = [f"number {line.seq} is gone" for line in before + carried
                      if line.text not in kept and line.id not in receipts]
        complaints += [f"drafts are left: {state.drafts}"] if state.drafts else []
        complaints += [f"{state.head['lost']} are counted as lost"] if state.head["lost"] else []
        if len({line.key for line in before + carried + state.waiting}) > 1:
            complaints.append("the key is another one")
        # A report that can't be read stays at home, and the others go.
        if self.name in ("first", "again") and "pull it out" in done.stdout and "EIO" not in fault:
            there = {line.text for line in carried}
            complaints += [f"number {line.seq} was said to be on the stick" for line in state.waiting if line.text not in there]
        return complaints

    def collected(self, done):
        ledger = Ledger(self.office.data)
        complaints = list(ledger.complaints)
        carried = lines(self.stick / "PROBE")
        receipts = {id for receipt in lines(self.stick / "PROBE", ".ack") for id in receipt.payload["ok"]}
        complaints += [f"{id} has a receipt and is not stored" for id in receipts - ledger.ids]
        if done.returncode == 0 and not {line.id for line in carried} <= ledger.ids:
            complaints.append("it ended well and has not stored all")
        self.office.take(self.stick)
        again = Ledger(self.office.data)
        complaints += again.complaints
        complaints += [f"number {line.seq} is not stored by the second import" for line in carried if line.id not in again.ids]
        written = {id for receipt in lines(self.stick / "PROBE", ".ack") for id in receipt.payload["ok"]}
        complaints += [f"number {line.seq} has no receipt after the second import" for line in carried if line.id not in written]
        return complaints


WORKS = ("enrol", "first", "again", "receive", "collect")


def trials(programs, folder):
    """Every point of every command, as pairs of a name and what tries it."""
    if not shutil.which("strace"):
        raise Trouble("strace is not installed here: apt install strace")
    for name in WORKS:
        work = Work(name, programs, folder)
        work.prepare()
        for kind, place, fault in work.points():
            yield f"{name}, {kind} {place}, {fault}", lambda work=work, point=(kind, place, fault): work.fail(*point)
