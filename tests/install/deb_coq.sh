#!/bin/sh
# deb_coq.sh BUILD_DIR WORK_DIR CPACK SOURCE_DIR
#
# Makes the package of compiled theories, if they are compiled: it has all of them, and depends on the libraries of this Coq.
set -eu

build=$1 work=$2 cpack=$3 texts=$4/proofs
fail() {
    echo "$*" >&2
    exit 1
}

rm -rf "$work"
mkdir -p "$work"
sh "$texts/build.sh" --check "$texts" "$build/proofs" || { echo "the theories are not compiled"; exit 0; }
(cd "$build" && "$cpack" -G DEB -B "$work" -D CPACK_COMPONENTS_ALL=coq) > "$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; fail "cpack failed"; }
package=$(echo "$work"/prodstab-coq_*.deb)
dpkg-deb -x "$package" "$work/root"
sh "$texts/build.sh" --check "$texts" "$work/root/usr/share/prodstab/proofs" || fail "the theories are not complete in the package"
field=$(dpkg-deb -f "$package" Depends)
for library in coquelicot interval stdlib; do
    name=$(echo "$field" | grep -o "libcoq-$library-[a-z0-9]*") || fail "the package does not depend on libcoq-$library: $field"
    dpkg-query -W -f '${Provides}' "libcoq-$library" | grep -q "$name" || fail "there is no $name here"
done
echo "$field" | grep -q '^prodstab (= ' || fail "the package does not depend on prodstab of its version: $field"
echo "$field"
