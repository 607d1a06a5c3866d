#!/bin/sh
# deb.sh BUILD_DIR WORK_DIR LIBDIR CMAKE CPACK CC CXX
#
# Makes the Debian packages, installs them by dpkg into an empty root, and tries what they hold: dependencies, programs, manual pages,
# completion, and small programs built against the libraries through CMake and pkg-config. Then removes them.
set -eu

build=$1 work=$2 libdir=$3 cmake=$4 cpack=$5 cc=$6 cxx=$7
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
root=$work/root prefix=$work/root/usr
. "$here/consumer.sh"

rm -rf "$work"
mkdir -p "$work/packages" "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers"
: > "$root/var/lib/dpkg/status"
components="program;development"
[ ! -e "$build/python/prodstab" ] || components="$components;python"
(cd "$build" && "$cpack" -G DEB -B "$work/packages" -D CPACK_COMPONENTS_ALL="$components") > "$work/cpack.log" 2>&1 ||
    { cat "$work/cpack.log"; fail "cpack failed"; }
set -- "$work"/packages/*.deb

depends() { # PACKAGE REGULAR_EXPRESSION...
    field=$(dpkg-deb -f "$work"/packages/"$1"_*.deb Depends)
    package=$1
    shift
    for expression in "$@"; do
        echo "$field" | tr ',' '\n' | grep -Eq "^ *$expression( \(|\$)" || fail "$package does not depend on $expression: $field"
    done
}
depends prodstab libc6 libgmp10 'libmpfr[0-9]+' 'libmpfi[0-9]+' 'libjansson[0-9]+' 'libflint[0-9]+' 'libnettle[0-9]+' 'libarchive[0-9]+'
depends libprodstab-dev $(sed -n '/^build_packages=/p' "$here/../../cmake/install-dependencies.sh" | grep -o 'lib[a-z-]*-dev' | grep -Ev 'libc6-dev|ocaml|libarchive' | sort -u)

# Files that are in two packages would be refused. What the packages depend on is not in this root.
dpkg_here() {
    dpkg --root="$root" --log="$work/dpkg.log" --force-not-root,script-chrootless,bad-path,depends "$@" >> "$work/dpkg.out" 2>&1 ||
        { cat "$work/dpkg.out"; fail "dpkg $1 failed"; }
}
dpkg_here --install "$@"

by_cmake
by_pkg_config prodstab-core core.c "$core"
by_pkg_config prodstab whole.c "$whole"

cd "$work"
"$prefix/bin/prodstab" certify bce --claims product_stable -o bce.json > certify.log
"$prefix/bin/prodstab-check" bce.json "$prefix/share/prodstab/certificates/bce.json" | grep -c 'all claims accepted' | grep -qx 2 ||
    fail "the programs do not work"
if [ -e "$build/python/prodstab" ]; then
    depends python3-prodstab python3 'libmpfi[0-9]+' 'libflint[0-9]+'
    found=$(PYTHONPATH=$prefix/lib/python3/dist-packages python3 -B -c \
        "import prodstab; print(prodstab.__file__, prodstab.certify('z - log(z)', claims=['product_stable']).verdict)")
    [ "$found" = "$prefix/lib/python3/dist-packages/prodstab/__init__.py product-stable" ] || fail "the Python module does not work: $found"
fi
for page in prodstab prodstab-check prodstab-certify; do
    MANPATH=$prefix/share/man man "$page" | grep -q SYNOPSIS || fail "man does not find the page $page"
done
for shell in bash zsh fish; do
    [ -n "$(find "$prefix/share" -path "*$shell*" -type f -exec cmp -s {} "$build/completion/$shell" \; -print)" ] ||
        fail "completion for $shell is not installed"
done
for file in copyright changelog.gz changelog.Debian.gz README.md docs/tutorial.md; do
    [ -s "$prefix/share/doc/prodstab/$file" ] || fail "the package prodstab has no $file"
done

packages=$(for package in "$@"; do dpkg-deb -f "$package" Package; done)
# shellcheck disable=SC2086 # the list is meant to be split
dpkg_here --purge $packages
[ -z "$(find "$prefix" -not -type d 2> /dev/null)" ] || fail "files are left after the packages were removed"
echo "packages: $packages"
