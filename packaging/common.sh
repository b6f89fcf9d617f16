# What the scripts of this folder share; read with `.`, not run.

# Runs a command as root: as it is, or with sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

say() { printf '\n== %s\n' "$*"; }

stop() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# Whether the second version is the first or a later one.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# Stops with what to do where Swift is missing or too old.
need_swift() {
    needed=6.3
    command -v swift >/dev/null 2>&1 ||
        stop "Swift is not installed here. Version $needed or later is needed: https://www.swift.org/install/linux/"
    found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    at_least "$needed" "$found" ||
        stop "Swift ${found:-of an unknown version} is installed here. Version $needed or later is needed: https://www.swift.org/install/linux/"
}

# Installs those of the named Debian packages that are not there yet.
need_debian() {
    missing=$(for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
    done)
    [ -n "$missing" ] || return 0
    say "Installing from Debian: $missing"
    as_root apt-get update -qq
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# Builds a program as it is installed, and prints where it is: with Swift's libraries in it and without symbols.
# The library of C++, in which Swift's runtime is written, is taken in too: a program then starts without loading and
# relocating two libraries of 2 MB. Where there is none to take in, the program loads them. It looks for no library in its
# own folder, and offers none of its own names to libraries. Where other libraries' functions are is settled at the
# start, and then cannot be changed any more. The linker is the one that comes with Swift.
# probe lies at a fixed address, as the portable one does: settling 50,000 places of its own at each start would cost a
# daemon that waits for years four times the memory (packaging/bench shows it). The heap, the stack, and the libraries lie
# at random ones all the same. The collector, which strangers talk to, lies at a random one; where the C library can read
# the list of its places packed (glibc 2.36), it is packed.
build_program() {
    libraries=$PWD/.build/taken-in
    mkdir -p "$libraries"
    take_in libstdc++.a libstdc++.a
    # What a program finds in libgcc_s.so is libgcc_eh.a to gcc.
    take_in libgcc_eh.a libgcc_s.a
    program=$1
    set -- -c release --product "$program" --static-swift-stdlib --explicit-target-dependency-import-check error \
        --disable-local-rpath -Xswiftc "-L$libraries" -Xlinker -s -Xlinker --no-export-dynamic -Xlinker -z -Xlinker now \
        -Xswiftc -use-ld=lld
    if [ "$program" = probe ]; then
        set -- "$@" -Xlinker --no-pie
    else
        # A thread that ends makes the C library look for this one, and ends the program where it can't be read just then,
        # as on a failing disk: it is loaded at the start. probe has one thread.
        set -- "$@" -Xlinker -l:libgcc_s.so.1
        ! at_least 2.36 "$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)" || set -- "$@" -Xlinker -z -Xlinker pack-relative-relocs
    fi
    swift build "$@" >&2
    echo "$(swift build "$@" --show-bin-path)/$program"
}

# Builds the portable program and prints where it is: one static file, made without the package's trait `SystemLibraries`.
# In a folder of its own, since with that trait every part is another one.
build_portable() {
    set -- -c release --product probe --disable-default-traits --scratch-path .build-portable \
        --explicit-target-dependency-import-check error --disable-local-rpath \
        -Xswiftc -static-executable -Xlinker -s -Xlinker --gc-sections
    # The linker says of each function that looks for the PC's C library when it is called; none is.
    swift build "$@" >&2
    echo "$(swift build "$@" --show-bin-path)/probe"
}

# Puts a library of gcc's, by its name there, where the linker looks first, by the name that it looks for.
take_in() {
    found=$(gcc -print-file-name="$1")
    [ ! -f "$found" ] || ln -sf "$found" "$libraries/$2"
}

# What building needs beside Swift, whose own needs are the compiler and headers at the end.
build_packages="libudev-dev libpci-dev libsqlite3-dev libxlsxwriter-dev pkg-config git ca-certificates libc6-dev libstdc++-12-dev gcc binutils"
