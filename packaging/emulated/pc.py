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


class Hung(Failure):
    """It was not done in its time: now and then QEMU stops emulating, which is no fault of the PC's."""


def look(pc, folder, image, seconds):
    """What `pc` saw, as the folder of look.sh's files: kept from before if nothing has changed since."""
    here = folder / "pcs" / pc.name
    seen, mark = here / "seen", here / "mark"
    key = hashlib.sha256(f"{pc!r} {image.key}".encode()).hexdigest()
    if mark.exists() and mark.read_text() == key:
        return seen
    look_anew(pc, folder, image, seconds)
    mark.write_text(key)
    return seen


def look_anew(pc, folder, image, seconds):
    """The same, whatever is kept from before."""
    here = folder / "pcs" / pc.name
    try:
        start_anew(pc, folder, here, image, seconds)
    except Hung as failure:
        print(f"… {pc.name}: {failure}: once more", flush=True)
        start_anew(pc, folder, here, image, seconds)
    unpack(here, here / "seen")
    for file in here.glob("*.img"):
        file.unlink()
    return here / "seen"


def start_anew(pc, folder, here, image, seconds):
    shutil.rmtree(here, ignore_errors=True)
    here.mkdir(parents=True)
    start(pc, folder, here, image, seconds)


def start(pc, folder, here, image, seconds):
    helpers = [swtpm(pc, here)] if pc.tpm else []
    try:
        with open(here / "qemu.log", "w") as log:
            qemu = subprocess.Popen(BOUND + command(pc, folder, here, image), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            helpers.append(qemu)
            if qemu.wait(seconds):
                raise Failure(f"QEMU ended with {qemu.returncode}: {(here / 'qemu.log').read_text()[-400:].strip()}")
    except subprocess.TimeoutExpired:
        raise Hung(f"not done after {seconds} s; its console is {here / 'console'}") from None
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
    for name, content in {"root": image.file, **pc.disks}.items():
        file = content if isinstance(content, Path) else empty_disk(here / f"{name}.img", content)
        line += ["-drive", f"id={name},if=none,format=raw,snapshot=on,file={file}"]
    if pc.hosts_network:
        line += ["-netdev", "user,id=host"]
    for device in pc.devices:
        line += ["-device", device]
    if pc.clock:
        line += ["-rtc", f"base={pc.clock}"]
    if pc.monitor:
        # QEMU talks to itself: the PC's third serial port is the other end of the monitor's socket.
        socket = here / "monitor"
        line += ["-chardev", f"socket,id=monitor,path={socket},server=on,wait=off", "-mon", "chardev=monitor",
                 "-chardev", f"socket,id=orders,path={socket}", "-serial", "chardev:orders"]
    return line


def empty_disk(file, mebibytes):
    with open(file, "wb") as disk:
        # 0: a floppy disk, the one size that is no whole number of MiB.
        disk.truncate(mebibytes << 20 if mebibytes else 1440 << 10)
    return file


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
    """The disk that PCs start from: the Debian of make-root with `files` put in, by their paths there. Of them /look is the
    script that runs at its start."""

    def __init__(self, folder, name, files):
        self.file = folder / f"{name}.img"
        made = (folder / "made").read_text()
        self.key = hashlib.sha256(made.encode() + b"".join(file.read_bytes() for file in files.values())).hexdigest()
        mark = folder / f"{name}.mark"
        if mark.exists() and mark.read_text() == self.key:
            return
        mark.unlink(missing_ok=True)
        subprocess.run(["cp", "--sparse=always", folder / "root.img", self.file], check=True)
        # Without mounting, so that nothing but the making of the Debian needs root.
        orders = "".join(f"write {file} {path}\nsif {path} mode 0100755\n" for path, file in files.items())
        done = subprocess.run(["/sbin/debugfs", "-w", "-f", "-", self.file], input=orders, text=True, capture_output=True)
        listed = subprocess.run(["/sbin/debugfs", "-R", "ls -p /", self.file], text=True, capture_output=True).stdout
        if not all(f"{path}/" in listed for path in files):
            raise Failure(f"debugfs could not put the program in: {done.stderr[-400:]}")
        mark.write_text(self.key)
