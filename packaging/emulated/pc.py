"""Starts one emulated PC, waits until it has looked at itself, and keeps what it saw."""

import hashlib
import io
import shutil
import subprocess
import tarfile
import time
from pathlib import Path

import smbios

OVMF = Path("/usr/share/OVMF")
FIRMWARE = {"uefi": ("OVMF_CODE_4M.secboot.fd", "OVMF_VARS_4M.fd"), "secure": ("OVMF_CODE_4M.secboot.fd", "OVMF_VARS_4M.ms.fd")}
# The kernel ends such a process with this one, however this one ends.
BOUND = ["setpriv", "--pdeathsig", "KILL", "--"]


class Failure(Exception):
    """Why a PC gave no answer, for people."""


def look(pc, folder, image, seconds):
    """What `pc` saw, as the folder of look.sh's files: kept from before if nothing has changed since."""
    here = folder / "pcs" / pc.name
    seen, mark = here / "seen", here / "mark"
    key = hashlib.sha256(f"{pc!r} {image.key}".encode()).hexdigest()
    if mark.exists() and mark.read_text() == key:
        return seen
    shutil.rmtree(here, ignore_errors=True)
    here.mkdir(parents=True)
    start(pc, folder, here, image, seconds)
    unpack(here, seen)
    for file in here.glob("*.img"):
        file.unlink()
    mark.write_text(key)
    return seen


def start(pc, folder, here, image, seconds):
    helpers = [swtpm(pc, here)] if pc.tpm else []
    try:
        with open(here / "qemu.log", "w") as log:
            qemu = subprocess.Popen(BOUND + command(pc, folder, here, image), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            helpers.append(qemu)
            if qemu.wait(seconds):
                raise Failure(f"QEMU ended with {qemu.returncode}: {(here / 'qemu.log').read_text()[-400:].strip()}")
    except subprocess.TimeoutExpired:
        raise Failure(f"not done after {seconds} s; its console is {here / 'console'}") from None
    finally:
        for process in helpers:
            process.kill()
            process.wait()


def swtpm(pc, here):
    (here / "tpm").mkdir()
    socket = here / "tpm.socket"
    process = subprocess.Popen(
        BOUND + ["swtpm", "socket", "--tpmstate", f"dir={here / 'tpm'}", "--ctrl", f"type=unixio,path={socket}"]
        + ["--tpm2"] * (pc.tpm == 2),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(100):
        if socket.exists():
            return process
        time.sleep(0.05)
    process.kill()
    process.wait()
    raise Failure("swtpm does not start")


def command(pc, folder, here, image):
    line = ["qemu-system-x86_64", "-accel", "tcg", "-nodefaults", "-display", "none", "-no-reboot", "-machine", pc.machine,
            "-cpu", pc.cpu, "-smp", pc.smp, "-m", str(pc.mebibytes), "-audiodev", "none,id=sound",
            "-serial", f"file:{here / 'console'}", "-serial", f"file:{here / 'sent'}",
            "-kernel", str(folder / "vmlinuz"), "-initrd", str(folder / "initrd.img"),
            "-append", "root=LABEL=emulated rw fsck.mode=skip console=ttyS0 quiet no_timer_check"]
    line += firmware(pc, here) + tables(pc, here)
    if pc.setup:
        (here / "setup").write_text(pc.setup)
        line += ["-fw_cfg", f"name=opt/emulated/setup,file={here / 'setup'}"]
    if pc.tpm:
        line += ["-chardev", f"socket,id=tpm,path={here / 'tpm.socket'}", "-tpmdev", "emulator,id=tpm,chardev=tpm",
                 "-device", "tpm-tis,tpmdev=tpm"]
    for name, mebibytes in {"root": None, **pc.disks}.items():
        file = image.file if name == "root" else here / f"{name}.img"
        if name != "root":
            with open(file, "wb") as disk:
                # 0: a floppy disk, the one size that is no whole number of MiB.
                disk.truncate(mebibytes << 20 if mebibytes else 1440 << 10)
        line += ["-drive", f"id={name},if=none,format=raw,snapshot=on,file={file}"]
    for device in pc.devices:
        line += ["-device", device]
    return line


def firmware(pc, here):
    if pc.firmware == "bios":
        return []
    code, variables = FIRMWARE[pc.firmware]
    shutil.copy(OVMF / variables, here / "variables.fd")
    return ["-global", "driver=cfi.pflash01,property=secure,value=on",
            "-drive", f"if=pflash,format=raw,unit=0,readonly=on,file={OVMF / code}",
            "-drive", f"if=pflash,format=raw,unit=1,file={here / 'variables.fd'}"]


def tables(pc, here):
    line = [word for name in pc.names for word in ("-smbios", name)]
    structures = smbios.memory(pc.memory)
    structures += [smbios.chassis(pc.chassis)] if pc.chassis is not None else []
    structures += [smbios.bios(*pc.bios)] if pc.bios else []
    for number, structure in enumerate(structures):
        file = here / f"smbios-{number}.bin"
        file.write_bytes(structure)
        line += ["-smbios", f"file={file}"]
    return line


def unpack(here, seen):
    sent = (here / "sent").read_bytes().partition(b"==SEEN==\n")[2]
    try:
        with tarfile.open(fileobj=io.BytesIO(sent), mode="r:gz") as tar:
            tar.extractall(seen)
    except (tarfile.TarError, EOFError, OSError) as error:
        raise Failure(f"it handed nothing over that can be read; its console is {here / 'console'}") from error


class Image:
    """The disk that all PCs start from: the Debian of make-root with the program and look.sh put in."""

    def __init__(self, folder, probe, script):
        self.file = folder / "run.img"
        made = (folder / "made").read_text()
        self.key = hashlib.sha256(made.encode() + probe.read_bytes() + script.read_bytes()).hexdigest()
        mark = folder / "run.mark"
        if mark.exists() and mark.read_text() == self.key:
            return
        mark.unlink(missing_ok=True)
        subprocess.run(["cp", "--sparse=always", folder / "root.img", self.file], check=True)
        # Without mounting, so that nothing but the making of the Debian needs root.
        orders = f"write {probe} /probe\nsif /probe mode 0100755\nwrite {script} /look\n"
        done = subprocess.run(["/sbin/debugfs", "-w", "-f", "-", self.file], input=orders, text=True, capture_output=True)
        listed = subprocess.run(["/sbin/debugfs", "-R", "ls -p /", self.file], text=True, capture_output=True).stdout
        if "/probe/" not in listed or "/look/" not in listed:
            raise Failure(f"debugfs could not put the program in: {done.stderr[-400:]}")
        mark.write_text(self.key)
