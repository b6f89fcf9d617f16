"""Reads what lscpu, lsblk, lspci, dmidecode and others printed into the words that probe uses."""

import json
import re

UNITS = {"bytes": 1, "kB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30, "TB": 1 << 40}


def lscpu(text):
    found = {}

    def take(rows):
        for row in rows:
            found.setdefault(row["field"].rstrip(":"), row["data"])
            take(row.get("children", []))

    take(json.loads(text)["lscpu"])
    return found


def topology(text):
    """From `lscpu -p=CPU,CORE,SOCKET`, which lists what is switched on; its core numbers are the PC's."""
    rows = [line.split(",") for line in text.splitlines() if line and not line.startswith("#")]
    return {"threads": len(rows), "cores": len({row[1] for row in rows}), "sockets": len({row[2] for row in rows})}


def level(text):
    """The highest x86-64 level that the dynamic linker would load libraries of: ld.so(8)."""
    return max(re.findall(r"(x86-64-v\d) \(supported", text), default="x86-64-v1")


def free(text):
    return int(re.search(r"^Mem:\s+(\d+)", text, re.M)[1])


def structures(text, number):
    """The fields of each of dmidecode's structures of one type."""
    for block in text.split("\n\n"):
        if f"DMI type {number}," in block:
            yield re.search(r"Handle (\w+)", block)[1], dict(re.findall(r"^\t([^\t:]+): *(.*)$", block, re.M))


def size(text):
    """In bytes; None where the firmware does not know."""
    if text == "No Module Installed":
        return 0
    number = re.fullmatch(r"(\d+) (\w+)", text)
    return int(number[1]) * UNITS[number[2]] if number else None


def told(text):
    return None if text in (None, "", "Unknown", "Other", "Not Specified", "Not Settable") or "OUT OF SPEC" in text else text


def memory(text):
    """The slots of main memory, and the most that its arrays take."""
    arrays = {handle: rows for handle, rows in structures(text, 16) if rows["Use"] == "System Memory"}
    slots = []
    for _, rows in structures(text, 17):
        if rows["Array Handle"] in arrays:
            full = size(rows["Size"]) != 0
            speed = told(rows.get("Configured Memory Speed")) or told(rows.get("Speed"))
            form = told(rows["Form Factor"])
            slots.append({
                "locator": told(rows["Locator"]), "bytes": size(rows["Size"]), "type": told(rows["Type"]) if full else None,
                "speed_mts": int(speed.split()[0]) if full and speed else None,
                "soldered": None if form is None else form in ("Row Of Chips", "Die")})
    return slots, sum(size(rows["Maximum Capacity"]) for rows in arrays.values()) or None


def names(text):
    """What the PC and its firmware call themselves; a board's name where the PC has none."""
    def first(number):
        return next((rows for _, rows in structures(text, number)), {})

    bios, pc, main, case = first(0), first(1), first(2), first(3)
    # A year of two digits is one of the last century: SMBIOS 3.7 §7.1.
    date = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", re.sub(r"/(\d\d)$", r"/19\1", bios.get("Release Date", "")))
    kind = told(case.get("Type"))
    return {
        "vendor": told(pc.get("Manufacturer")) or told(main.get("Manufacturer")),
        "product": told(pc.get("Product Name")) or told(main.get("Product Name")),
        "chassis": re.sub(r"[ -]", "_", kind.lower()).removesuffix("_chassis") if kind else None,
        "bios_vendor": told(bios.get("Vendor")), "bios_version": told(bios.get("Version")),
        "bios_date": f"{date[3]}-{date[1]}-{date[2]}" if date else told(bios.get("Release Date"))}


def holds(device, point):
    """Whether a device, or one made of it, is mounted there."""
    return point in device.get("mountpoints", []) or any(holds(child, point) for child in device.get("children", []))


def lsblk(text):
    """The disks that are a PC's own: what can be taken out is one only where the system lies on it."""
    for disk in json.loads(text)["blockdevices"]:
        system = holds(disk, "/")
        card = disk["name"].startswith("mmcblk") and "boot" not in disk["name"]
        if disk["type"] != "disk" or not disk["size"] or re.match(r"fd|zram", disk["name"]):
            continue
        if (disk["rm"] or disk["hotplug"] and card) and not system:
            continue
        yield {"name": disk["name"], "bytes": disk["size"], "model": " ".join((disk["model"] or "").split()) or None,
               "transport": disk["tran"], "kind": "hdd" if disk["rota"] else "ssd", "system": system}


def lspci(text):
    """Slot, class, vendor and device of the functions that are graphics, network or sound."""
    found = {"graphics": [], "network": [], "sound": []}
    for line in text.splitlines():
        words = re.match(r"(\S+) .*?\[([0-9a-f]{4})\]: .*\[([0-9a-f]{4}):([0-9a-f]{4})\]", line)
        if not words:
            continue
        kind = "sound" if words[2] in ("0401", "0403") else {"03": "graphics", "02": "network"}.get(words[2][:2])
        if kind:
            found[kind].append((words[1], words[2], words[3], words[4]))
    return found


def links(text, wireless):
    """Which kinds of adapter hang on a bus."""
    radios = set(re.findall(r"Interface (\S+)", wireless))
    adapters = {row["ifname"] for row in json.loads(text) if row.get("parentdev") and row["link_type"] == "ether"}
    yes = lambda there: "yes" if there else "no"
    return {"wired": yes(adapters - radios), "wireless": yes(radios)}


def preferred(text):
    """Pixels and millimetres of the first detailed timing, the one that a screen prefers: VESA E-EDID 1.4 §3.10."""
    sides = re.search(r"DTD 1: +(\d+)x(\d+)(?:.*\((\d+) mm x (\d+) mm\))?", text)
    return tuple(int(side) if side else None for side in sides.groups()) if sides else None


def systems(text):
    """What the partitions of disks that are no USB ones were made for."""
    names = {"Microsoft reserved": "windows", "Windows recovery environment": "windows", "FreeBSD": "freebsd", "OpenBSD": "openbsd",
             "OpenBSD data": "openbsd", "Apple HFS/HFS+": "macos", "ChromeOS root fs": "chromeos"}
    for disk in json.loads(text)["blockdevices"]:
        for part in disk.get("children", []) if disk["tran"] != "usb" else []:
            if part.get("parttypename") in names:
                yield names[part["parttypename"]]
            # Windows XP: NTFS that the BIOS starts from.
            elif part.get("fstype") == "ntfs" and part.get("partflags") == "0x80":
                yield "windows"


def personal(text):
    """What tells this PC and its parts from others, as the tools say it; short numbers may be anything."""
    found = {text("machine-id").strip(), text("hostname").strip()}
    found |= {row["address"] for row in json.loads(text("links.json")) if row.get("address", "").strip("0:")}

    def take(rows):
        for row in rows:
            found.update(row.get(name) for name in ("serial", "wwn", "uuid", "partuuid", "ptuuid", "label"))
            take(row.get("children", []))

    take(json.loads(text("lsblk.json"))["blockdevices"])
    found.update(re.findall(r"(?:Serial Number|UUID|Asset Tag): (.*)", text("dmidecode")))
    return {value for value in found if told(value) and len(value) > 5 and len(set(value)) > 4}
