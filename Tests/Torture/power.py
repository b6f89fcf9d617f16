"""Power cuts of an emulated PC: QEMU, ext4, the real agent at work, its reports going to a real collector.

QEMU is killed at a random moment and the PC starts again from the disk as it is. That alone is a mild cut, since the host
keeps what the PC never flushed. So QEMU also logs every write and flush, and of one start's log many crash states are
made: see blocklog.py. In each the file system is repaired as at a start, and the agent's books are balanced with what the
office had by that moment.
"""

import http.client
import http.server
import random
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

from blocklog import BlockLog
from books import Ledger, Line, State, numbers
from programs import PC, Office, Trouble, eventually

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging" / "emulated"))
import pc as emulated  # noqa: E402
# Cuts made of one start's log.
CUTS = 50


class Post(http.server.BaseHTTPRequestHandler):
    """Hands on to the collector, and notes how far the disk's log was when a report left the PC."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.note(body.decode())
        connection = http.client.HTTPConnection("127.0.0.1", self.server.collector, timeout=60)
        connection.request("POST", self.path, body, {"Content-Type": "text/plain"})
        answer = connection.getresponse()
        content = answer.read()
        self.send_response(answer.status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, collector, log):
        super().__init__(("127.0.0.1", 0), Post)
        self.collector, self.log = collector, log
        # By line: how many bytes the disk's log had, and in which start, when it left the PC first.
        self.sent = {}
        self.start = 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def note(self, body):
        size = self.log.stat().st_size
        for text in body.split():
            self.sent.setdefault(text, (self.start, size))


class Emulated:
    """The PC, its disk, and the office; goes on from one start to the next."""

    def __init__(self, programs, folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.folder, self.programs = folder, programs
        self.disk, self.before, self.log = folder / "state.img", folder / "before.img", folder / "log"
        self.office = Office(programs, folder).found()
        self.log.touch()
        self.server = Server(self.office.serve(), self.log)
        self.office.make_kit(f"http://10.0.2.2:{self.server.server_port}")
        shutil.copytree(folder, folder / "inside", ignore=lambda _, names: [name for name in names if name != "school.kit"])
        with open(self.disk, "wb") as disk:
            disk.truncate(32 << 20)
        subprocess.run(["/sbin/mke2fs", "-q", "-F", "-t", "ext4", "-L", "state", "-d", folder / "inside", self.disk], check=True)
        self.root = TOP / ".build-emulated"
        self.image = emulated.Image(self.root, programs.guest, TOP / "Tests" / "Torture" / "inside.sh")

    def start(self, chance):
        """Starts the PC, lets it work, and cuts it off at a random moment."""
        self.server.start += 1
        subprocess.run(["cp", "--sparse=always", self.disk, self.before], check=True)
        self.log.write_bytes(b"")
        sent, start = len(self.server.sent), time.monotonic()
        with open(self.folder / "qemu.log", "w") as log:
            qemu = subprocess.Popen(emulated.BOUND + self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            if not eventually(lambda: len(self.server.sent) > sent or qemu.poll() is not None, 600) or qemu.poll() is not None:
                raise Trouble(f"the PC sends nothing; its console is {self.folder / 'console'}")
            # As long again as the start took, at most: the work is what it is about.
            time.sleep(chance.uniform(0, time.monotonic() - start + 20))
        finally:
            qemu.kill()
            qemu.wait()
        self.blocks = BlockLog(self.log)
        self.ends = {text: self.blocks.count(size) for text, (start, size) in self.server.sent.items()
                     if start == self.server.start}
        self.earlier = {text for text, (start, _) in self.server.sent.items() if start < self.server.start}

    def command(self):
        return ["qemu-system-x86_64", "-accel", "tcg", "-nodefaults", "-display", "none", "-no-reboot", "-machine", "pc",
                "-cpu", "core2duo", "-m", "384", "-serial", f"file:{self.folder / 'console'}",
                "-kernel", self.root / "vmlinuz", "-initrd", self.root / "initrd.img",
                "-append", "root=LABEL=emulated rw fsck.mode=skip console=ttyS0 quiet no_timer_check init=/look",
                "-drive", f"id=root,if=none,format=raw,snapshot=on,file={self.image.file}", "-device", "virtio-blk-pci,drive=root",
                "-blockdev", f"driver=file,node-name=plain,filename={self.disk}",
                "-blockdev", f"driver=file,node-name=log,filename={self.log}",
                "-blockdev", "driver=blklogwrites,node-name=logged,file=plain,log=log,log-sector-size=512",
                "-device", "virtio-blk-pci,drive=logged", "-netdev", "user,id=net", "-device", "e1000,netdev=net"]

    def cut(self, chance):
        """One crash state of the last start."""
        image = self.folder / "cut.img"
        subprocess.run(["cp", "--sparse=always", self.before, image], check=True)
        at = chance.randrange(len(self.blocks.writes) + 1)
        with open(image, "r+b") as disk:
            self.blocks.cut(disk, at, chance)
        return self.balance(image, {text for text, end in self.ends.items() if end <= at} | self.earlier)

    def kept(self):
        """The disk as the killed QEMU left it."""
        image = self.folder / "cut.img"
        subprocess.run(["cp", "--sparse=always", self.disk, image], check=True)
        return self.balance(image, set(self.server.sent))

    def balance(self, image, sent):
        replayed = subprocess.run(["/sbin/e2fsck", "-fy", "-E", "journal_only", image], capture_output=True, text=True)
        checked = subprocess.run(["/sbin/e2fsck", "-fn", image], capture_output=True, text=True)
        if replayed.returncode > 1 or checked.returncode:
            return [f"the file system is damaged: {replayed.stdout[-300:]}{checked.stdout[-300:]}"]
        out = self.folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        (out / "stick" / "PROBE").mkdir(parents=True)
        subprocess.run(["/sbin/debugfs", "-R", f"rdump /pc {out}", image], capture_output=True, check=True)
        state = out / "pc"
        if not (state / "kit.jws").exists():
            return ["the kit is gone, and reports were sent"] if sent else []
        # What a start puts right, by the real program.
        PC(self.programs, state).probe("import", out / "stick")
        gone = [] if (state / "key").exists() or not sent else ["the key is gone"]
        return gone + self.books(State(state), [Line(text) for text in sent])

    def books(self, state, sent):
        if not sent:
            return []
        known = {(line.key, line.seq): line.text for line in sent}
        changed = [f"number {line.seq} was sent as another report" for line in state.waiting
                   if known.get((line.key, line.seq), line.text) != line.text]
        ledger = Ledger(self.office.data)
        # What the office got later it did not have then.
        ledger.marks = {place: mark for place, mark in ledger.marks.items() if place in known}
        return changed + numbers(state, ledger, sent[0].key)

    def stop(self):
        self.server.shutdown()
        self.office.kill()


def trials(programs, folder, first, count):
    pc = Emulated(programs, folder)
    try:
        for number in range(first, count):
            chance = random.Random(number)
            if number == first or number % CUTS == 0:
                pc.start(chance)
                yield f"start {number // CUTS + 1}", 0, pc.kept
            yield f"cut {number + 1}", 1, lambda: pc.cut(chance)
    finally:
        pc.stop()
