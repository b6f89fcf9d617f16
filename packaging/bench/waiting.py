"""Starts a daemon in a folder of its own and says what it costs while it waits."""

import os
import re
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from measure import Failed

#: Over so long nothing may happen.
IDLE_SECONDS = 60

#: The most that what waits should have, in MB of 10^6 bytes.
PSS_TARGET_MB, DIRTY_TARGET_MB = 3, 0.5


@dataclass
class Waiting:
    pss_kb: int
    dirty_kb: int
    threads: int
    switches: int
    children: int
    sockets: int
    #: Of the daemon at work, before it waits.
    peak_kb: int


def wait(program):
    """Measures `program daemon` without a kit, after its first look."""
    with tempfile.TemporaryDirectory() as folder:
        daemon = subprocess.Popen(
            [program, "daemon", "--state", folder], start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return measure(Path("/proc", str(daemon.pid)), daemon)
        finally:
            os.killpg(daemon.pid, signal.SIGKILL)
            daemon.wait()


def measure(process, daemon):
    peak = 0
    for _ in range(600):
        if daemon.poll() is not None:
            raise Failed(f"The daemon ended with {daemon.returncode}.")
        if b"daemon-sleep" in (process / "cmdline").read_bytes() and "S (sleeping)" in (process / "status").read_text():
            break
        peak = max(peak, number(process / "status", "VmHWM"))
        time.sleep(0.005)
    else:
        raise Failed("The daemon did not come to wait within half a minute.")
    time.sleep(1)
    before = switches(process)
    time.sleep(IDLE_SECONDS)
    return Waiting(
        pss_kb=number(process / "smaps_rollup", "Pss"), dirty_kb=number(process / "smaps_rollup", "Private_Dirty"),
        threads=number(process / "status", "Threads"), switches=switches(process) - before,
        children=len((process / "task" / str(daemon.pid) / "children").read_text().split()),
        sockets=sum("socket:" in os.readlink(link) for link in (process / "fd").iterdir()), peak_kb=peak)


def switches(process):
    return number(process / "status", "voluntary_ctxt_switches") + number(process / "status", "nonvoluntary_ctxt_switches")


def number(file, name):
    found = re.search(rf"^{name}:\s+([0-9]+)", file.read_text(), re.MULTILINE)
    return int(found[1]) if found else 0


def print_waiting(program):
    cost = wait(program)
    pss, dirty = (kb * 1024 / 1e6 for kb in (cost.pss_kb, cost.dirty_kb))
    print(f"probe daemon, waiting: PSS {pss:.2f} MB (target ≤ {PSS_TARGET_MB}), private dirty {dirty:.2f} MB "
          f"(target ≤ {DIRTY_TARGET_MB}), {cost.threads} thread, {cost.switches} context switches in {IDLE_SECONDS} s, "
          f"{cost.children} children, {cost.sockets} sockets; at work before: peak {cost.peak_kb / 1024:.1f} MB")
