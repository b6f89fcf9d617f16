"""Runs commands in turn and says what each used."""

import os
import shutil
import signal
import statistics
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

#: A tool that takes longer hangs.
SECONDS = 120


class Failed(Exception):
    """A command could not be measured; the text says why."""


@dataclass
class Used:
    """What one run of all commands of a job used."""

    microseconds: int = 0
    peak_kb: int = 0
    statuses: list[int] = field(default_factory=list)


@dataclass
class Job:
    name: str
    commands: list[list[str]]
    runs: list[Used] = field(default_factory=list)
    #: In one run; None where not measured.
    syscalls: int | None = None

    @property
    def milliseconds(self):
        return statistics.median(run.microseconds for run in self.runs) / 1000

    @property
    def peak_mb(self):
        """In 1024 × 1024 bytes."""
        return statistics.median(run.peak_kb for run in self.runs) / 1024

    @property
    def failures(self):
        """The exit statuses other than 0, of any run."""
        return sorted({status for run in self.runs for status in run.statuses if status})


class Meter:
    def __init__(self, rusage):
        self.rusage = rusage
        search = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
        self.environment = {**os.environ, "PATH": search, "LC_ALL": "C.UTF-8"}
        self.strace = self.find("strace")

    def find(self, program):
        return shutil.which(program, path=self.environment["PATH"])

    def alternate(self, jobs, rounds):
        """Each job once without counting it, then all of them in turn: what disturbs the PC disturbs them alike."""
        for job in jobs:
            self.run(job)
        for _ in range(rounds):
            for job in jobs:
                job.runs.append(self.run(job))

    def run(self, job):
        used = Used()
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder, "used")
            for command in job.commands:
                self.start([self.rusage, str(out), *self.filled(command, folder)])
                microseconds, peak, status = map(int, out.read_text().split())
                if status == 127:
                    raise Failed(f"{command[0]} could not be started.")
                used.microseconds += microseconds
                used.peak_kb = max(used.peak_kb, peak)
                used.statuses.append(status)
        return used

    def count_syscalls(self, job):
        """Leaves None where strace is not installed or may not trace."""
        if not self.strace:
            return
        counted = 0
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder, "calls")
            for command in job.commands:
                try:
                    self.start([self.strace, "-f", "-c", "-o", str(out), *self.filled(command, folder)])
                    calls = total(out.read_text())
                except (Failed, OSError):
                    return
                if calls is None:
                    return
                counted += calls
                out.unlink()
        job.syscalls = counted

    @staticmethod
    def filled(command, folder):
        """The command with an empty folder of its own where it writes one."""
        place = Path(folder, "written")
        place.mkdir(exist_ok=True)
        return [word.replace("{folder}", str(place)) for word in command]

    def start(self, command):
        # In a session of its own, so that a tool that hangs ends with all that it started.
        process = subprocess.Popen(
            command, env=self.environment, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(SECONDS)
        except BaseException as error:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if isinstance(error, subprocess.TimeoutExpired):
                raise Failed(f"{' '.join(command)} took longer than {SECONDS} s.") from None
            raise


def total(summary):
    """The calls in the last row of `strace -c`, whose columns end below their headings."""
    rows = summary.splitlines()
    heading = next((row for row in rows if "calls" in row.split()), None)
    last = next((row for row in rows if row.split()[-1:] == ["total"]), None)
    if heading is None or last is None:
        return None
    return int(last[:heading.index("calls") + len("calls")].split()[-1])
