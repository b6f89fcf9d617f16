#!/bin/sh
# Starts probe from this stick: sh /media/STICK/probe.sh
#
# It lies beside the folder PROBE, in which the program and the school's kit are. Where the stick's file system lets nothing
# be run, as FAT does on many systems, the program is run from a copy on the PC, which is taken away again.
set -eu
stick=$(cd "$(dirname "$0")" && pwd)
program=$stick/PROBE/probe
[ -f "$program" ] || {
    echo "probe: Không có $program: hãy chép lại chương trình vào USB." >&2
    echo "probe: $program is not there: put the program onto the stick anew." >&2
    exit 69
}
if [ -x "$program" ]; then exec "$program" carry "$stick/PROBE" "$@"; fi

copy=
trap 'rm -rf "$copy"' EXIT
trap 'exit 130' INT TERM HUP
for folder in "${TMPDIR:-/tmp}" "${XDG_RUNTIME_DIR:-/dev/shm}" "${HOME:-/}"; do
    copy=$(mktemp -d "$folder/probe.XXXXXX" 2>/dev/null) || continue
    if cp "$program" "$copy/probe" 2>/dev/null && chmod 700 "$copy/probe" && [ -x "$copy/probe" ]; then
        status=0
        "$copy/probe" carry "$stick/PROBE" "$@" || status=$?
        exit "$status"
    fi
    rm -rf "$copy"
done
echo "probe: Máy này không cho chạy chương trình từ thư mục nào: hãy chạy lại bằng sudo." >&2
echo "probe: This PC lets a program be run from no folder: try again with sudo." >&2
exit 69
