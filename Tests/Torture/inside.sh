#!/bin/sh
# Process 1 of the emulated PC: an agent that has always something to report, until the power goes.
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH LANG=C.UTF-8
modprobe e1000
udevadm settle --timeout=30
for net in /sys/class/net/e*; do net=$(basename "$net"); done
ip link set lo up
ip link set "$net" up
ip address add 10.0.2.15/24 dev "$net"
ip route add default via 10.0.2.2
mkdir -p /run/state /run/stick
mount -t ext4 LABEL=state /run/state || echo 'no disk for the state'
state=/run/state/pc
[ -e $state/kit.jws ] || /probe kit /run/state/school.kit --state $state
/probe daemon --first-send-within 0 --state $state &
# Other programs' files, so that the journal has more to do than the agent's.
(while :; do
    dd if=/dev/urandom of=/run/state/noise bs=1k count=64 2>/dev/null
    mv /run/state/noise /run/state/noise.old
    sleep 1
done) &
while :; do
    /probe label "$(date +%N)" --state $state
    /probe export /run/stick --state $state >/dev/null
    /probe send --state $state
done
