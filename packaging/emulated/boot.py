"""Installs the package on an emulated PC and follows its report to an office here: boot.py FOLDER PROBE-DEB COLLECTOR-DEB."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from office import Office
from pc import Failure, Image, look_anew
from pcs import PC

HERE = Path(__file__).resolve().parent
#: The most that `systemd-analyze security` may say; node-exporter has 9.2, fwupd 4.6.
EXPOSURE = 1.3


def stick(folder, package, kit, unit):
    """What a technician brings: the package and the school's kit."""
    file = folder / "stick.img"
    file.unlink(missing_ok=True)
    megabytes = (package.stat().st_size >> 20) + 36  # FAT32 has no smaller ones
    subprocess.run(["/sbin/mkfs.vfat", "-C", "-F", "32", "-n", "STICK", file, str(megabytes << 10)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["mcopy", "-i", file, package, kit, unit, "::"], check=True)
    return file


def old_pc(stick):
    return PC(
        "daemon", "a Core 2 that the package is installed on from a stick",
        names=["type=1,manufacturer=FPT,product=Elead,uuid=4c4c4544-0042-3510-8052-b4c04f4d3132"],
        disks={"stick": stick}, hosts_network=True,
        devices=["ide-hd,bus=ide.0,unit=0,drive=root,model=WDC WD1600AAJS-00L7A0,rotation_rate=7200",
                 "usb-ehci,id=ehci", "usb-storage,bus=ehci.0,drive=stick,removable=on", "e1000,netdev=host"])


def checks(seen, codes):
    """What has to be so, each with what was seen."""
    def said(name):
        return (seen / name).read_text(errors="replace")

    def row(name, text):
        return re.findall(rf"^{name}[:=]\s*(.*)$", text, re.MULTILINE)

    yield "the package installs from the stick, and asks nothing", said("install.status") == "0\n", said("install.err")
    flags = (row("flags\t*", said("cpuinfo")) or [""])[0].split()
    yield "the PC is older than x86-64-v2", "ssse3" in flags and not {"sse4_1", "sse4_2", "popcnt"} & set(flags), " ".join(flags)
    yield "probe --print --json runs there", said("sheet.status").strip() in ("0", "1", "3"), said("sheet.err")
    unit = said("unit")
    yield "the service runs, and was never restarted", row("ActiveState", unit) == ["active"] and row("NRestarts", unit) == ["0"], unit
    process = said("process")
    rights = row("Cap...", process)
    yield "it has no capability, and can get none", rights == ["0" * 16] * 5 and row("NoNewPrivs", process) == ["1"], process
    users = " ".join(row("Uid", process) + row("Gid", process)).split()
    yield "it runs as no root", len(users) == 8 and "0" not in users, " ".join(users)
    yield "it filters system calls", row("Seccomp", process) == ["2"], process
    yield "no port is open", said("listening.status") == "0\n" and not said("listening").strip(), said("listening")
    for name in "probe", "collector":
        level = re.search(r"Overall exposure level.*: ([0-9.]+)", said(f"exposure-{name}"))
        yield (f"the exposure of {name}'s unit is {level[1] if level else 'not said'}, at most {EXPOSURE}",
               bool(level) and float(level[1]) <= EXPOSURE, said(f"exposure-{name}.err"))
    status, journal = said("status"), said("journal")
    yield "the kit from the stick was taken, and the office's fingerprint said", "The kit was taken: Emulated school" in journal, journal
    yield "the report was acknowledged", "No report is waiting." in status and "has stored 1 report" in status, status + journal
    code = row("This PC", status)
    yield f"the office's list has the PC by its code, {' '.join(code)}", len(code) == 1 and code[0] in codes, f"{codes}\n{status}"


def main():
    folder, package, collector = (Path(word).resolve() for word in sys.argv[1:])
    # A stop from outside ends this process at once, and with it QEMU and the server: see BOUND in pc.py.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _: os._exit(128 + number))
    failed = 0
    try:
        image = Image(folder, "daemon", HERE / "boot.sh")
        with Office(collector, folder / "office") as office:
            pc = old_pc(stick(folder, package, office.kit(), office.unit))
            print(f"… {pc.name}: {pc.about}", flush=True)
            seen = look_anew(pc, folder, image, int(os.environ.get("PC_SECONDS", 600)))
            for what, good, detail in checks(seen, office.codes()):
                print(f"ok   {what}" if good else f"NOT  {what}\n{detail.strip()}", flush=True)
                failed += not good
    except Failure as failure:
        sys.exit(f"NOT  {failure}")
    sys.exit(failed != 0)


main()
