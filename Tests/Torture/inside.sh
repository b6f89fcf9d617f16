#!/bin/sh
# Process 1 of the emulated PC; what it is to do stands in the kernel's command line.
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH LANG=C.UTF-8
read -r line </proc/cmdline
work=${line##*work=}
udevadm settle --timeout=60
mkdir -p /run/state /run/stick
mount -t ext4 LABEL=state /run/state || echo 'There is no disk for the state.'
state=/run/state/pc

# An agent that always has something to report, until the power goes.
busy() {
    modprobe e1000
    udevadm settle --timeout=60
    for net in /sys/class/net/e*; do net=${net##*/}; done
    ip link set lo up
    ip link set "$net" up
    ip address add 10.0.2.15/24 dev "$net"
    ip route add default via 10.0.2.2
    [ -e $state/kit.jws ] || /probe kit /run/state/school.kit --state $state
    /probe daemon --first-send-within 0 --state $state &
    # Other programs' files, so that the journal has more to do than the agent's.
    while :; do
        dd if=/dev/urandom of=/run/state/noise bs=1k count=64 2>/dev/null
        mv /run/state/noise /run/state/noise.old
        sleep 1
    done &
    while :; do
        /probe label "$(date +%N)" --state $state
        /probe export /run/stick --state $state >/dev/null
        /probe send --state $state
    done
}

# Reports onto two sticks, and the office's receipts beside them; and carried, as on a PC on which nothing is installed.
sticks() {
    /probe kit /run/state/school.kit --state $state
    mkdir -p /run/fat /run/exfat
    modprobe vfat
    modprobe exfat
    mount -t vfat LABEL=FAT /run/fat || echo 'There is no FAT stick.'
    mount -t exfat LABEL=EXFAT /run/exfat || echo 'There is no exFAT stick.'
    for stick in /run/fat /run/exfat; do mkdir $stick/PROBE && cp /run/state/school.kit $stick/PROBE; done
    for number in 1 2 3 4 5 6; do
        /probe label "$number" --state $state
        for stick in /run/fat /run/exfat; do
            /probe export $stick --state $state
            for key in $stick/PROBE/PROBE-KEYS/*/; do
                [ ! -d "$key" ] || /probe label "$number" --state "$key"
            done
            /probe carry $stick/PROBE --state /nothing
        done
        # After some reports the sticks come back from the office.
        case $number in
        3 | 6)
            for stick in /run/fat /run/exfat; do
                LD_LIBRARY_PATH=/run/state /run/state/probe-collector import $stick --data /run/state/office
            done
            ;;
        esac
    done
    umount /run/fat /run/exfat /run/state && echo ==DONE==
    sync
    echo o >/proc/sysrq-trigger
    sleep 100
}

$work
echo 'The work ended.'
sleep 1000
