"""Prints what probe uses beside what others use on the same PC: run.py BUILD PROBE ROUNDS"""

import json
import os
import platform
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import portable
from measure import SECONDS, Failed, Job, Meter
from peers import PEAK_TARGET_MB, PEERS, REFERENCE
from waiting import print_waiting

#: probe's exit statuses that come with a whole sheet.
WHOLE = {0, 1, 3}


def main(build, program, rounds, portable_program=None):
    check(program)
    if portable_program:
        check(portable_program)
    meter = Meter(os.path.join(build, "rusage"))
    ours = [Job("probe --print --json", [[program, "--print", "--json"]]), Job("probe --print", [[program, "--print"]])]
    others, missing = found_peers(meter, os.path.join(build, "reference"))

    carried = portable.jobs(portable_program, os.path.join(build, "reference-raw")) if portable_program else ()
    jobs = ours + [job for _, job in others] + list(carried)
    meter.alternate(jobs, rounds)
    for job in [*ours, *carried[:1]]:
        if set(job.failures) - WHOLE:
            raise Failed(f"{job.name} printed no sheet: its exit status is {job.failures}.")
    for job in jobs:
        meter.count_syscalls(job)

    print(surroundings(program, rounds), "\n")
    print_used([job for job in jobs if job not in carried], ours)
    print()
    print_ratios(ours, others)
    print()
    print_peaks(ours)
    print_waiting(program)
    print()
    if carried:
        print(f"The portable program, {os.path.getsize(portable_program) / 1e6:.1f} MB")
        print("\n".join(portable.report(meter, *carried)))
    else:
        print("The portable program was not measured: packaging/build-portable")
    print_not_measured(meter, jobs, missing)


def check(program):
    """What prints no sheet is quick, and worth no measuring."""
    try:
        printed = subprocess.run([program, "--print", "--json"], capture_output=True, timeout=SECONDS).stdout
        whole = "machine" in json.loads(printed)
    except (OSError, ValueError, TypeError, subprocess.TimeoutExpired):
        whole = False
    if not whole:
        raise Failed(f"{program} --print --json printed no sheet.")


def found_peers(meter, reference):
    """The peers that are installed, each with its job, and the others, each with the packages to install."""
    there, missing = [], []
    for peer in (REFERENCE, *PEERS):
        commands = [[word.replace("{reference}", reference) for word in command] for command in peer.commands]
        lacking = [package for command, package in zip(commands, peer.packages) if not meter.find(command[0])]
        if lacking:
            missing.append((peer, lacking))
        else:
            there.append((peer, Job(peer.name, commands)))
    return there, missing


def surroundings(program, rounds):
    """What the numbers depend on."""
    def count(folder):
        return len(os.listdir(folder)) if os.path.isdir(folder) else 0

    def there(path):
        return "there" if os.path.exists(path) else "not there"

    size = os.path.getsize(program) / 1e6
    names = any(os.path.exists(f"/usr/share/misc/pci.ids{end}") for end in ("", ".gz"))
    return (
        f"{program}, {size:.1f} MB; median of {rounds} runs in turn, as {'root' if os.geteuid() == 0 else 'a user'}\n"
        f"{platform.machine()}, kernel {platform.release()}, {os.cpu_count()} CPUs; "
        f"{count('/sys/bus/pci/devices')} PCI functions, {count('/sys/class/block')} block devices; "
        f"udev's files {there('/run/udev/data')}, SMBIOS {there('/sys/firmware/dmi/tables/DMI')}, "
        f"pci.ids {'there' if names else 'not there: names cost nothing'}")


def print_used(jobs, ours):
    print(f"{'':24}{'CPU ms':>9}{'peak MB':>9}{'syscalls':>10}")
    for job in jobs:
        calls = "–" if job.syscalls is None else f"{job.syscalls:,}"
        failed = ", ".join(map(str, job.failures))
        note = f"  exit status {failed}" if failed and job not in ours else ""
        print(f"{job.name:24}{job.milliseconds:9.2f}{job.peak_mb:9.1f}{calls:>10}{note}")


def print_ratios(ours, others):
    """Of each peer's CPU time, memory and calls, how much each way of calling probe takes."""
    print(f"{'probe of':24}" + "".join(f"{job.name.removeprefix('probe '):>28}" for job in ours))
    print(f"{'':24}" + f"{'CPU':>10}{'peak':>9}{'syscalls':>9}" * len(ours) + f"{'CPU target':>12}  met")
    for peer, job in others:
        cells = ""
        for own in ours:
            calls = own.syscalls / job.syscalls if own.syscalls and job.syscalls else None
            cells += f"{ratio(own.milliseconds / job.milliseconds):>10}"
            cells += f"{own.peak_mb / job.peak_mb:9.2f}" + (f"{calls:9.2f}" if calls else f"{'–':>9}")
        target = f"{'≤ ' + peer.target:>12}  {met(ours, job, peer.target)}" if peer.target else f"{'–':>12}"
        print(f"{peer.name:24}{cells}{target}")


def ratio(number):
    """As a part of one where it is small: 1/28 says more than 0.04."""
    return f"{number:.2f}" if number > 0.5 else f"1/{1 / number:.1f}"


def met(ours, job, target):
    """Which of the two ways of calling probe stay within the target; what failed did not do the whole job."""
    if job.failures:
        return "– it failed"
    reached = [own.milliseconds / job.milliseconds <= Fraction(target) for own in ours]
    return {(True, True): "both", (True, False): "--json", (False, True): "--print"}.get(tuple(reached), "neither")


def print_peaks(ours):
    peaks = ", ".join(f"{job.peak_mb:.1f} MB ({job.name})" for job in ours)
    print(f"Peak memory: {peaks}; target ≤ {PEAK_TARGET_MB} MB")


def print_not_measured(meter, jobs, missing):
    if not meter.strace:
        print("Syscalls were not measured: apt-get install strace")
    for job in jobs:
        if meter.strace and job.syscalls is None:
            print(f"Syscalls of {job.name} were not measured: strace may not trace here, or it failed.")
    for peer, packages in missing:
        print(f"{peer.name} was not measured: apt-get install {' '.join(dict.fromkeys(packages))}")


if __name__ == "__main__":
    try:
        main(sys.argv[1], os.path.abspath(sys.argv[2]), int(sys.argv[3]), *map(os.path.abspath, sys.argv[4:5]))
    except Failed as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
