"""What boot.sh's PC has to show of the service, each with what was seen: from its files in `seen`."""

import json
import re

#: The most that `systemd-analyze security` may say; node-exporter has 9.2, fwupd 4.6.
EXPOSURE = 1.3
#: The most that what waits may have, in MB of 10^6 bytes: of proportional, and of private dirty memory.
WAITING_MB = {"Pss": 3, "Private_Dirty": 0.5}


class Seen:
    def __init__(self, folder):
        self.folder = folder

    def said(self, name):
        return (self.folder / name).read_text(errors="replace")

    def row(self, name, text):
        """What stands behind a name in a file's text, each time that it does."""
        return re.findall(rf"^{name}[:=]\s*(.*)$", text, re.MULTILINE)

    def number(self, name, text):
        return int((self.row(name, text) or ["-1"])[0].split()[0])


def checks(folder, codes):
    """What has to be so: what it is, whether it is so, and what was seen. `codes` are those in the office's list."""
    seen = Seen(folder)
    for part in installed, sending, confined, waiting, plugged, portable:
        yield from part(seen)
    code = seen.row("This PC", seen.said("status"))
    yield f"the office's list has the PC by its code, {' '.join(code)}", len(code) == 1 and codes == code, f"{codes}"


def installed(seen):
    yield "the package installs from the stick, and asks nothing", seen.said("install.status") == "0\n", seen.said("install.err")
    flags = (seen.row("flags\t*", seen.said("cpuinfo")) or [""])[0].split()
    yield "the PC is older than x86-64-v2", "ssse3" in flags and not {"sse4_1", "sse4_2", "popcnt"} & set(flags), " ".join(flags)
    yield "probe --print --json runs there", seen.said("standard.json.status").strip() in ("0", "1", "3"), seen.said("standard.json.err")
    journal = seen.said("journal")
    yield "the kit from the stick was taken, and the office's fingerprint said", "The kit was taken: Emulated school" in journal, journal


def sending(seen):
    cut_off, metered, free = (seen.said(name) for name in ("status-cut-off", "status-metered", "status"))
    yield "without a network two reports wait, and it says why", "2 reports are waiting." in cut_off and "network" in cut_off, cut_off
    yield "of a board's clock of 2010 it says that it is wrong", "The clock is wrong: it says " in cut_off, cut_off
    yield "NetworkManager says that the connection is metered", seen.said("metered") == "u 1\n", seen.said("metered.err")
    yield ("then only the newest report goes, and it says so",
           seen.said("left") == "0000000001.jws\n" and "The connection is metered, so only the newest report goes" in metered,
           seen.said("left") + metered)
    yield ("without NetworkManager the other goes, and both were acknowledged",
           "No report is waiting." in free and "has stored 1 report" in free, free + seen.said("journal"))


def confined(seen):
    unit, process = seen.said("unit"), seen.said("process")
    yield "the service runs, and never ended by itself", seen.row("ActiveState", unit) == ["active"] and seen.row("NRestarts", unit) == ["0"], unit
    rights = seen.row("Cap...", process)
    yield "it has no capability, and can get none", rights == ["0" * 16] * 5 and seen.row("NoNewPrivs", process) == ["1"], process
    users = " ".join(seen.row("Uid", process) + seen.row("Gid", process)).split()
    yield "it runs as no root", len(users) == 8 and "0" not in users, " ".join(users)
    yield "it filters system calls", seen.row("Seccomp", process) == ["2"], process
    yield "no port is open", seen.said("listening.status") == "0\n" and not seen.said("listening").strip(), seen.said("listening")
    for name in "probe", "collector":
        level = re.search(r"Overall exposure level.*: ([0-9.]+)", seen.said(f"exposure-{name}"))
        yield (f"the exposure of {name}'s unit is {level[1] if level else 'not said'}, at most {EXPOSURE}",
               bool(level) and float(level[1]) <= EXPOSURE, seen.said(f"exposure-{name}.err"))


def waiting(seen):
    """What the service costs while it waits."""
    rollup, before, after = seen.said("rollup"), seen.said("before"), seen.said("after")
    for name, most in WAITING_MB.items():
        megabytes = seen.number(name, rollup) * 1024 / 1e6
        yield f"while it waits, its {name} is {megabytes:.2f} MB, at most {most}", 0 <= megabytes <= most, rollup
    names = "voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"
    woken = sum(seen.number(name, after) - seen.number(name, before) for name in names)
    yield f"it wakes {woken} times in a minute", woken == 0, before + after
    # The first three descriptors are systemd's gift: the journal.
    threads, sockets = seen.number("Threads", after), len(re.findall(r" (?:[3-9]|\d\d+) -> socket:", seen.said("descriptors")))
    yield (f"it has {threads} thread, no child, and {sockets} sockets beside the journal's",
           threads == 1 and seen.said("children.status") == "0\n" and not seen.said("children").strip() and sockets == 0,
           seen.said("children") + seen.said("descriptors"))


def plugged(seen):
    looks = [json.loads(seen.said(f"looks-{number}"))["hardware_looks"] for number in range(3)]
    heads = [json.loads(seen.said(f"head-{number}"))["seq"] for number in (1, 2)]
    detail = f"{looks} {heads}\n{seen.said('journal')}"
    yield "after the stick was pulled out it looks, and has nothing to report", looks[0] < looks[1] and heads[0] == 2, detail
    yield ("after a card was plugged in it looks, reports, and the office acknowledges",
           looks[1] < looks[2] and heads[1] == 3 and "No report is waiting." in seen.said("status-2"), detail)


def portable(seen):
    if not (seen.folder / "portable.json").exists():
        return
    carried, reports = seen.said("carried"), seen.said("carried-reports").splitlines()
    yield ("from the FAT stick, which lets nothing be run, the portable program writes a report beside itself",
           len(reports) == 1 and "You may pull it out now." in carried, carried + seen.said("carried.err"))
    standard, other = (json.loads(seen.said(f"{name}.json") or "{}") for name in ("standard", "portable"))
    for printed in standard, other:
        # Changes with every file that is written.
        printed.get("machine", {}).get("os", {}).pop("root_free_bytes", None)
    differing = [field for field in sorted({*standard, *other}) if standard.get(field) != other.get(field)]
    yield "the portable program prints the same", bool(standard) and not differing, " ".join(differing) + seen.said("portable.json.err")


def costs(folder):
    """Lines for people: what the programs use there, in the median."""
    rounds = {}
    for line in (folder / "used").read_text().splitlines():
        program, microseconds, peak, _ = line.split()
        rounds.setdefault(program, []).append((int(microseconds), int(peak)))
    middle = {program: [sorted(numbers)[len(numbers) // 2] for numbers in zip(*found)] for program, found in rounds.items()}
    for program, yardstick in ("/usr/bin/probe", "/reference"), ("/portable", "/reference-raw"):
        if program in middle and yardstick in middle:
            (time, peak), (others, least) = middle[program], middle[yardstick]
            yield (f"{program} --print --json: {time / 1000:.0f} ms of CPU, {time / others:.2f} times those of the C program; "
                   f"peak {peak / 1024:.1f} MB, the C program's {least / 1024:.1f}")
    seen = Seen(folder)
    cgroup = seen.said("cgroup")
    yield (f"the kernel charges {seen.number('memory', cgroup) / 1e6:.1f} MB to the service while it waits, and charged "
           f"{seen.number('peak', cgroup) / 1e6:.1f} while it worked; CPU since its start {seen.number('microseconds', cgroup) / 1000:.0f} ms")
