"""Compares what probe says of an emulated PC with what other programs in the same PC say."""

import json
import os
import re
import shlex

import tools
from known import reason

SYSTEM_ENDS = {0, 1, 3}  # probe's exit statuses with an answer


class Comparison:
    """All that was compared in one PC. `wrong` and `known` are lines for people."""

    def __init__(self, pc, seen):
        self.pc, self.seen = pc, seen
        self.same, self.known, self.wrong = 0, [], []
        for who in ("root", "user"):
            self.who = who
            machine = self.machine(f"probe-{who}.json")
            if machine is not None:
                for subject in (cpu, memory, board, firmware, system, space, disks, others, functions, links, audio, screens, recording):
                    subject(self, machine)
        for source in sorted(seen.glob("stack-*.source")):
            self.who = source.stem
            machine = self.machine(f"{source.stem}.json")
            if machine is not None:
                stack(self, machine, source.stem)
                space(self, machine, f"{source.stem}.df")
        for who in ("root", "user"):
            if self.text(f"portable-{who}.json"):
                self.who = who
                portable(self)
        if self.status("setup") not in (None, 0):
            self.wrong.append(f"its setup failed: {self.text('setup.err').strip().splitlines()[-1:]}")

    def text(self, name):
        file = self.seen / name
        return file.read_text(errors="replace") if file.exists() else ""

    def status(self, name):
        text = self.text(f"{name}.status").strip()
        return int(text) if text else None

    def machine(self, name):
        """The `machine` of what probe printed; None, and a wrong, where it printed none."""
        try:
            machine = json.loads(self.text(name))["machine"]
        except (ValueError, KeyError, TypeError) as error:
            machine = None
            self.wrong.append(f"{name}: no machine in it ({error})")
        if self.status(name) not in SYSTEM_ENDS or self.text(f"{name}.err"):
            self.wrong.append(f"{name}: ended with {self.status(name)}, said {self.text(name + '.err').strip()!r}")
        return machine

    def want(self, field, mine, theirs, tool):
        """Notes whether probe's value is the tool's; one that nobody has is not counted."""
        if mine == theirs:
            self.same += mine is not None
            return
        why = reason(f"{field} as {self.who}", mine, theirs)
        line = f"{field} as {self.who}: probe {mine!r}, {tool} {theirs!r}"
        if why:
            self.known.append(f"{line}: {why}")
        else:
            self.wrong.append(line)


def portable(c):
    """The portable program says the same, and of each value that it was read in the same place."""
    standard, other = (json.loads(c.text(f"{name}-{c.who}.json")) for name in ("standard", "portable"))
    for printed in (standard, other):
        printed["machine"].get("os", {}).pop("root_free_bytes", None)
    for field in sorted({*standard["machine"], *other["machine"]}):
        c.want(f"portable {field}", other["machine"].get(field), standard["machine"].get(field), "the standard program")
    for field in ("assessments", "sources"):
        c.want(f"portable {field}", other[field], standard[field], "the standard program")


def cpu(c, machine):
    mine, theirs = machine.get("cpu", {}), tools.lscpu(c.text("lscpu.json"))
    for field, name, read in (("architecture", "Architecture", str), ("vendor", "Vendor ID", str), ("model", "Model name", str),
                              ("family", "CPU family", int), ("model_number", "Model", int), ("stepping", "Stepping", int)):
        c.want(f"cpu.{field}", mine.get(field), read(" ".join(theirs[name].split())), "lscpu")
    for field, count in tools.topology(c.text("lscpu.cpus")).items():
        c.want(f"cpu.{field}", mine.get(field), count, "lscpu -p")
    if "CPU max MHz" in theirs:
        c.want("cpu.max_mhz", mine.get("max_mhz"), int(float(theirs["CPU max MHz"])), "lscpu")
    c.want("cpu.isa", mine.get("isa"), tools.level(c.text("ld.so")), "ld.so --help")
    strange = set(mine.get("features", [])) - set(theirs["Flags"].split())
    c.want("cpu.features", sorted(strange), [], "not in lscpu's Flags")


def memory(c, machine):
    mine = machine.get("memory", {})
    c.want("memory.usable_bytes", mine.get("usable_bytes"), tools.free(c.text("free")), "free")
    slots, most = tools.memory(c.text("dmidecode"))
    c.want("memory.max_bytes", mine.get("max_bytes"), most, "dmidecode")
    sizes = [slot["bytes"] for slot in slots]
    # A table by which less is fitted than programs can use is wrong: then nothing is to be said of what is fitted.
    known = None not in sizes and sum(sizes) >= tools.free(c.text("free"))
    c.want("memory.installed_bytes", mine.get("installed_bytes"), sum(sizes) if known else None, "dmidecode")
    found = mine.get("slots", [])
    c.want("memory.slots", len(found), len(slots), "dmidecode")
    for number, (one, other) in enumerate(zip(found, slots)):
        for field, value in other.items():
            c.want(f"memory.slots.{field}", one.get(field), value, f"dmidecode, slot {number}")


def board(c, machine):
    mine, theirs = machine.get("board", {}), tools.names(c.text("dmidecode"))
    for field in ("vendor", "product", "chassis"):
        c.want(f"board.{field}", mine.get(field), theirs[field], "dmidecode")
    c.want("board.virtual", mine.get("virtual"), "no" if c.text("virtual").strip() == "none" else "yes", "systemd-detect-virt")


def firmware(c, machine):
    mine, theirs = machine.get("firmware", {}), tools.names(c.text("dmidecode"))
    for field in ("vendor", "version", "date"):
        c.want(f"firmware.{field}", mine.get(field), theirs[f"bios_{field}"], "dmidecode")
    says = c.text("secure-boot") + c.text("secure-boot.err")
    c.want("firmware.boot", mine.get("boot"), "bios" if "not supported" in says else "uefi", "mokutil")
    switch = "yes" if "SecureBoot enabled" in says else "no" if "SecureBoot disabled" in says else None
    c.want("firmware.secure_boot", mine.get("secure_boot"), switch, "mokutil")
    c.want("firmware.tpm", mine.get("tpm"), "yes" if c.pc.tpm else None, "what was plugged in")
    c.want("firmware.tpm_version", mine.get("tpm_version"), c.pc.tpm, "what was plugged in")
    c.want("firmware.tpm_version is 2", mine.get("tpm_version") == 2, '"2.0"' in c.text("tpm"), "tpm2_getcap")


def system(c, machine):
    mine = machine.get("os", {})
    theirs = dict(word.split("=", 1) for word in shlex.split(c.text("os-release")))
    for field, name in (("id", "ID"), ("version_id", "VERSION_ID"), ("name", "PRETTY_NAME")):
        c.want(f"os.{field}", mine.get(field), theirs.get(name), "os-release")
    c.want("os.kernel", mine.get("kernel"), c.text("kernel").strip(), "uname -r")


def space(c, machine, name="df"):
    mine, (size, free) = machine.get("os", {}), map(int, c.text(name).split()[-2:])
    c.want("os.root_bytes", mine.get("root_bytes"), size, "df")
    # The journal and others write meanwhile.
    near = abs(mine.get("root_free_bytes", 0) - free) < 16 << 20
    c.want("os.root_free_bytes", mine.get("root_free_bytes"), mine.get("root_free_bytes") if near else free, "df")


def disks(c, machine):
    mine = {disk["name"]: disk for disk in machine.get("storage", [])}
    theirs = {disk["name"]: disk for disk in tools.lsblk(c.text("lsblk.json"))}
    c.want("storage", sorted(mine), sorted(theirs), "lsblk")
    for name in sorted(mine.keys() & theirs.keys()):
        for field, value in theirs[name].items():
            if field == "kind":
                # The reason for an unknown kind belongs to the value.
                found = mine[name]["kind"] if mine[name]["kind"] != "unknown" else "unknown: " + mine[name]["kind_basis"]
            else:
                found = mine[name].get(field)
            c.want(f"storage.{field}", found, value, f"lsblk, {name}")
    rates = {}
    for device in c.pc.devices:
        told = re.search(r"model=([^,]+).*rotation_rate=(\d+)", device)
        if told and device.startswith("ide-hd"):
            rates.setdefault(told[1], int(told[2]))
    for disk in mine.values():
        if disk.get("model") in rates:
            rate = rates[disk["model"]]
            told = (disk["kind"], disk["kind_basis"], disk.get("rotation_rpm"))
            c.want("storage.rotation", told, ("ssd", "rotation_rate", None) if rate == 1 else ("hdd", "rotation_rate", rate),
                   "what was plugged in")


def others(c, machine):
    mine = machine.get("other_systems")
    c.want("other_systems", mine, sorted(c.pc.others), "what was put on its disks")
    c.want("other_systems", mine, sorted(set(tools.systems(c.text("lsblk.json")))), "lsblk's types of partitions")


def functions(c, machine):
    for kind, theirs in tools.lspci(c.text("lspci")).items():
        mine = [(one["slot"], one["class"][:4], one["vendor_id"], one["device_id"]) for one in machine.get(kind, [])]
        c.want(kind, sorted(mine), sorted(theirs), "lspci")


def links(c, machine):
    mine, theirs = machine.get("links", {}), tools.links(c.text("links.json"), c.text("wireless"))
    for field, value in theirs.items():
        c.want(f"links.{field}", mine.get(field), value, "ip link and iw")


def audio(c, machine):
    mine, text = machine.get("audio", {}), c.text("pcm")
    for field, word in (("output", "playback"), ("input", "capture")):
        # Without the kernel's sound system nothing is known of it.
        theirs = None if c.status("pcm") else "yes" if word in text else "no"
        c.want(f"audio.{field}", mine.get(field), theirs, "/proc/asound/pcm")


def screens(c, machine):
    mine = sorted(tuple(screen.get(side) for side in ("width", "height", "width_mm", "height_mm")) for screen in machine.get("screens", []))
    theirs = sorted(filter(None, (tools.preferred(file.read_text()) for file in c.seen.glob("edid-*") if not file.suffix)))
    c.want("screens", mine, theirs, "edid-decode")
    if c.pc.screen:
        c.want("screens.plugged", [screen[:2] for screen in mine], [c.pc.screen], "what was plugged in")


def recording(c, machine):
    """What was recorded gives the sheet again, and names neither the PC nor its parts."""
    if c.status(f"record-{c.who}") != 0:
        c.wrong.append(f"record as {c.who}: {c.text(f'record-{c.who}.err').strip()!r}")
        return
    again = c.machine(f"recorded-{c.who}.json") or {}
    for one in (machine, again):
        # Changes with every file that is written.
        one.get("os", {}).pop("root_free_bytes", None)
    for field in sorted(machine.keys() | again.keys()):
        c.want(f"recorded.{field}", again.get(field), machine.get(field), "the PC itself")
    everything = whole(c.seen / "recordings" / c.who).lower()
    for value in sorted(tools.personal(c.text)):
        for spelling in {value, re.sub("[-: ]", "", value)}:
            c.want(f"recorded {spelling}", spelling.lower().encode() in everything, False, "what tells this PC from others")


def whole(folder):
    """All names, all that links hold, and all bytes below a folder."""
    files = sorted(folder.rglob("*"))
    return b"\n".join(
        str(file.relative_to(folder)).encode() + b"\n"
        + (os.readlink(file).encode() if file.is_symlink() else file.read_bytes() if file.is_file() else b"") for file in files)


def stack(c, machine, name):
    mine = sorted(disk["name"] for disk in machine.get("storage", []) if disk["system"])
    lines = [line.split() for line in c.text(f"{name}.lsblk").splitlines()]
    theirs = sorted({words[0] for words in lines if words[1:] == ["disk"]})
    c.want("storage.system", mine, theirs, f"lsblk -s {c.text(name + '.source').strip()}")
