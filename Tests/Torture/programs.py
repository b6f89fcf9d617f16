"""The two programs, an office and its PCs in a folder."""

import os
import re
import subprocess
import time
from pathlib import Path


class Trouble(Exception):
    """What stands in the way of a trial, for people."""


class Programs:
    """Those that run here, and a `probe` that runs on a plain Debian: packaging/build."""

    def __init__(self, folder, guest):
        self.probe, self.collector, self.guest = Path(folder) / "probe", Path(folder) / "probe-collector", Path(guest)
        for program in (self.probe, self.collector):
            if not os.access(program, os.X_OK):
                raise Trouble(f"{program} is not there: build it first, or name its folder with --programs.")

    def run(self, program, *words, before=(), good=(0,), seconds=120):
        environment = os.environ | {"LANGUAGE": "en", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
        try:
            done = subprocess.run([*before, program, *map(str, words)], capture_output=True, text=True, timeout=seconds,
                                  env=environment, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            raise Trouble(f"{program.name} {' '.join(map(str, words))} did not end in {seconds} s.") from None
        if good and done.returncode not in good:
            raise Trouble(f"{program.name} {' '.join(map(str, words))} ended with {done.returncode}: "
                          f"{(done.stdout + done.stderr)[-600:].strip()}")
        return done


class Office:
    def __init__(self, programs, folder):
        self.programs, self.data, self.root = programs, folder / "office", folder / "root"
        self.kit = folder / "school.kit"
        self.server = None

    def found(self):
        self.programs.run(self.programs.collector, "init", "--data", self.data, "--root-key", self.root)
        return self

    def make_kit(self, url=None, file=None):
        self.programs.run(self.programs.collector, "kit", "--school", "North", "--root-key", self.root, "-o", file or self.kit,
                          "--data", self.data, *(["--url", url] if url else []))

    def take(self, *paths, before=(), good=(0,)):
        return self.programs.run(self.programs.collector, "import", *paths, "--data", self.data, before=before, good=good)

    def serve(self, port=0, host="127.0.0.1"):
        """Starts the server and returns the port that it listens on."""
        self.server = subprocess.Popen([self.programs.collector, "serve", "--host", host, "--port", str(port), "--data", self.data],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        said = self.server.stdout.readline()
        if not (found := re.search(r":(\d+)$", said.strip())):
            raise Trouble(f"the server does not listen: {said}")
        return int(found[1])

    def kill(self):
        """As a power cut ends it."""
        if self.server:
            self.server.kill()
            self.server.wait()
            self.server.stdout.close()
            self.server = None


class PC:
    def __init__(self, programs, state):
        self.programs, self.state = programs, state

    def probe(self, *words, before=(), good=(0,)):
        return self.programs.run(self.programs.probe, *words, "--state", self.state, before=before, good=good)

    def report(self, label, stick):
        """Has a new reason to report, and does; also onto a stick."""
        stick.mkdir(exist_ok=True, parents=True)
        self.probe("label", label)
        self.probe("export", stick)


def eventually(ask, seconds=60, pause=0.02):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(pause)
    return None
