"""Installs the package on an emulated PC and follows its reports to an office here:
boot.py FOLDER YARDSTICKS PROBE-DEB COLLECTOR-DEB [PORTABLE]."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from office import Office
from pc import Failure, Image, look_anew
from pcs import PC
from service import checks, costs

HERE = Path(__file__).resolve().parent
#: What programs are weighed with and by, from packaging/bench.
YARDSTICKS = "rusage", "reference", "reference-raw"


def stick(folder, package, kit, unit, portable):
    """What a technician brings: the package, the school's kit, and the portable program where there is one."""
    file = folder / "stick.img"
    file.unlink(missing_ok=True)
    megabytes = (sum(each.stat().st_size for each in [package, *portable]) >> 20) + 36  # FAT32 has no smaller ones
    subprocess.run(["/sbin/mkfs.vfat", "-C", "-F", "32", "-n", "STICK", file, str(megabytes << 10)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["mcopy", "-i", file, package, kit, unit, "::"], check=True)
    for program in portable:
        subprocess.run(["mmd", "-i", file, "::PROBE"], check=True)
        for each, place in (program, "::PROBE/probe"), (kit, "::PROBE"), (HERE.parent / "portable/probe.sh", "::"):
            subprocess.run(["mcopy", "-i", file, each, place], check=True)
    return file


def old_pc(stick):
    return PC(
        "daemon", "a Core 2 that the package is installed on from a stick",
        names=["type=1,manufacturer=FPT,product=Elead,uuid=4c4c4544-0042-3510-8052-b4c04f4d3132"],
        disks={"stick": stick}, hosts_network=True, clock="2010-01-01", monitor=True,
        devices=["ide-hd,bus=ide.0,unit=0,drive=root,model=WDC WD1600AAJS-00L7A0,rotation_rate=7200",
                 "usb-ehci,id=ehci", "usb-storage,bus=ehci.0,id=stick,drive=stick,removable=on", "e1000,netdev=host"])


def main():
    folder, yardsticks, package, collector, *portable = (Path(word).resolve() for word in sys.argv[1:])
    # A stop from outside ends this process at once, and with it QEMU and the server: see BOUND in pc.py.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _: os._exit(128 + number))
    failed = 0
    try:
        files = {f"/{name}": yardsticks / name for name in YARDSTICKS}
        image = Image(folder, "daemon", {"/look": HERE / "boot.sh"} | files)
        with Office(collector, folder / "office") as office:
            pc = old_pc(stick(folder, package, office.kit(), office.unit, portable))
            print(f"… {pc.name}: {pc.about}", flush=True)
            seen = look_anew(pc, folder, image, int(os.environ.get("PC_SECONDS", 900)))
            for what, good, detail in checks(seen, office.codes()):
                print(f"ok   {what}" if good else f"NOT  {what}\n{detail.strip()}", flush=True)
                failed += not good
            for line in costs(seen):
                print(f"     {line}", flush=True)
    except Failure as failure:
        sys.exit(f"NOT  {failure}")
    sys.exit(failed != 0)


main()
