# What .ci/run and .ci/release share; read with `.`, not run.

summary=()

# stage WHAT COMMAND…
stage() {
    local what=$1 start=$SECONDS
    shift
    say "$what"
    "$@" || stop "FAILED: $what, after $((SECONDS - start)) s"
    summary+=("$(printf '%5d s  %s' $((SECONDS - start)) "$what")")
}

# Why no Debian can be made here; nothing where one can.
hindrance() {
    if [ "$(id -u)" != 0 ]; then
        echo "this is not root"
    elif ! unshare --mount --pid --fork mount -t tmpfs none /mnt 2>/dev/null; then
        echo "this machine lets nobody mount a file system"
    fi
}

# A stage in a Debian 12 of its own.
debian_stage() {
    local why
    why=$(hindrance)
    if [ -z "$why" ]; then
        stage "$@"
    else
        say "LEFT OUT, since $why: $1"
        summary+=("LEFT OUT  $1: $why")
    fi
}
