#!/bin/sh
# Checks the signatures of a file of reports, one a line, without any program of this project:
# only openssl, base64 and what every Debian has. Exit status: 0 all good, 1 some bad, 2 cannot check.
#
# A report is three parts joined by dots: a header that names the key, the payload, and the Ed25519
# signature of the two before it. RFC 7515 (JWS compact), RFC 8037 (Ed25519).
set -u
LC_ALL=C
export LC_ALL

if [ $# -ne 1 ] || [ "$1" = "-h" ] || [ "$1" = "--help" ]; then
    echo "Usage: verify-report.sh FILE    checks the signature of each report in FILE" >&2
    exit 2
fi
if [ ! -f "$1" ] || [ ! -r "$1" ]; then
    echo "$1 cannot be read: name a file that holds reports." >&2
    exit 2
fi
for tool in openssl base64; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is not installed: run 'apt install openssl coreutils'." >&2
        exit 2
    fi
done

room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
trap 'exit 2' HUP INT TERM

# base64url without padding, from standard input.
encode() { base64 | tr -d '\n=' | tr '+/' '-_'; }

# Writes the bytes that $1 spells into the file $2; fails where $1 is not the one way to spell them.
decode() {
    case $1 in *[!A-Za-z0-9_-]*) return 1 ;; esac
    text=$(printf %s "$1" | tr -- '-_' '+/')
    case $((${#1} % 4)) in
        1) return 1 ;;
        2) text="$text==" ;;
        3) text="$text=" ;;
    esac
    printf %s "$text" | base64 -d >"$2" 2>/dev/null && [ "$(encode <"$2")" = "$1" ]
}

# Checks the line $1; leaves in $why what is wrong, and in $kid the key that signed.
check() {
    why="it has more than 33024 bytes"
    [ ${#1} -le 33024 ] || return 1
    why="it is not three parts joined by dots"
    case $1 in *.*.*.*) return 1 ;; *.*.*) ;; *) return 1 ;; esac
    header=${1%%.*}
    rest=${1#*.}
    payload=${rest%%.*}
    signature=${rest#*.}

    why="a part is not proper base64url"
    decode "$payload" "$room/payload" && decode "$signature" "$room/signature" || return 1
    decode "$header" "$room/header" || return 1

    why="its header is not that of a report"
    kid=$(tr -d '\000' <"$room/header" | cut -c 25-67)
    case $kid in *[!A-Za-z0-9_-]*) return 1 ;; esac
    template="{\"alg\":\"Ed25519\",\"kid\":\"$kid\",\"typ\":\"probe-report+jws\"}"
    [ "$(printf %s "$template" | encode)" = "$header" ] || return 1
    decode "$kid" "$room/key" || return 1
    [ "$(wc -c <"$room/key")" -eq 32 ] || return 1

    why="its signature is not 64 bytes long"
    [ "$(wc -c <"$room/signature")" -eq 64 ] || return 1

    # MCowBQYDK2VwAyEA is the start of every Ed25519 public key in DER, RFC 8410 §4; the 32 bytes follow.
    why="its signature is wrong: the line was changed or damaged after it was signed"
    {
        echo "-----BEGIN PUBLIC KEY-----"
        echo "MCowBQYDK2VwAyEA$(base64 <"$room/key" | tr -d '\n')"
        echo "-----END PUBLIC KEY-----"
    } >"$room/key.pem"
    printf %s "$header.$payload" >"$room/signed"
    openssl pkeyutl -verify -pubin -inkey "$room/key.pem" -rawin -in "$room/signed" \
        -sigfile "$room/signature" >/dev/null 2>&1
}

# A NUL would vanish in `read`, and a changed line would pass for the one that was signed.
# A byte order mark and the CR of CRLF are what Windows adds.
mark=$(printf '\357\273\277')
cr=$(printf '\r')
tr '\000' '!' <"$1" | sed -e "1s/^$mark//" -e "s/$cr\$//" >"$room/lines"

number=0
good=0
bad=0
while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    [ -n "$line" ] || continue
    if check "$line"; then
        good=$((good + 1))
        echo "line $number: good, signed by the key $kid"
    else
        bad=$((bad + 1))
        echo "line $number: bad, $why"
    fi
done <"$room/lines"

echo "$good good, $bad bad"
if [ $((good + bad)) -eq 0 ]; then
    echo "$1 holds no reports." >&2
    exit 1
fi
[ "$bad" -eq 0 ]
