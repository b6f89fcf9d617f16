# Runs as root in an emulated PC: what probe sees there, and what other programs see, goes out through the second
# serial port as one tar.
out=/run/look
mkdir -p $out
udevadm settle --timeout=60

# keep NAME COMMAND…: the command's output, were it to hang cut off, in NAME, what went wrong in NAME.err, how it ended in NAME.status
keep() {
    name=$1
    shift
    timeout 90 "$@" >"$out/$name" 2>"$out/$name.err" </dev/null
    echo $? >"$out/$name.status"
}

# What only this PC needs, such as a processor to switch off: handed in beside the firmware's tables.
modprobe qemu_fw_cfg
setup=/sys/firmware/qemu_fw_cfg/by_name/opt/emulated/setup/raw
if [ -e $setup ]; then
    keep setup sh -ex $setup
    udevadm settle --timeout=60
fi

keep probe-root.json /probe --print --json
keep probe-user.json setpriv --reuid=65534 --regid=65534 --clear-groups /probe --print --json
if [ -x /portable ]; then
    keep portable-root.json /portable --print --json --sources
    keep standard-root.json /probe --print --json --sources
    keep portable-user.json setpriv --reuid=65534 --regid=65534 --clear-groups /portable --print --json --sources
    keep standard-user.json setpriv --reuid=65534 --regid=65534 --clear-groups /probe --print --json --sources
fi
# record WHO [COMMAND…]: what probe, started by the command, records of this PC, and what it says of the recording.
mkdir -m 1777 $out/recordings
record() {
    who=$1
    shift
    keep "record-$who" "$@" /probe record "$out/recordings/$who"
    keep "recorded-$who.json" /probe --print --json --recording "$out/recordings/$who"
}
record root
record user setpriv --reuid=65534 --regid=65534 --clear-groups
cp /etc/machine-id /etc/hostname $out
keep lscpu.json lscpu -J
keep lscpu.cpus lscpu -p=CPU,CORE,SOCKET
keep ld.so /lib64/ld-linux-x86-64.so.2 --help
keep free free -b
keep lsblk.json lsblk -J -b -O
keep source findmnt -nvo SOURCE /
keep df df -B1 --output=size,avail /
keep lspci lspci -D -nn
keep dmidecode dmidecode
keep virtual systemd-detect-virt --vm
keep secure-boot mokutil --sb-state
keep tpm tpm2_getcap properties-fixed
keep links.json ip -j -d link
keep wireless iw dev
keep pcm cat /proc/asound/pcm
keep kernel uname -r
keep os-release cat /etc/os-release
for screen in /sys/class/drm/*/edid; do
    # sysfs says of every such file that it has 0 bytes.
    if [ -n "$(head -c 1 "$screen" 2>/dev/null | od -An)" ]; then
        keep "edid-$(basename "$(dirname "$screen")")" edid-decode "$screen"
    fi
done

# The setup may have mounted other systems below /stacks, on LVM, LUKS, MD or btrfs: looks from inside each.
for root in /stacks/*; do
    [ -d "$root" ] || continue
    stack=stack-$(basename "$root")
    for folder in proc sys dev run usr etc; do
        mkdir -p "$root/$folder"
        mount --rbind /$folder "$root/$folder"
    done
    for folder in bin sbin lib lib64; do ln -s usr/$folder "$root/$folder"; done
    touch "$root/probe"
    mount --bind /probe "$root/probe"
    keep "$stack.json" chroot "$root" /probe --print --json
    keep "$stack.df" chroot "$root" df -B1 --output=size,avail /
    keep "$stack.source" chroot "$root" findmnt -nvo SOURCE /
    keep "$stack.lsblk" chroot "$root" lsblk -s -n -l -o NAME,TYPE "$(cat "$out/$stack.source")"
done

# Before the mark stands what UEFI wrote.
stty -F /dev/ttyS1 raw
{
    echo '==SEEN=='
    tar -C $out -cz . | cat
} >/dev/ttyS1
