"""The portable program beside the C program that reads the same files."""

import re
import tempfile
from pathlib import Path

from measure import Failed, Job

#: Of the C program's CPU time; MB of 1024 × 1024 bytes; system calls; millions of instructions.
CPU_TARGET, PEAK_TARGET_MB, SYSCALLS_TARGET, INSTRUCTIONS_TARGET = 1.5, 10, 300, 14


def jobs(program, reference):
    return Job("portable --print --json", [[program, "--print", "--json"]]), Job("C, raw files", [[reference]])


def report(meter, own, raw):
    """The lines that tell what was used, and which targets are met; the jobs have run."""
    yield f"{'':24}{'CPU ms':>9}{'peak MB':>9}{'syscalls':>10}{'instructions':>14}"
    counted = {}
    for job in (own, raw):
        counted[job.name] = millions = instructions(meter, job)
        yield (f"{job.name:24}{job.milliseconds:9.2f}{job.peak_mb:9.1f}{shown(job.syscalls, ',d'):>10}"
               f"{shown(millions, '.1f', ' M'):>14}")
    ratio = own.milliseconds / raw.milliseconds
    yield verdict("CPU of the C program's", ratio, CPU_TARGET, ".2f")
    yield verdict("Peak memory, MB", own.peak_mb, PEAK_TARGET_MB, ".1f")
    yield verdict("System calls", own.syscalls, SYSCALLS_TARGET, "d")
    yield verdict("Instructions, M", counted[own.name], INSTRUCTIONS_TARGET, ".1f")


def verdict(what, found, target, form):
    if found is None:
        return f"{what}: not measured; target ≤ {target}"
    return f"{what}: {found:{form}}; target ≤ {target}: {'met' if found <= target else 'not met'}"


def shown(number, form, unit=""):
    return "–" if number is None else f"{number:{form}}{unit}"


def instructions(meter, job):
    """In millions, of one run under callgrind; None where valgrind is not installed."""
    valgrind = meter.find("valgrind")
    if not valgrind:
        return None
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log")
        try:
            meter.start([valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log}",
                         *job.commands[0]])
        except (Failed, OSError):
            return None
        found = re.search(r"refs: +([0-9,]+)", log.read_text())
    return int(found[1].replace(",", "")) / 1e6 if found else None
