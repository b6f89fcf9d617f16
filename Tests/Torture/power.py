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
import threading
import time

import emulator
from blocklog import BlockLog
from books import Ledger, Line, State, numbers
from programs import PC, Office, Trouble, eventually

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
        (folder / "inside").mkdir()
        shutil.copy(self.office.kit, folder / "inside")
        emulator.make_disk(self.disk, 32, folder / "inside")
        emulator.make_root(folder / "root.img", programs)

    def start(self, chance):
        """Starts the PC, lets it work, and cuts it off at a random moment."""
        self.server.start += 1
        emulator.copy(self.disk, self.before)
        sent = len(self.server.sent)
        qemu = emulator.start(self.folder, self.folder / "root.img", [(self.disk, self.log)], "busy")
        try:
            if not eventually(lambda: len(self.server.sent) > sent or qemu.poll() is not None, 600) or qemu.poll() is not None:
                raise Trouble(f"the PC sends nothing; its console is {self.folder / 'console'}")
            # Some reports later: the work is what it is about.
            enough = sent + chance.randint(5, 30)
            eventually(lambda: len(self.server.sent) > enough, 240)
            time.sleep(chance.uniform(0, 3))
        finally:
            qemu.kill()
            qemu.wait()
        self.blocks = BlockLog(self.log)
        self.ends = {text: self.blocks.count(size) for text, (start, size) in self.server.sent.items()
                     if start == self.server.start}
        self.earlier = {text for text, (start, _) in self.server.sent.items() if start < self.server.start}

    def cut(self, chance):
        """One crash state of the last start."""
        image = self.folder / "cut.img"
        emulator.copy(self.before, image)
        at = chance.randrange(len(self.blocks.writes) + 1)
        with open(image, "r+b") as disk:
            self.blocks.cut(disk, at, chance)
        return self.balance(image, {text for text, end in self.ends.items() if end <= at} | self.earlier)

    def kept(self):
        """The disk as the killed QEMU left it."""
        image = self.folder / "cut.img"
        emulator.copy(self.disk, image)
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
