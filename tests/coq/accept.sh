#!/bin/sh
# accept.sh BUILD FILE.v [OPTION...]: Coq accepts FILE.v, over the theories compiled in BUILD.
set -eu
build=$1
file=$2
shift 2
copy=$build/$(basename "$(dirname "$file")")
mkdir -p "$copy"
cp "$file" "$copy"
cd "$build"
exec coqc "$@" -w -ambiguous-paths -Q theories Prodstab "$copy/$(basename "$file")"
