#!/bin/sh
# accept.sh BUILD FILE.v: Coq accepts the file, over the theories compiled in BUILD.
set -eu
name=$(basename "$2")
mkdir -p "$1/accepted"
cp "$2" "$1/accepted"
cd "$1/accepted"
exec coqc -w -ambiguous-paths -Q ../theories Prodstab "$name"
