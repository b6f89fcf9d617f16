"""An emulated PC that runs inside.sh as its first process, with disks whose every write is logged."""

import subprocess
from pathlib import Path

from programs import Trouble

TOP = Path(__file__).resolve().parents[2]
# Made by packaging/emulated/make-root.
DEBIAN = TOP / ".build-emulated"
# The kernel ends the PC with this process, however this one ends.
BOUND = ["setpriv", "--pdeathsig", "KILL", "--"]


def copy(file, new):
    subprocess.run(["cp", "--sparse=always", file, new], check=True)


def make_root(file, programs):
    """The Debian of the emulated PCs with the program and inside.sh put in; without mounting, so that it needs no root."""
    if not (DEBIAN / "made").exists():
        raise Trouble(f"There is no Debian for the emulated PC: sudo packaging/emulated/make-root {DEBIAN.name}")
    copy(DEBIAN / "root.img", file)
    script = TOP / "Tests" / "Torture" / "inside.sh"
    orders = "".join(f"write {source} /{name}\nsif /{name} mode 0100755\n"
                     for source, name in ((programs.guest, "probe"), (script, "inside")))
    done = subprocess.run(["/sbin/debugfs", "-w", "-f", "-", file], input=orders, text=True, capture_output=True)
    listed = subprocess.run(["/sbin/debugfs", "-R", "ls -p /", file], text=True, capture_output=True).stdout
    if "/probe/" not in listed or "/inside/" not in listed:
        raise Trouble(f"debugfs could not put the programs in: {done.stderr[-400:]}")


def make_disk(file, mebibytes, content):
    """An ext4 disk called `state` with a folder's content."""
    with open(file, "wb") as disk:
        disk.truncate(mebibytes << 20)
    subprocess.run(["/sbin/mke2fs", "-q", "-F", "-t", "ext4", "-L", "state", "-d", content, file], check=True)


def start(folder, root, disks, work):
    """Starts the PC.

    `disks` are pairs of a file and of the log of its writes, or None; `work` is what inside.sh is to do.
    """
    line = ["qemu-system-x86_64", "-accel", "tcg", "-nodefaults", "-display", "none", "-no-reboot", "-machine", "pc",
            "-cpu", "core2duo", "-m", "512", "-serial", f"file:{folder / 'console'}",
            "-kernel", DEBIAN / "vmlinuz", "-initrd", DEBIAN / "initrd.img", "-append",
            f"root=LABEL=emulated rw fsck.mode=skip console=ttyS0 quiet no_timer_check init=/inside work={work}",
            "-drive", f"id=root,if=none,format=raw,snapshot=on,file={root}", "-device", "virtio-blk-pci,drive=root",
            "-netdev", "user,id=net", "-device", "e1000,netdev=net"]
    for number, (file, log) in enumerate(disks):
        line += ["-blockdev", f"driver=file,node-name=plain{number},filename={file}"]
        name = f"plain{number}"
        if log:
            log.write_bytes(b"")
            name = f"logged{number}"
            line += ["-blockdev", f"driver=file,node-name=log{number},filename={log}", "-blockdev",
                     f"driver=blklogwrites,node-name={name},file=plain{number},log=log{number},log-sector-size=512"]
        line += ["-device", f"virtio-blk-pci,drive={name}"]
    with open(folder / "qemu.log", "w") as said:
        return subprocess.Popen(BOUND + line, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
