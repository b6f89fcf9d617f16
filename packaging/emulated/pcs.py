"""The emulated PCs: between them every kind of disk bus, memory layout, chassis and firmware that QEMU can show."""

from dataclasses import dataclass, field
from pathlib import Path

from smbios import Array, Slot

GiB = 1 << 20  # in KiB, as SMBIOS counts


@dataclass
class PC:
    """One PC. `devices` are values of `-device`; a `drive=NAME` in them is `root`, or one of `disks`, each an empty one of so
    many MiB or a file that is on it.

    `screen` and `tpm`, a TPM's version, are what was plugged in, `others` the systems that `setup` put beside: no program in the
    PC need be asked.
    """

    name: str
    about: str
    devices: list[str]
    machine: str = "pc"
    cpu: str = "core2duo"
    smp: str = "2,sockets=1,cores=2,threads=1"
    mebibytes: int = 1024
    chassis: int | None = None
    bios: tuple[str, str, str] | None = None  # vendor, version, date; none: QEMU's own, which says "virtual machine"
    names: list[str] = field(default_factory=list)  # values of -smbios
    memory: list[Array] = field(default_factory=list)  # none: QEMU's own table
    disks: dict[str, int | Path] = field(default_factory=dict)
    hosts_network: bool = False  # `netdev=host` in a device reaches this machine as 10.0.2.2
    clock: str | None = None  # what the board's clock says; none: the time
    monitor: bool = False  # whether the PC may plug things in and pull them out, by QEMU's orders through /dev/ttyS2
    firmware: str = "bios"  # uefi: Secure Boot not set up; secure: with Microsoft's keys, on
    tpm: int | None = None
    setup: str = ""
    screen: tuple[int, int] | None = None
    others: tuple[str, ...] = ()


PCS = [
    PC(
        "elead", "an old desktop that nobody improved: one memory module, one hard disk",
        mebibytes=2048,
        names=["type=0,vendor=AMI,version=F3", "type=1,manufacturer=FPT,product=Elead", "type=17,manufacturer=Kingston,speed=1333"],
        devices=["ide-hd,bus=ide.0,unit=0,drive=root,model=ST500DM002-1BD142,serial=Z2A0C1DE,rotation_rate=7200", "e1000",
                 "VGA,edid=on,xres=1280,yres=800"],
        screen=(1280, 800),
    ),
    PC(
        "core2-ide", "an old desktop with parallel ATA disks, two network cards, USB disk, stick, floppy and CD",
        cpu="core2duo,hypervisor=off", mebibytes=2048, chassis=3,
        bios=("American Megatrends Inc.", "0410", "11/26/2007"),
        names=["type=1,manufacturer=System manufacturer,product=System Product Name",
               "type=2,manufacturer=ASUSTeK Computer INC.,product=P5KPL-AM"],
        memory=[Array(8 * GiB, [Slot("DIMM_A1", 1 * GiB, "DDR2", speed=800), Slot("DIMM_A2"),
                                Slot("DIMM_B1", 1 * GiB, "DDR2", speed=667), Slot("DIMM_B2")])],
        disks={"ssd": 48, "old": 32, "case": 64, "stick": 16, "floppy": 0},
        devices=["ide-hd,bus=ide.0,unit=0,drive=root,model=WDC WD1600AAJS-00L7A0,rotation_rate=7200",
                 "ide-hd,bus=ide.0,unit=1,drive=ssd,model=KINGSTON SA400S37240G,rotation_rate=1",
                 "ide-hd,bus=ide.1,unit=0,drive=old,model=ST340014A", "ide-cd,bus=ide.1,unit=1",
                 "usb-ehci,id=ehci", "usb-storage,bus=ehci.0,drive=case", "usb-storage,bus=ehci.0,drive=stick,removable=on",
                 "floppy,drive=floppy", "rtl8139", "e1000", "AC97,audiodev=sound", "VGA,edid=on,xres=1366,yres=768"],
        setup="""
disk=$(readlink -f /dev/disk/by-id/ata-ST340014A_*)
printf ',8M,7,*\\n,4M,a5\\n' | sfdisk -q $disk
udevadm settle
mkntfs -Q -F -q ${disk}1
""",
        screen=(1366, 768), tpm=1, others=("freebsd", "windows"),
    ),
    PC(
        "sata-stacks", "two sockets, SATA disks, and systems below whose / lie LVM, LUKS, MD and btrfs",
        machine="q35", cpu="Penryn,hypervisor=off", smp="4,sockets=2,cores=2,threads=1", chassis=13,
        bios=("LENOVO", "FBKT78AUS", "08/15/2013"),
        names=["type=1,manufacturer=LENOVO,product=ThinkCentre E73z"],
        memory=[Array(16 * GiB, [Slot("ChannelA-DIMM0", 1 * GiB, "DDR3", "SODIMM", 1600, 1333), Slot("ChannelB-DIMM0", form="SODIMM")])],
        disks={"ssd": 48, "plain": 40} | {f"s{number}": 160 for number in range(1, 7)},
        devices=["ide-hd,bus=ide.0,drive=root,model=TOSHIBA MQ01ABF050,rotation_rate=5400",
                 "ide-hd,bus=ide.1,drive=ssd,model=Samsung SSD 860 EVO 250GB,rotation_rate=1",
                 "ide-hd,bus=ide.2,drive=plain,model=SAMSUNG HD080HJ", "ide-cd,bus=ide.3", "ich9-ahci,id=more",
                 *(f"ide-hd,bus=more.{number - 1},drive=s{number},model=ST500DM002-1BD142,serial=STACK{number},rotation_rate=7200"
                   for number in range(1, 7)),
                 "e1000e", "ich9-intel-hda", "hda-duplex,audiodev=sound", "bochs-display,edid=on,xres=1920,yres=1080"],
        setup="""
disk() { readlink -f /dev/disk/by-id/ata-*_STACK$1; }
put() { mkdir -p /stacks/$1; mount $2 /stacks/$1; }
printf ',,L\\n' | sfdisk -q $(disk 1)
udevadm settle
echo secret >/run/key
cryptsetup luksFormat -q --pbkdf pbkdf2 --pbkdf-force-iterations 1000 --key-file /run/key $(disk 1)1
cryptsetup open --key-file /run/key $(disk 1)1 opened
pvcreate -q /dev/mapper/opened && vgcreate -q locked /dev/mapper/opened && lvcreate -q -y -n root -l 100%FREE locked
mke2fs -q -t ext4 /dev/locked/root && put lvm-on-luks /dev/locked/root
pvcreate -q $(disk 2) $(disk 3) && vgcreate -q wide $(disk 2) $(disk 3) && lvcreate -q -y -n root -l 100%FREE wide
mke2fs -q -t ext4 /dev/wide/root && put lvm-over-two /dev/wide/root
mdadm --create /dev/md0 --run --level=1 --raid-devices=2 --metadata=1.2 $(disk 4) $(disk 5)
mke2fs -q -t ext4 /dev/md0 && put mirror /dev/md0
mkfs.btrfs -q $(disk 6) && put btrfs $(disk 6)
""",
        screen=(1920, 1080),
    ),
    PC(
        "nvme-secure", "a notebook with UEFI, Secure Boot on, TPM, NVMe, a USB disk by UAS, soldered and empty memory",
        machine="q35,smm=on", cpu="Nehalem,hypervisor=off,model-id=Intel(R) Pentium(R) CPU N4200 @ 1.10GHz",
        smp="4,sockets=1,cores=2,threads=2", mebibytes=2048, chassis=10,
        bios=("INSYDE Corp.", "V1.10", "03/21/2019"),
        names=["type=1,manufacturer=Acer,product=TravelMate B118,serial=NXVG0SV0015210A3D7600,uuid=5a6d3c1e-9b42-11e9-8c0f-7c8ae15d20b4",
               "type=2,manufacturer=Acer,product=Kuwa_GL,serial=NBVG011002521A3D76"],
        memory=[Array(8 * GiB, [Slot("On Board", 4 * GiB, "LPDDR4", "row of chips", 3200, 2400), Slot("DIMM1", form="SODIMM")])],
        disks={"case": 64}, firmware="secure", tpm=2,
        devices=["nvme,drive=root,serial=NVME1", "qemu-xhci,id=usb", "usb-uas,bus=usb.0,id=uas",
                 "scsi-hd,bus=uas.0,drive=case,vendor=WD,product=Elements 25A2", "e1000e", "ich9-intel-hda",
                 "hda-output,audiodev=sound", "virtio-gpu-pci,edid=on,xres=1280,yres=800"],
        screen=(1280, 800),
    ),
    PC(
        "virtual", "a virtual machine as QEMU names it, a processor switched off, virtio everywhere",
        cpu="qemu64", smp="4,sockets=1,cores=2,threads=2", disks={"slow": 64, "fast": 64},
        devices=["virtio-blk-pci,drive=root", "virtio-scsi-pci,id=scsi", "scsi-hd,bus=scsi.0,drive=slow,rotation_rate=7200",
                 "scsi-hd,bus=scsi.0,drive=fast,rotation_rate=1", "virtio-net-pci", "virtio-net-pci", "virtio-vga,edid=on"],
        setup="echo 0 > /sys/devices/system/cpu/cpu3/online",
    ),
    PC(
        "many-scsi", "a server with SCSI and RAID controllers, a firmware that admits to be virtual, UEFI without Secure Boot, two memory arrays and one of flash",
        machine="q35,smm=on", cpu="max,hypervisor=off", smp="4,sockets=2,cores=1,threads=2", chassis=23, firmware="uefi",
        names=["type=0,vendor=HPE,version=U32,date=01/20/2023", "type=1,manufacturer=HPE,product=ProLiant DL380 Gen10"],
        memory=[Array(4096 * GiB, [Slot("PROC 1 DIMM 1", 32 * GiB, "DDR5", speed=4800, configured=4400), Slot("PROC 1 DIMM 2")]),
                Array(4096 * GiB, [Slot("PROC 2 DIMM 1", 64 * GiB, "DDR5", speed=4800, configured=4400), Slot("PROC 2 DIMM 2")]),
                Array(16384, [Slot("SYSTEM ROM", 16384, "Flash", "chip")], "flash")],
        disks={name: 32 for name in ("para", "lsi", "amd")},
        devices=["megasas,id=raid", "scsi-hd,bus=raid.0,drive=root", "pvscsi,id=pv",
                 "scsi-hd,bus=pv.0,drive=para,vendor=SEAGATE,product=ST373455LW", "lsi53c895a,id=sym",
                 "scsi-hd,bus=sym.0,drive=lsi,vendor=FUJITSU,product=MAW3073NP", "am53c974,id=amd",
                 "scsi-hd,bus=amd.0,drive=amd,vendor=QUANTUM,product=FIREBALL", "e1000e", "e1000e", "VGA,edid=on"],
    ),
    PC(
        "netbook", "an Atom with one core and two threads, soldered memory, an SD card in its reader, a USB network adapter",
        cpu="n270,lm=on,cx16=on,syscall=on,nx=on,lahf-lm=on,hypervisor=off", smp="2,sockets=1,cores=1,threads=2", chassis=9,
        bios=("American Megatrends Inc.", "1302", "01/11/2010"),
        names=["type=1,manufacturer=ASUSTeK Computer INC.,product=1005HA"],
        memory=[Array(1 * GiB, [Slot("DIMM0", 1 * GiB, "DDR2", "row of chips", 533)])],
        disks={"card": 64},
        devices=["ide-hd,bus=ide.0,unit=0,drive=root,model=ST9160314AS,rotation_rate=5400", "sdhci-pci", "sd-card,drive=card",
                 "piix3-usb-uhci,id=uhci", "usb-net,bus=uhci.0", "cirrus-vga"],
    ),
    PC(
        "usb-system", "no names, a locked chassis, the system on a USB disk, a memory table that cannot be right",
        machine="q35", cpu="core2duo,hypervisor=off", mebibytes=2048, chassis=0x83,
        bios=("Phoenix Technologies LTD", "6.00 PG", "12/05/99"),
        names=["type=1,manufacturer=To Be Filled By O.E.M.,product=To Be Filled By O.E.M.",
               "type=2,manufacturer=Default string,product=Default string"],
        memory=[Array(2 * GiB, [Slot("A0", 1 * GiB, "DDR2", speed=667), Slot("A1", 512, "unknown", "unknown")])],
        disks={"card": 32, "spare": 24},
        devices=["qemu-xhci,id=usb", "usb-storage,bus=usb.0,drive=root", "sdhci-pci", "sd-card,drive=card",
                 "ide-hd,bus=ide.0,drive=spare,model=Hitachi HTS545050A7E380,rotation_rate=5400",
                 "e1000", "e1000", "e1000", "ich9-intel-hda", "hda-micro,audiodev=sound", "VGA,edid=off"],
        setup="""
disk=$(readlink -f /dev/disk/by-id/ata-Hitachi_*)
sfdisk -q $disk <<END
label: gpt
,2M,U
,2M,E3C9E316-0B5C-4DB8-817D-F92DF00215AE
,8M,EBD0A0A2-B9E5-4433-87C0-68B6B72699C7
,4M,DE94BBA4-06D1-4D40-A16A-BFD50179D6AC
,2M,824CC7A0-36A8-11E3-890A-952519AD3F61
END
udevadm settle
mkntfs -Q -F -q ${disk}3
mkntfs -Q -F -q ${disk}4
""",
        others=("openbsd", "windows"),
    ),
    PC(
        "card-system", "a small PC with the system on an SD card, a slot of unknown size, a radio",
        machine="q35", cpu="Nehalem,hypervisor=off", chassis=35,
        bios=("Intel Corp.", "FYBYT10H.86A", "09/09/2014"),
        names=["type=1,manufacturer=Intel,product=DN2820FYK"],
        memory=[Array(8 * GiB, [Slot("SODIMM1", None, "DDR3", "SODIMM", 1066), Slot("SODIMM2", 2 * GiB, "DDR3", "die")])],
        devices=["sdhci-pci", "sd-card,drive=root", "rtl8139", "bochs-display,edid=on,xres=1024,yres=768"],
        setup="modprobe mac80211_hwsim radios=1",
        screen=(1024, 768),
    ),
]
