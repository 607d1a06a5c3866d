#!/bin/sh
# install.sh BUILD_DIR WORK_DIR LIBDIR CMAKE CC CXX
#
# Installs the build, moves the tree elsewhere (it must be relocatable), and builds and runs small programs against it
# through CMake and through pkg-config.
set -eu

build=$1 work=$2 libdir=$3 cmake=$4 cc=$5 cxx=$6
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
prefix=$work/moved

fail() {
    echo "$*" >&2
    exit 1
}

expect_output() { # PROGRAM TEXT
    output=$("$1") || fail "$1 failed"
    [ "$output" = "$2" ] || fail "$1 printed '$output', not '$2'"
    echo "$1: $output"
}

rm -rf "$work"
mkdir -p "$work"
"$cmake" --install "$build" --prefix "$work/first" > "$work/install.log"
mv "$work/first" "$prefix"

for header in "$prefix"/include/prodstab/*.h; do
    "$cc" -std=c17 -Wall -Wextra -Wpedantic -Werror -fsyntax-only -x c -I"$prefix/include" "$header" ||
        fail "$header does not compile alone"
    "$cxx" -std=c++17 -Wall -Wextra -Wpedantic -Werror -fsyntax-only -x c++ -I"$prefix/include" - << END ||
#include <prodstab/$(basename "$header")>
END
        fail "$header does not compile alone as C++"
    grep -q '^extern "C" {$' "$header" || fail "$header does not say that its functions are in C"
done

"$cmake" -S "$here/consumer" -B "$work/consumer" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_C_COMPILER="$cc" \
    -DCMAKE_CXX_COMPILER="$cxx" -DWANTED_VERSION="$version" > "$work/configure.log"
"$cmake" --build "$work/consumer" > "$work/build.log"
core="prodstab $version: 2 claims accepted" whole="prodstab $version: product-stable"
expect_output "$work/consumer/core" "$core"
expect_output "$work/consumer/whole" "$whole"
expect_output "$work/consumer/whole_in_cxx" "$whole, 2 claims accepted"
ldd "$work/consumer/core" | grep -E 'flint|arb' && fail "a program that needs the core alone loads FLINT"

export PKG_CONFIG_PATH="$prefix/$libdir/pkgconfig"
by_pkg_config() { # PACKAGE SOURCE EXPECTED
    [ "$(pkg-config --modversion "$1")" = "$version" ] || fail "$1.pc has a wrong version"
    # shellcheck disable=SC2046 # flags are meant to be split
    "$cc" -std=c17 -Wall -Werror -o "$work/by-$1" "$here/consumer/$2" $(pkg-config --cflags --libs "$1")
    expect_output "$work/by-$1" "$3"
}
by_pkg_config prodstab-core core.c "$core"
by_pkg_config prodstab whole.c "$whole"

# `prove` finds the theories beside the program, wherever that is; here with a coqc that only says yes
if [ -e "$build/prodstab" ]; then
    mkdir -p "$work/fake"
    echo "8.16.1 4.13.1" > "$work/fake/version"
    echo true > "$work/fake/answer"
    (cd "$work" && env "FAKE=$work/fake" "PATH=$here/../cli/prove:$PATH" "XDG_CACHE_HOME=$work/cache" \
        "$prefix/bin/prodstab" prove "$prefix/share/prodstab/certificates/quartic.json") > "$work/prove.log" 2>&1 &&
        grep -q '^coq  *accepted$' "$work/prove.log" || { cat "$work/prove.log"; fail "prove does not work in $prefix"; }
    theories=$(find "$prefix/share/prodstab/proofs/theories" -name '*.v' | wc -l)
    [ "$(wc -l < "$work/fake/compiled")" -eq "$theories" ] || fail "not all of the $theories theories were compiled"
fi
# the compiled theories are a component of their own, complete if they are so in the build tree
texts=$prefix/share/prodstab/proofs
compiled=false
sh "$texts/build.sh" --check "$texts" "$build/proofs" && compiled=true
"$cmake" --install "$build" --prefix "$work/coq" --component coq >> "$work/install.log"
[ -z "$(find "$work/coq" -type f -not -name '*.vo' -not -name compiled -not -name tools)" ] || fail "the component coq has other files"
if $compiled && sh "$texts/build.sh" --check "$texts" "$build/proofs"; then # nobody compiles there just now
    sh "$texts/build.sh" --check "$texts" "$work/coq/share/prodstab/proofs" ||
        fail "the compiled theories are not complete where they are installed"
fi

for program in prodstab prodstab-check; do
    [ -e "$build/$program" ] || continue
    "$prefix/bin/$program" --version | grep -F "$version" || fail "$program --version does not say $version"
done
