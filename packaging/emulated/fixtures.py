"""Which recordings of the emulated PCs are the project's own fixtures, and puts them there."""

import shutil

# The fixture's name, the PC of pcs.py, and who recorded: root, or a user, from whom the firmware's table is kept.
FIXTURES = {
    "emulated-core2-2gb-hdd": ("elead", "root"),
    "emulated-desktop-many-disks": ("core2-ide", "root"),
    "emulated-notebook-uefi-nvme-tpm": ("nvme-secure", "root"),
    "emulated-netbook-no-root": ("netbook", "user"),
}
PARTS = ["root", "udevadm-export-db.txt", "not-recorded.txt"]


def put(looked, machines):
    """Replaces the recordings in `machines`; the golden files beside them are the tests' to write."""
    for name, (pc, who) in FIXTURES.items():
        (machines / name).mkdir(exist_ok=True)
        for part in PARTS:
            old, new = machines / name / part, looked / pc / "seen" / "recordings" / who / part
            if part == "root":
                shutil.rmtree(old, ignore_errors=True)
                shutil.copytree(new, old, symlinks=True)
            else:
                shutil.copyfile(new, old)
