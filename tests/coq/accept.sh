#!/bin/sh
# accept.sh BUILD NAME FILE.v...: Coq accepts each file, over the theories compiled in BUILD. They are modules of one file, NAME, as
# loading the theories takes longer than most of them.
set -eu
build=$1
name=$2
shift 2
mkdir -p "$build/batches"
cd "$build/batches"
for file; do
    module=$(basename "$file" .v)
    printf 'Module %s.\nLoad "%s".\nEnd %s.\n' "$module" "${file%.v}" "$module"
done > "$name.v"
exec coqc -w -ambiguous-paths,-require-in-module,-undeclared-scope -Q ../theories Prodstab "$name.v"
