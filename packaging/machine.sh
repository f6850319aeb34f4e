# SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What the scripts beside this file share: the machine made ready, and the build. To be sourced, from the
# project's root.

say() {
    printf '%s\n' "$*"
}

# The packages of the sections $@ of packages.txt.
packages_of() {
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/p" packaging/packages.txt | grep -v -e '^\[' -e '^#' -e '^$'
    done
}

# Those of the packages $@ that are not installed, nor part of another that is: Node.js from elsewhere
# brings its npm along, and would be taken away by Debian's.
missing_of() {
    # shellcheck disable=SC2016
    provided=$(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' |
        tr ',' '\n' | sed 's/(.*//; s/ //g')
    for package in "$@"; do
        printf '%s\n' "$provided" | grep -qFx "$package" || say "$package"
    done
}

# Says what another system than Debian needs, and ends.
other_system() {
    say "This script knows Debian 12. Here ($1) please install:"
    say "  * a C++20 compiler (g++ 12, clang 15, Visual Studio 2022 or newer), CMake 3.22 or newer, Ninja;"
    say "  * Qt 6.4 or newer with Widgets, Network, PrintSupport, Svg, Multimedia, Pdf and the Linguist tools;"
    say "  * yaml-cpp, QuaZip for Qt 6, md4c, qpdf, libical, libstemmer (Snowball), SQLite and zlib."
    say "$2"
    say "Then: cmake --preset release, and cmake --build --preset release."
    say "For the tests also: hunspell with nb_NO and nn_NO, LibreOffice, poppler's tools, qpdf and Node.js with npm."
    exit 1
}

# Ends with what is needed, unless this is a Debian that has our packages.
need_debian() {
    # shellcheck disable=SC2016
    vcpkg='vcpkg gets the libraries from vcpkg.json; give CMake -DCMAKE_TOOLCHAIN_FILE=$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake.'
    case $(uname -s) in
    Linux) ;;
    Darwin) other_system macOS "$vcpkg" ;;
    MINGW* | MSYS* | CYGWIN*) other_system Windows "$vcpkg" ;;
    *) other_system "$(uname -s)" "$vcpkg" ;;
    esac
    # shellcheck source=/dev/null
    system=$(. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-}" "${VERSION_ID:-0}")
    case $system in
    debian\ 1[2-9]*) ;;
    *) other_system "${system:-Linux}" "The names in packaging/packages.txt are Debian's; yours may be much the same." ;;
    esac
}

# Installs what is missing of the sections $@ of packages.txt; as root, or by sudo.
prepare_machine() {
    need_debian
    # Package names have no spaces.
    # shellcheck disable=SC2046
    missing=$(missing_of $(packages_of "$@"))
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086
    set -- $missing
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null; then
            say "These packages are missing, and only root may install them: $*"
            say "As root: apt-get install $*"
            exit 1
        fi
    fi
    say "Installing: $*"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300"
    mkdir -p build
    for try in 1 2 3; do
        # shellcheck disable=SC2086
        if { $apt update && $apt install -y --no-install-recommends "$@" </dev/null; } \
            >build/packages.log 2>&1; then
            return 0
        fi
        tail -n 5 build/packages.log
        say "That did not work (try $try of 3)."
        sleep $((try * 5))
    done
    say "The packages could not be installed; build/packages.log has all that apt-get said."
    exit 1
}

# Builds what packaging/run starts, without the tests.
build_program() {
    cmake --preset release -B build/run -DBUILD_TESTING=OFF
    cmake --build build/run
}
