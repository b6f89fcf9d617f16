"""Holds probe to its ceilings: gate.py BUILD PROBE CEILINGS [--record]"""

import os
import re
import subprocess
import sys
from pathlib import Path

from measure import SECONDS, Failed, total

#: How much more than its ceiling a count may be, in percent: compilers and libraries differ a little, and PCs in what they
#: have, of which the C program does not read all that probe does.
SLACK = {"recorded": 5, "live": 50}

#: The libraries that the standard build may load, by Debian's names; all else is linked in.
LIBRARIES = {"libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "libudev.so.1", "libpci.so.3"}

#: Of the installed program, in bytes.
SIZE = 20_000_000

RECORDED = "Tests/Fixtures/Machines/emulated-core2-2gb-hdd"


def run(*command, accepted=(0, 1, 3)):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise Failed(f"{' '.join(command)} took longer than {SECONDS} s.") from None
    if done.returncode not in accepted:
        raise Failed(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-400:].strip()}")
    return done


def instructions(command):
    said = run("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command).stderr
    found = re.search(r"Collected *: *(\d+)", said)
    if not found:
        raise Failed(f"callgrind counted nothing: {said[-400:]}")
    return int(found[1])


def syscalls(command, build):
    out = Path(build, "calls")
    run("strace", "-f", "-c", "-o", str(out), *command)
    count = total(out.read_text())
    if count is None:
        raise Failed("strace counted nothing: it may not trace here.")
    return count


def shows_devices():
    """Whether there is a PC to be read here: in some containers /sys is empty, and then nothing can be said beside C."""
    return all(os.path.isdir(folder) and os.listdir(folder) for folder in ("/sys/bus/pci/devices", "/sys/class/block"))


def counts(build, program):
    """What the ceilings are for, by their names in the file."""
    recorded = [program, "--print", "--json", "--recording", RECORDED, "--as-of", "2026-12-01"]
    found = {"recorded_instructions": instructions(recorded), "recorded_syscalls": syscalls(recorded, build)}
    if shows_devices():
        live, reference = [program, "--print", "--json"], [os.path.join(build, "reference")]
        found["live_instructions_percent_of_c"] = 100 * instructions(live) // instructions(reference)
        found["live_syscalls_percent_of_c"] = 100 * syscalls(live, build) // syscalls(reference, build)
    return found


def read(ceilings):
    rows = [row.split() for row in Path(ceilings).read_text().splitlines() if row and not row.startswith("#")]
    return {name: int(number) for name, number in rows}


def write(ceilings, found):
    heading = [row for row in Path(ceilings).read_text().splitlines() if row.startswith("#")]
    Path(ceilings).write_text("\n".join(heading + [f"{name} {number}" for name, number in found.items()]) + "\n")


def main(build, program, ceilings, *options):
    failed = []

    def check(what, good):
        print(("ok   " if good else "NOT  ") + what, flush=True)
        failed.extend([] if good else [what])

    found = counts(build, program)
    if "--record" in options:
        if not shows_devices():
            raise Failed("/sys shows no devices here: record where it does.")
        write(ceilings, found)
    for name, ceiling in read(ceilings).items():
        if name not in found:
            print(f"left out  {name}: /sys shows no devices here", flush=True)
            continue
        slack = SLACK[name.split("_")[0]]
        check(f"{name}: {found[name]:,}, ceiling {ceiling:,} and {slack} %", found[name] * 100 <= ceiling * (100 + slack))
    size = os.path.getsize(program)
    check(f"size: {size / 1e6:.1f} MB, at most {SIZE / 1e6:.0f}", size <= SIZE)
    needed = set(re.findall(r"NEEDED.*\[(.*)\]", run("readelf", "-d", program).stdout))
    check(f"libraries: {' '.join(sorted(needed))}", needed <= LIBRARIES)
    check("no tables of ICU", b"icudt" not in Path(program).read_bytes())
    return bool(failed)


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except Failed as error:
        sys.exit(f"NOT  {error}")
