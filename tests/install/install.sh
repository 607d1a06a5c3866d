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

. "$here/consumer.sh"

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

by_cmake
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

for name in bash-completion/completions/prodstab bash-completion/completions/prodstab-check fish/vendor_completions.d/prodstab.fish \
    fish/vendor_completions.d/prodstab-check.fish man/man1/prodstab.1 man/man1/prodstab-certify.1 prodstab/docs/tutorial.md; do
    [ -s "$prefix/share/$name" ] || fail "$name is not installed"
done
[ -n "$(find "$prefix/share/zsh" -name _prodstab -size +0)" ] || fail "zsh's completion is not installed"
