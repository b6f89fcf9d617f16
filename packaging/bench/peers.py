"""What probe is measured beside, and how much of its CPU time probe may take."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Peer:
    name: str
    #: Run one after the other; `{folder}` is an empty folder.
    commands: tuple[tuple[str, ...], ...]
    #: The Debian package of each command.
    packages: tuple[str, ...] = ()
    #: The most that `probe --print --json` should take of this one's CPU time, as a person reads it.
    target: str | None = None


#: The C program of this folder; `{reference}` is where it was compiled to.
REFERENCE = Peer("C, libudev + libpci", (("{reference}",),), target="0.6")

PEERS = (
    Peer("lscpu + lsblk + lspci", (("lscpu",), ("lsblk", "-O", "-J"), ("lspci", "-mmv")),
         ("util-linux", "util-linux", "pciutils"), target="1/2"),
    Peer("lshw -short", (("lshw", "-short"),), ("lshw",), target="1/7"),
    Peer("inxi -F", (("inxi", "-F"),), ("inxi",), target="1/25"),
    Peer("hwinfo --short", (("hwinfo", "--short"),), ("hwinfo",)),
    Peer("fusioninventory-agent", (("fusioninventory-agent", "--force", "--local", "{folder}"),),
         ("fusioninventory-agent",), target="1/80"),
)

#: The most memory that probe should have at its peak.
PEAK_TARGET_MB = 13
