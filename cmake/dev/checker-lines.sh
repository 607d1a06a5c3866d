#!/bin/sh
# checker-lines.sh PROGRAM SOURCE_DIR LIMIT
#
# Counts the lines that PROGRAM is built from and fails unless they are fewer than LIMIT: the source files which its
# debugging information names, hence exactly what was linked, and the headers of this project that they include.
# The second column leaves out comments and blank lines.
set -eu

program=$1 source_dir=$2 limit=$3
cc=${CC:-cc}
cd "$source_dir"

units=$(readelf --debug-dump=info --dwarf-depth=1 "$program" 2>/dev/null |
    sed -n "s|.*DW_AT_name .*: *$PWD/\(src/.*\.c\)\$|\1|p" | sort -u)
[ -n "$units" ] || { echo "$program: no debugging information names a file below $PWD/src" >&2; exit 2; }

files=$(for unit in $units; do
    "$cc" -std=c17 -D_POSIX_C_SOURCE=200809L -Iinclude -Isrc -MM "$unit"
done | tr -s '[:space:]' '\n' | sed -n -E '/\.(c|h|def)$/p' | while read -r file; do
    realpath --relative-to=. "$file"
done | sort -u)

lines=0 code=0
echo "lines  code"
for file in $files; do
    all=$(wc -l < "$file")
    bare=$("$cc" -fpreprocessed -dD -E -P -x c "$file" 2>/dev/null | grep -c . || true)
    printf '%5d %5d  %s\n' "$all" "$bare" "$file"
    lines=$((lines + all)) code=$((code + bare))
done
printf '%5d %5d  total, fewer than %d lines wanted\n' "$lines" "$code" "$limit"
[ "$lines" -lt "$limit" ]
