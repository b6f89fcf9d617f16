# Runs as root in an emulated PC: installs the package from the stick as a technician does, lets its reports wait without a
# network, go over a metered one and over another, weighs the service that waits, pulls the stick out, plugs a card in, and
# hands over what the system says of the service meanwhile.
out=/run/look
state=/var/lib/probe
mkdir -p $out /media/stick
keep() {
    name=$1
    shift
    timeout 120 "$@" >"$out/$name" 2>"$out/$name.err" </dev/null
    echo $? >"$out/$name.status"
}

# wait_until SECONDS COMMAND…: until it succeeds, or so long.
wait_until() {
    seconds=$1
    shift
    for _ in $(seq "$seconds"); do
        "$@" >/dev/null 2>&1 && return
        sleep 1
    done
}
reports_wait() { [ "$(find $state/outbox/ -name '*.jws' | wc -l)" = "$1" ]; }
tried() { [ -e $state/answer ]; }
sleeps() { grep -q daemon-sleep "/proc/$(systemctl show -P MainPID probe.service)/cmdline"; }

# As a start of the PC does: what the daemon meant to do when, in this run of the kernel, is forgotten.
start_anew() {
    systemctl stop probe.service
    rm $state/timetable
    systemctl start probe.service
}

# Pulls out or plugs in; the other end of this port is QEMU's monitor.
exec 3<>/dev/ttyS2
stty raw -echo <&3
# Ends what the port sent back of the monitor's greeting, before it was told not to.
echo >&3
order() { echo "$*" >&3; }

udevadm settle --timeout=60
mount -o showexec,utf8 /dev/disk/by-label/STICK /media/stick
if [ -e /media/stick/probe.sh ]; then
    keep carried sh /media/stick/probe.sh --language en
    keep carried-reports find /media/stick/PROBE -name '????????????????.jws'
    install -m 755 /media/stick/PROBE/probe /portable
fi
mount -o remount,ro /media/stick
# A school waits up to ten minutes, so that its PCs do not all send at once.
mkdir -p /etc/systemd/system/probe.service.d
printf '[Service]\nExecStart=\nExecStart=/usr/bin/probe daemon --first-send-within 0\n' >/etc/systemd/system/probe.service.d/at-once.conf

# Without a network, and without NetworkManager.
keep install sh -c 'cd /media/stick && install -D -m 600 school.kit /etc/probe/school.kit && DEBIAN_FRONTEND=noninteractive apt-get install -y ./school-probe_*.deb'
wait_until 120 tried
keep label probe label "Lab 1 / 07"
wait_until 60 reports_wait 2
keep status-cut-off probe status --language en

# The network that the school pays by the byte.
cat >/etc/NetworkManager/system-connections/paid.nmconnection <<'END'
[connection]
id=paid
type=ethernet
metered=1

[ipv4]
method=manual
address1=10.0.2.15/24,10.0.2.2

[ipv6]
method=disabled
END
chmod 600 /etc/NetworkManager/system-connections/paid.nmconnection
rm /etc/systemd/system/NetworkManager.service
systemctl daemon-reload
keep network systemctl start NetworkManager.service
wait_until 60 ip route get 10.0.2.2
keep metered busctl get-property org.freedesktop.NetworkManager /org/freedesktop/NetworkManager org.freedesktop.NetworkManager Metered
start_anew
wait_until 60 reports_wait 1
wait_until 60 sleeps
keep left ls $state/outbox
keep status-metered probe status --language en

# The network stays, and who could say that it is paid for is gone.
keep no-network-manager systemctl stop NetworkManager.service
start_anew
wait_until 60 reports_wait 0
wait_until 60 sleeps
keep status probe status --language en

# What waits, over a minute in which nothing is due.
sleep 2
main=$(systemctl show -P MainPID probe.service)
keep rollup cat "/proc/$main/smaps_rollup"
keep children cat "/proc/$main/task/$main/children"
keep descriptors ls -l "/proc/$main/fd"
keep before cat "/proc/$main/status"
sleep 60
keep after cat "/proc/$main/status"
keep cgroup sh -c 'cd /sys/fs/cgroup/system.slice/probe.service && echo "memory: $(cat memory.current)
peak: $(cat memory.peak)
microseconds: $(sed -n "s/usage_usec //p" cpu.stat)"'

keep unit systemctl show probe.service -p ActiveState -p NRestarts
keep process cat "/proc/$main/status"
keep exposure-probe systemd-analyze security probe.service
keep exposure-collector systemd-analyze security --offline=true /media/stick/probe-collector.service
keep listening ss -H -l -t -u -n
keep cpuinfo cat /proc/cpuinfo

# What comes and goes does not change the PC; a card does.
keep looks-0 cat $state/timetable
umount /media/stick
looked() { [ "$(sed 's/.*hardware_looks":\([0-9]*\).*/\1/' $state/timetable)" != "$looks" ] && sleeps; }
looks=$(sed 's/.*hardware_looks":\([0-9]*\).*/\1/' $state/timetable)
order device_del stick
wait_until 60 looked
keep looks-1 cat $state/timetable
keep head-1 cat $state/head
looks=$(sed 's/.*hardware_looks":\([0-9]*\).*/\1/' $state/timetable)
order device_add rtl8139,id=card
wait_until 60 looked
wait_until 60 reports_wait 0
keep looks-2 cat $state/timetable
keep head-2 cat $state/head
keep status-2 probe status --language en
keep journal journalctl --no-pager -u probe

# Each in turn, so that all are weighed in the same minutes.
for _ in 1 2 3 4 5; do
    for program in "/usr/bin/probe --print --json" "/portable --print --json" /reference /reference-raw; do
        [ -x "${program%% *}" ] || continue
        # shellcheck disable=SC2086 # a program and its arguments
        /rusage /run/used $program && echo "${program%% *} $(cat /run/used)" >>$out/used
    done
done
keep standard.json probe --print --json --sources
[ ! -x /portable ] || keep portable.json /portable --print --json --sources

stty -F /dev/ttyS1 raw
{
    echo '==SEEN=='
    tar -C $out -cz . | cat
} >/dev/ttyS1
